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
}
