package app.vitrine.media.photo;

import app.vitrine.domain.error.VitrineException;
import java.util.Locale;

/** The sentences a merchant reads when a photo cannot be used. */
final class PhotoRefusal {
  private static final String USABLE = "PNG, JPEG, WebP, BMP, TIFF or GIF";
  private static final String CHOOSE = "Choose a photo saved as " + USABLE + ".";
  private static final String SAVE_AGAIN =
      "Copy it again from the camera or phone, or save it again in a photo program.";

  private PhotoRefusal() {}

  static VitrineException missing(String name) {
    return VitrineException.invalid(
        "There is no file at “" + name + "”.", "Check the path, or choose the photo again.");
  }

  static VitrineException folder(String name) {
    return VitrineException.invalid(
        "“" + name + "” is a folder, not a photo.", "Choose one photo inside it.");
  }

  static VitrineException special(String name) {
    return VitrineException.invalid("“" + name + "” is a device or a pipe, not a file.", CHOOSE);
  }

  static VitrineException unreadable(String name, Throwable cause) {
    return VitrineException.invalid(
        "The photo “" + name + "” cannot be opened.",
        "Check that you may read it and that its disk is connected.",
        cause);
  }

  static VitrineException empty() {
    return VitrineException.invalid("The photo file is empty (0 bytes).", SAVE_AGAIN);
  }

  static VitrineException tooHeavy(long bytes) {
    return VitrineException.invalid(
        "The photo file is "
            + megabytes(bytes)
            + " MB; at most "
            + megabytes(PhotoReader.MAX_BYTES)
            + " MB can be used.",
        "Save it as a JPEG, or make it smaller.");
  }

  static VitrineException tooManyPixels(long width, long height) {
    return VitrineException.invalid(
        String.format(
            Locale.ENGLISH,
            "The photo is %,d × %,d pixels (%,.0f megapixels); at most %d megapixels can be used.",
            width,
            height,
            width * (double) height / 1e6,
            PhotoReader.MAX_PIXELS / 1_000_000L),
        "Make it smaller and try again.");
  }

  static VitrineException noMemory(PhotoInfo info, Throwable cause) {
    return VitrineException.invalid(
        String.format(
            Locale.ENGLISH,
            "The photo of %,d × %,d pixels needs more memory than this program has.",
            info.width(),
            info.height()),
        "Make it smaller; 4,000 pixels a side are plenty.",
        cause);
  }

  static VitrineException tooSmall(int width, int height) {
    return VitrineException.invalid(
        "The photo is only %d × %d pixels; each side needs at least %d."
            .formatted(width, height, PhotoReader.MIN_SIDE),
        "Use a larger photo; 1,000 pixels or more a side look good.");
  }

  static VitrineException notAPicture() {
    return VitrineException.invalid("The file is not a picture.", CHOOSE);
  }

  static VitrineException otherKind(String kind) {
    return VitrineException.invalid("The file is " + kind + ", which cannot be read here.", CHOOSE);
  }

  static VitrineException truncated(PhotoFormat format) {
    return VitrineException.invalid(
        "The " + name(format) + " photo is cut short: its end is missing.", SAVE_AGAIN);
  }

  static VitrineException damaged(PhotoFormat format) {
    return VitrineException.invalid(
        "The " + name(format) + " photo is damaged and cannot be read.", SAVE_AGAIN);
  }

  static VitrineException damaged(PhotoFormat format, Throwable cause) {
    return VitrineException.invalid(
        "The " + name(format) + " photo is damaged and cannot be read.", SAVE_AGAIN, cause);
  }

  static VitrineException unusual(PhotoFormat format, String why) {
    return VitrineException.invalid(
        "The " + name(format) + " photo is stored in an unusual way: " + why + ".",
        "Save it again as an ordinary JPEG or PNG.");
  }

  private static String name(PhotoFormat format) {
    return format == PhotoFormat.WEBP ? "WebP" : format.name();
  }

  private static String megabytes(long bytes) {
    double value = bytes / (1024.0 * 1024.0);
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", Math.ceil(value * 10) / 10);
  }
}
