package app.vitrine.media.cutout;

import java.awt.image.BufferedImage;

/** How far two mattes agree. */
final class Overlap {
  private static final int HALF = 128;

  private Overlap() {}

  /** Intersection over union of what is at least half covered, of the first sample, 0 to 1. */
  static double of(BufferedImage one, BufferedImage other) {
    long both = 0;
    long either = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        boolean a = one.getRaster().getSample(x, y, 0) >= HALF;
        boolean b = other.getRaster().getSample(x, y, 0) >= HALF;
        both += a && b ? 1 : 0;
        either += a || b ? 1 : 0;
      }
    }
    return (double) both / either;
  }

  /**
   * How well two outlines lie on one another: the harmonic mean of the share of each that lies
   * within 0.4 % of the picture's diagonal of the other, 0 to 1.
   */
  static double ofOutlines(BufferedImage one, BufferedImage other) {
    int reach = (int) Math.round(0.004 * Math.hypot(one.getWidth(), one.getHeight()));
    double precision = near(outline(one), outline(other), one.getWidth(), reach);
    double recall = near(outline(other), outline(one), one.getWidth(), reach);
    return 2 * precision * recall / (precision + recall);
  }

  /** Pixels at least half covered beside one that is not. */
  private static boolean[] outline(BufferedImage matte) {
    int width = matte.getWidth();
    int height = matte.getHeight();
    boolean[] outline = new boolean[width * height];
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        outline[y * width + x] =
            isIn(matte, x, y)
                && !(isIn(matte, x - 1, y)
                    && isIn(matte, x + 1, y)
                    && isIn(matte, x, y - 1)
                    && isIn(matte, x, y + 1));
      }
    }
    return outline;
  }

  private static boolean isIn(BufferedImage matte, int x, int y) {
    return matte.getRaster().getSample(x, y, 0) >= HALF;
  }

  private static double near(boolean[] outline, boolean[] other, int width, int reach) {
    int all = 0;
    int near = 0;
    for (int at = 0; at < outline.length; at++) {
      if (outline[at]) {
        all++;
        near += isNear(other, at, width, reach) ? 1 : 0;
      }
    }
    return (double) near / all;
  }

  private static boolean isNear(boolean[] outline, int at, int width, int reach) {
    for (int down = -reach; down <= reach; down++) {
      for (int across = -reach; across <= reach; across++) {
        int there = at + down * width + across;
        boolean within = there >= 0 && there < outline.length;
        if (within && outline[there] && down * down + across * across <= reach * reach) {
          return true;
        }
      }
    }
    return false;
  }
}
