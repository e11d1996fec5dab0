package app.vitrine.media.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first image directory of a TIFF (TIFF 6.0, section 2). */
final class TiffHeader {
  private static final int ENTRY_BYTES = 12;
  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int BITS = 258;
  private static final int COMPRESSION = 259;
  private static final int STRIP_OFFSETS = 273;
  private static final int ORIENTATION = 274;
  private static final int SAMPLES = 277;
  private static final int STRIP_BYTES = 279;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_HEIGHT = 323;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_BYTES = 325;
  private static final int OLD_JPEG = 6;
  private static final int MAX_PARTS = 1 << 20;
  private static final int JPEG = 7;
  private static final int MAX_SAMPLES = 8;
  private static final int MAX_BITS = 64;

  private final ByteBuffer bytes;
  private final Map<Integer, long[]> tags = new HashMap<>();

  private TiffHeader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static PhotoHeader parse(ByteBuffer bytes) {
    bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    TiffHeader header = new TiffHeader(bytes);
    header.readDirectory();
    return header.describe();
  }

  private void readDirectory() {
    int at = position(Integer.toUnsignedLong(bytes.getInt(Integer.BYTES)));
    int entries = Short.toUnsignedInt(bytes.getShort(at));
    for (int i = 0; i < entries; i++) {
      int entry = at + Short.BYTES + i * ENTRY_BYTES;
      int tag = Short.toUnsignedInt(bytes.getShort(entry));
      int size = elementBytes(Short.toUnsignedInt(bytes.getShort(entry + 2)));
      if (size != 0 && isWanted(tag)) {
        tags.put(tag, values(entry, size));
      }
    }
  }

  private static boolean isWanted(int tag) {
    return tag >= WIDTH && tag <= TILE_BYTES;
  }

  /** Bytes of an unsigned BYTE, SHORT or LONG; 0 for types the wanted tags never have. */
  private static int elementBytes(int type) {
    return switch (type) {
      case 1 -> Byte.BYTES;
      case 3 -> Short.BYTES;
      case 4 -> Integer.BYTES;
      default -> 0;
    };
  }

  private long[] values(int entry, int size) {
    long count = Integer.toUnsignedLong(bytes.getInt(entry + 4));
    long total = count * size;
    int at =
        total <= Integer.BYTES
            ? entry + 8
            : position(Integer.toUnsignedLong(bytes.getInt(entry + 8)));
    if (at + total > bytes.limit()) {
      throw PhotoRefusal.truncated(PhotoFormat.TIFF);
    }
    if (count > MAX_PARTS) {
      throw PhotoRefusal.unusual(PhotoFormat.TIFF, "it is cut into too many parts");
    }
    long[] values = new long[(int) count];
    for (int i = 0; i < values.length; i++) {
      int where = at + i * size;
      values[i] =
          switch (size) {
            case Byte.BYTES -> Byte.toUnsignedInt(bytes.get(where));
            case Short.BYTES -> Short.toUnsignedInt(bytes.getShort(where));
            default -> Integer.toUnsignedLong(bytes.getInt(where));
          };
    }
    return values;
  }

  private PhotoHeader describe() {
    long width = first(WIDTH, 0);
    long height = first(HEIGHT, 0);
    if (width <= 0 || height <= 0) {
      throw PhotoRefusal.damaged(PhotoFormat.TIFF);
    }
    if (first(SAMPLES, 1) > MAX_SAMPLES || first(BITS, 1) > MAX_BITS) {
      throw PhotoRefusal.unusual(PhotoFormat.TIFF, "it has too many channels");
    }
    List<PhotoHeader.Size> sizes = new ArrayList<>();
    sizes.add(new PhotoHeader.Size(width, height));
    sizes.add(new PhotoHeader.Size(first(TILE_WIDTH, 1), first(TILE_HEIGHT, 1)));
    if (first(COMPRESSION, 1) == OLD_JPEG) {
      throw PhotoRefusal.unusual(PhotoFormat.TIFF, "it uses an abandoned kind of JPEG");
    }
    boolean jpeg = first(COMPRESSION, 1) == JPEG;
    checkParts(STRIP_OFFSETS, STRIP_BYTES, jpeg, sizes);
    checkParts(TILE_OFFSETS, TILE_BYTES, jpeg, sizes);
    return new PhotoHeader(
        (int) Math.min(width, Integer.MAX_VALUE),
        (int) Math.min(height, Integer.MAX_VALUE),
        Orientation.ofExif((int) first(ORIENTATION, 1)),
        null,
        sizes);
  }

  /**
   * Every strip or tile must lie inside the file, and together they cannot be longer than it; JPEG
   * strips carry a size of their own.
   */
  private void checkParts(int offsetTag, int lengthTag, boolean jpeg, List<PhotoHeader.Size> to) {
    long[] offsets = tags.getOrDefault(offsetTag, new long[0]);
    long[] lengths = tags.getOrDefault(lengthTag, new long[0]);
    long total = 0;
    for (int i = 0; i < Math.min(offsets.length, lengths.length); i++) {
      total += lengths[i];
      if (offsets[i] + lengths[i] > bytes.limit() || total > bytes.limit()) {
        throw PhotoRefusal.truncated(PhotoFormat.TIFF);
      }
      if (jpeg && lengths[i] > Integer.BYTES) {
        JpegHeader part = JpegHeader.parse(bytes.slice((int) offsets[i], (int) lengths[i]));
        to.add(new PhotoHeader.Size(part.width(), part.height()));
      }
    }
  }

  private long first(int tag, long otherwise) {
    long[] values = tags.get(tag);
    return values == null || values.length == 0 ? otherwise : values[0];
  }

  private int position(long offset) {
    if (offset > bytes.limit()) {
      throw PhotoRefusal.truncated(PhotoFormat.TIFF);
    }
    return (int) offset;
  }
}
