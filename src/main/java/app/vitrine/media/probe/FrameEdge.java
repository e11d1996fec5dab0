package app.vitrine.media.probe;

import java.awt.image.BufferedImage;

/** The outermost pixels of a picture, which a marketplace's white ground is judged by. */
public final class FrameEdge {
  private FrameEdge() {}

  /** Least channel value along the edge, 0 to 255; 255 when all of it is pure white. */
  public static int darkest(BufferedImage picture) {
    int darkest = 255;
    int right = picture.getWidth() - 1;
    int bottom = picture.getHeight() - 1;
    for (int x = 0; x <= right; x++) {
      darkest = Math.min(darkest, leastChannel(picture.getRGB(x, 0)));
      darkest = Math.min(darkest, leastChannel(picture.getRGB(x, bottom)));
    }
    for (int y = 0; y <= bottom; y++) {
      darkest = Math.min(darkest, leastChannel(picture.getRGB(0, y)));
      darkest = Math.min(darkest, leastChannel(picture.getRGB(right, y)));
    }
    return darkest;
  }

  private static int leastChannel(int rgb) {
    return Math.min(rgb >> 16 & 0xff, Math.min(rgb >> 8 & 0xff, rgb & 0xff));
  }
}
