package app.vitrine.media.photo;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The markers of a JPEG (ITU-T T.81, Annex B), walked from start of image to end of image.
 *
 * @param quality estimated encoder quality, 1 to 100; null when the file carries no luminance table
 */
record JpegHeader(int width, int height, Orientation orientation, @Nullable Integer quality) {
  private static final int SOI_BYTES = 2;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int DQT = 0xdb;
  private static final int APP1 = 0xe1;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  /**
   * Each scan of a progressive file costs a pass over the whole picture; real files have about ten.
   */
  private static final int MAX_SCANS = 100;

  /** Sum of the luminance quantisation table of ITU-T T.81, Table K.1, which is quality 50. */
  private static final int STANDARD_TABLE_SUM = 3688;

  private static final int TABLE_ENTRIES = 64;

  static JpegHeader parse(ByteBuffer bytes) {
    bytes.position(SOI_BYTES);
    Walk walk = new Walk();
    while (true) {
      int marker = nextMarker(bytes);
      if (marker == EOI) {
        return walk.result();
      }
      int length = Short.toUnsignedInt(bytes.getShort()) - Short.BYTES;
      if (length < 0) {
        throw PhotoRefusal.damaged(PhotoFormat.JPEG);
      }
      ByteBuffer body = bytes.slice(bytes.position(), length);
      bytes.position(bytes.position() + length);
      walk.segment(marker, body);
    }
  }

  PhotoHeader asPhoto() {
    return new PhotoHeader(width, height, orientation, quality, List.of());
  }

  /** Passes over entropy-coded data, restart markers and fill bytes up to the next real marker. */
  private static int nextMarker(ByteBuffer bytes) {
    while (true) {
      if (bytes.get() != (byte) 0xff) {
        continue;
      }
      int code = Byte.toUnsignedInt(bytes.get());
      while (code == 0xff) {
        code = Byte.toUnsignedInt(bytes.get());
      }
      boolean stuffed = code == 0 || code == 1;
      boolean restart = code >= 0xd0 && code <= 0xd7;
      if (!stuffed && !restart) {
        return code;
      }
    }
  }

  private static final class Walk {
    private int width;
    private int height;
    private int scans;
    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable Integer quality;

    void segment(int marker, ByteBuffer body) {
      boolean frame =
          marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      if (frame) {
        body.get();
        height = Math.max(height, Short.toUnsignedInt(body.getShort()));
        width = Math.max(width, Short.toUnsignedInt(body.getShort()));
      } else if (marker == SOS && ++scans > MAX_SCANS) {
        throw PhotoRefusal.unusual(PhotoFormat.JPEG, "it is split into too many passes");
      } else if (marker == DQT) {
        readTables(body);
      } else if (marker == APP1 && startsWithExif(body)) {
        orientation = ExifOrientation.of(body.slice(EXIF.length, body.limit() - EXIF.length));
      }
    }

    JpegHeader result() {
      if (width == 0 || height == 0 || scans == 0) {
        throw PhotoRefusal.damaged(PhotoFormat.JPEG);
      }
      return new JpegHeader(width, height, orientation, quality);
    }

    private static boolean startsWithExif(ByteBuffer body) {
      return body.limit() > EXIF.length && body.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private void readTables(ByteBuffer body) {
      while (body.remaining() > TABLE_ENTRIES) {
        int kind = Byte.toUnsignedInt(body.get());
        boolean wide = kind >> 4 != 0;
        int sum = 0;
        for (int i = 0; i < TABLE_ENTRIES; i++) {
          sum += wide ? Short.toUnsignedInt(body.getShort()) : Byte.toUnsignedInt(body.get());
        }
        if ((kind & 0xf) == 0) {
          quality = qualityOf(sum);
        }
      }
    }

    /** The inverse of the scale the Independent JPEG Group's encoder applies to the table. */
    private static int qualityOf(int tableSum) {
      double scale = 100.0 * tableSum / STANDARD_TABLE_SUM;
      double quality = scale <= 100 ? (200 - scale) / 2 : 5000 / scale;
      return Math.clamp(Math.round(quality), 1, 100);
    }
  }
}
