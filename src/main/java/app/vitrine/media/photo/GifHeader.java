package app.vitrine.media.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The blocks of a GIF (GIF89a specification) up to the end of its first frame. */
final class GifHeader {
  private static final int SIGNATURE_BYTES = 6;
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2c;
  private static final int TABLE_FLAG = 0x80;
  private static final int COLOUR_BYTES = 3;

  private GifHeader() {}

  static PhotoHeader parse(ByteBuffer bytes) {
    bytes.order(ByteOrder.LITTLE_ENDIAN).position(SIGNATURE_BYTES + 2 * Short.BYTES);
    int screenFlags = Byte.toUnsignedInt(bytes.get());
    skip(bytes, 2);
    skipTable(bytes, screenFlags);
    while (true) {
      int block = Byte.toUnsignedInt(bytes.get());
      if (block == EXTENSION) {
        bytes.get();
        skipSubBlocks(bytes);
      } else if (block == IMAGE) {
        skip(bytes, 2 * Short.BYTES);
        int width = Short.toUnsignedInt(bytes.getShort());
        int height = Short.toUnsignedInt(bytes.getShort());
        skipTable(bytes, Byte.toUnsignedInt(bytes.get()));
        bytes.get();
        skipSubBlocks(bytes);
        return PhotoHeader.of(width, height, Orientation.UPRIGHT);
      } else {
        throw PhotoRefusal.damaged(PhotoFormat.GIF);
      }
    }
  }

  private static void skipTable(ByteBuffer bytes, int flags) {
    if ((flags & TABLE_FLAG) != 0) {
      skip(bytes, COLOUR_BYTES << ((flags & 7) + 1));
    }
  }

  private static void skipSubBlocks(ByteBuffer bytes) {
    int length = Byte.toUnsignedInt(bytes.get());
    while (length != 0) {
      skip(bytes, length);
      length = Byte.toUnsignedInt(bytes.get());
    }
  }

  private static void skip(ByteBuffer bytes, int count) {
    if (count > bytes.remaining()) {
      throw PhotoRefusal.truncated(PhotoFormat.GIF);
    }
    bytes.position(bytes.position() + count);
  }
}
