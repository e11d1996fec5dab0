package app.vitrine.media.photo;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The chunks of a PNG (W3C PNG, third edition, section 5). */
final class PngHeader {
  private static final int SIGNATURE_BYTES = 8;
  private static final int IHDR = 0x49484452;
  private static final int IEND = 0x49454e44;
  private static final int EXIF = 0x65584966;
  private static final int IHDR_BYTES = 13;

  /** Bit 5 of a chunk's first letter is clear for chunks no decoder may skip. */
  private static final int ANCILLARY_BIT = 0x20000000;

  private PngHeader() {}

  static PhotoHeader parse(ByteBuffer bytes) {
    bytes.position(SIGNATURE_BYTES);
    int width = 0;
    int height = 0;
    Orientation orientation = Orientation.UPRIGHT;
    while (true) {
      int length = bytes.getInt();
      int type = bytes.getInt();
      if (length < 0 || (width == 0 && (type != IHDR || length != IHDR_BYTES))) {
        throw PhotoRefusal.damaged(PhotoFormat.PNG);
      }
      ByteBuffer body = bytes.slice(bytes.position(), length);
      if ((type & ANCILLARY_BIT) == 0) {
        checkSum(bytes, length);
      }
      bytes.position(bytes.position() + length + Integer.BYTES);
      switch (type) {
        case IHDR -> {
          width = body.getInt();
          height = body.getInt();
          if (width <= 0 || height <= 0) {
            throw PhotoRefusal.damaged(PhotoFormat.PNG);
          }
        }
        case EXIF -> orientation = ExifOrientation.of(body);
        case IEND -> {
          return PhotoHeader.of(width, height, orientation);
        }
        default -> {}
      }
    }
  }

  private static void checkSum(ByteBuffer bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes.slice(bytes.position() - Integer.BYTES, Integer.BYTES + length));
    if ((int) crc.getValue() != bytes.getInt(bytes.position() + length)) {
      throw PhotoRefusal.damaged(PhotoFormat.PNG);
    }
  }
}
