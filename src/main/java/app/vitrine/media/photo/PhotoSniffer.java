package app.vitrine.media.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/** Tells a file's format from its first bytes. */
final class PhotoSniffer {
  private static final int TEXT_PEEK = 1024;
  private static final String RIFF = "RIFF";
  private static final int BRAND_OFFSET = 8;

  private record Signature(int offset, String bytes, String kind) {
    boolean matches(byte[] file) {
      return startsAt(file, offset, bytes);
    }
  }

  /** Files merchants do have at hand, so that they are told what they chose. */
  private static final List<Signature> OTHERS =
      List.of(
          new Signature(4, "ftypavif", "an AVIF picture"),
          new Signature(4, "ftypavis", "an AVIF picture"),
          new Signature(4, "ftyphei", "a HEIC picture"),
          new Signature(4, "ftyphev", "a HEIC picture"),
          new Signature(4, "ftypmif1", "a HEIC picture"),
          new Signature(4, "ftypmsf1", "a HEIC picture"),
          new Signature(4, "ftypcrx", "a camera raw file"),
          new Signature(4, "ftyp", "a video"),
          new Signature(0, "\u001aE\u00df\u00a3", "a video"),
          new Signature(0, "%PDF", "a PDF document"),
          new Signature(0, "8BPS", "a Photoshop document"),
          new Signature(0, "PK\u0003\u0004", "an archive or an office document"),
          new Signature(0, "\u0000\u0000\u0001\u0000", "an icon file"),
          new Signature(0, "II+\u0000", "a BigTIFF picture"),
          new Signature(0, "MM\u0000+", "a BigTIFF picture"),
          new Signature(8, "CR\u0002", "a camera raw file"),
          new Signature(0, "FUJIFILMCCD-RAW", "a camera raw file"),
          new Signature(0, "\u0000\u0000\u0000\fJXL ", "a JPEG XL picture"),
          new Signature(0, "\u00ff\n", "a JPEG XL picture"),
          new Signature(0, "\u0000\u0000\u0000\fjP  ", "a JPEG 2000 picture"));

  private PhotoSniffer() {}

  static PhotoFormat format(byte[] file) {
    if (file.length == 0) {
      throw PhotoRefusal.empty();
    }
    for (Signature other : OTHERS) {
      if (other.matches(file)) {
        throw PhotoRefusal.otherKind(other.kind());
      }
    }
    if (startsAt(file, 0, "\u0089PNG\r\n\u001a\n")) {
      return PhotoFormat.PNG;
    }
    if (startsAt(file, 0, "\u00ff\u00d8\u00ff")) {
      return PhotoFormat.JPEG;
    }
    if (startsAt(file, 0, RIFF) && startsAt(file, BRAND_OFFSET, "WEBP")) {
      return PhotoFormat.WEBP;
    }
    if (startsAt(file, 0, "GIF87a") || startsAt(file, 0, "GIF89a")) {
      return PhotoFormat.GIF;
    }
    if (startsAt(file, 0, "II*\u0000") || startsAt(file, 0, "MM\u0000*")) {
      return PhotoFormat.TIFF;
    }
    if (BmpHeader.looksLikeBmp(file)) {
      return PhotoFormat.BMP;
    }
    String start = new String(file, 0, Math.min(file.length, TEXT_PEEK), ISO_8859_1);
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.contains("<svg")) {
      throw PhotoRefusal.otherKind("an SVG drawing");
    }
    if (lower.contains("<html") || lower.contains("<!doctype html")) {
      throw PhotoRefusal.otherKind("a web page");
    }
    throw PhotoRefusal.notAPicture();
  }

  private static boolean startsAt(byte[] file, int offset, String bytes) {
    if (file.length < offset + bytes.length()) {
      return false;
    }
    for (int i = 0; i < bytes.length(); i++) {
      if ((file[offset + i] & 0xff) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
