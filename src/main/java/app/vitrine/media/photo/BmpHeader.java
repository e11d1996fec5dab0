package app.vitrine.media.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The headers of a Windows bitmap (BITMAPFILEHEADER and BITMAPCOREHEADER to BITMAPV5HEADER). */
final class BmpHeader {
  private static final int DATA_OFFSET = 10;
  private static final int DIB = 14;
  private static final int CORE_BYTES = 12;
  private static final int INFO_BYTES = 40;
  private static final int V5_BYTES = 124;
  private static final int UNCOMPRESSED = 0;
  private static final int RLE8 = 1;
  private static final int RLE4 = 2;
  private static final int BIT_FIELDS = 3;
  private static final int ALPHA_BIT_FIELDS = 6;

  private BmpHeader() {}

  /**
   * Two letters alone would take many text files for bitmaps, so the header's size is asked too.
   */
  static boolean looksLikeBmp(byte[] file) {
    if (file.length < DIB + Integer.BYTES || file[0] != 'B' || file[1] != 'M') {
      return false;
    }
    int dib = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(DIB);
    return dib == CORE_BYTES || (dib >= INFO_BYTES && dib <= V5_BYTES);
  }

  static PhotoHeader parse(ByteBuffer bytes) {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    boolean core = bytes.getInt(DIB) == CORE_BYTES;
    int width = core ? Short.toUnsignedInt(bytes.getShort(DIB + 4)) : bytes.getInt(DIB + 4);
    int height =
        core ? Short.toUnsignedInt(bytes.getShort(DIB + 6)) : Math.abs(bytes.getInt(DIB + 8));
    int depth = Short.toUnsignedInt(bytes.getShort(core ? DIB + 10 : DIB + 14));
    int compression = core ? UNCOMPRESSED : bytes.getInt(DIB + 16);
    if (width <= 0 || height <= 0) {
      throw PhotoRefusal.damaged(PhotoFormat.BMP);
    }
    switch (compression) {
      case UNCOMPRESSED, BIT_FIELDS, ALPHA_BIT_FIELDS -> {
        long rowBytes = ((long) width * depth + 31) / 32 * Integer.BYTES;
        long end = Integer.toUnsignedLong(bytes.getInt(DATA_OFFSET)) + rowBytes * height;
        boolean plausible = !new PhotoHeader.Size(width, height).tooLarge();
        if (plausible && end > bytes.limit()) {
          throw PhotoRefusal.truncated(PhotoFormat.BMP);
        }
      }
      case RLE8, RLE4 -> {}
      default -> throw PhotoRefusal.unusual(PhotoFormat.BMP, "another picture is packed inside");
    }
    return PhotoHeader.of(width, height, Orientation.UPRIGHT);
  }
}
