package app.vitrine.media.measure;

import app.vitrine.media.photo.ArgbPixels;
import java.awt.image.BufferedImage;

/** Luma of pixels, 0 to 255. */
final class Luma {
  private Luma() {}

  /** ITU-R BT.709 luma of a part of a picture, row by row. */
  static int[] of(BufferedImage picture, int left, int top, int width, int height) {
    int[] pixels = new int[width * height];
    ArgbPixels.read(picture, left, top, width, height, pixels);
    for (int at = 0; at < pixels.length; at++) {
      int rgb = pixels[at];
      pixels[at] =
          (54 * ((rgb >> 16) & 255) + 183 * ((rgb >> 8) & 255) + 19 * (rgb & 255) + 128) >> 8;
    }
    return pixels;
  }
}
