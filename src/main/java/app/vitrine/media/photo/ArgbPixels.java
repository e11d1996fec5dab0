package app.vitrine.media.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * Reads a picture's pixels as straight (not premultiplied) sRGB, 0xAARRGGBB. The layouts the
 * program makes and reads are copied as they lie in memory; others go through their colour model,
 * which takes some ten times as long.
 */
public final class ArgbPixels {
  private static final int OPAQUE = 0xff000000;

  private ArgbPixels() {}

  /** All pixels, row by row. */
  public static int[] of(BufferedImage picture) {
    int[] into = new int[picture.getWidth() * picture.getHeight()];
    read(picture, 0, 0, picture.getWidth(), picture.getHeight(), into);
    return into;
  }

  /** Fills {@code into} with a whole row. */
  public static void row(BufferedImage picture, int y, int[] into) {
    read(picture, 0, y, picture.getWidth(), 1, into);
  }

  /**
   * Fills {@code into} with a part of the picture, row by row.
   *
   * @throws IndexOutOfBoundsException if the part reaches beyond the picture or is larger than
   *     {@code into}
   */
  public static void read(
      BufferedImage picture, int left, int top, int width, int height, int[] into) {
    if (left < 0
        || top < 0
        || width > picture.getWidth() - left
        || height > picture.getHeight() - top) {
      throw new IndexOutOfBoundsException("a part beyond the picture");
    }
    if (picture.getRaster().getParent() != null) {
      picture.getRGB(left, top, width, height, into, 0, width);
      return;
    }
    int stride = picture.getWidth();
    for (int y = 0; y < height; y++) {
      int from = (top + y) * stride + left;
      switch (picture.getType()) {
        case BufferedImage.TYPE_INT_ARGB ->
            System.arraycopy(ints(picture), from, into, y * width, width);
        case BufferedImage.TYPE_INT_RGB -> opaque(ints(picture), from, into, y * width, width);
        case BufferedImage.TYPE_4BYTE_ABGR -> abgr(bytes(picture), from, into, y * width, width);
        case BufferedImage.TYPE_3BYTE_BGR -> bgr(bytes(picture), from, into, y * width, width);
        default -> picture.getRGB(left, top + y, width, 1, into, y * width, width);
      }
    }
  }

  private static int[] ints(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }

  private static byte[] bytes(BufferedImage picture) {
    return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
  }

  private static void opaque(int[] pixels, int from, int[] into, int at, int width) {
    for (int x = 0; x < width; x++) {
      into[at + x] = OPAQUE | pixels[from + x];
    }
  }

  private static void abgr(byte[] samples, int from, int[] into, int at, int width) {
    for (int x = 0, i = 4 * from; x < width; x++, i += 4) {
      into[at + x] = (samples[i] << 24) | rgb(samples, i + 1);
    }
  }

  private static void bgr(byte[] samples, int from, int[] into, int at, int width) {
    for (int x = 0, i = 3 * from; x < width; x++, i += 3) {
      into[at + x] = OPAQUE | rgb(samples, i);
    }
  }

  private static int rgb(byte[] samples, int blue) {
    return ((samples[blue + 2] & 0xff) << 16)
        | ((samples[blue + 1] & 0xff) << 8)
        | (samples[blue] & 0xff);
  }
}
