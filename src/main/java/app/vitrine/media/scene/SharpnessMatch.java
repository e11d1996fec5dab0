package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import java.util.Arrays;

/**
 * How soft a photo is, read off the edges in the product and around it, so that what is made for it
 * is no crisper. An edge is blurred once more by a known amount: the sharper it was, the more its
 * slope gives way (Zhuo and Sim, Defocus map estimation from a single image, 2011). The sharper
 * third decides, as products have soft edges of their own: highlights, folds, fur.
 */
final class SharpnessMatch {
  /** Softness of what is made, and of photos that nothing is amiss with, in pixels. */
  private static final double CRISP = 0.75;

  /** A photo that is softer yet is not followed all the way. */
  private static final double SOFTEST = 1.8;

  /** Takes single noisy pixels out of the edges. */
  private static final double CALMING = 0.6;

  private static final double AGAIN = 1;

  /** Less is not worth a blur. */
  private static final double LEAST = 0.35;

  /**
   * Least slope of an edge in 8-bit steps a pixel; shading stays below. The second is for photos so
   * soft, or so pale, that they have no such edges.
   */
  private static final float[] LEAST_SLOPES = {6, 3};

  private static final int LEAST_EDGES = 100;
  private static final double SHARPER = 0.3;

  /** Least coverage where edges count: the outline's own lies where half is covered. */
  private static final float TRACE = 0.02f;

  /** To one side of a diagonal, less than this share of a slope's larger part counts as none. */
  private static final double SLANTED = 0.4;

  private SharpnessMatch() {}

  /**
   * Standard deviation of the blur in pixels by which the surroundings become as soft as the
   * product; 0 when the photo is crisp or shows too few edges to tell.
   *
   * @param luma of the photo where the product is, 0 to 255, at its size in the picture
   * @param product at the same size, its coverage in plane 3
   */
  static double of(float[] luma, LinearImage product, CancelToken cancel) {
    float[] once = luma.clone();
    Blur.gaussian(once, product.width(), product.height(), CALMING, cancel);
    float[] twice = once.clone();
    Blur.gaussian(twice, product.width(), product.height(), AGAIN, cancel);
    double found = 0;
    for (int i = 0; i < LEAST_SLOPES.length && found == 0; i++) {
      found = softness(once, twice, product, LEAST_SLOPES[i], cancel);
    }
    double missing = Math.sqrt(Math.max(0, found * found - CRISP * CRISP));
    return missing < LEAST ? 0 : Math.min(SOFTEST, missing);
  }

  /** Of the sharper edges with at least this slope; 0 when they are too few. */
  private static double softness(
      float[] once, float[] twice, LinearImage product, float least, CancelToken cancel) {
    int width = product.width();
    int height = product.height();
    float[] coverage = product.plane(3);
    float[] found = new float[LEAST_EDGES];
    int count = 0;
    for (int y = 2; y < height - 2; y++) {
      cancel.throwIfCancelled();
      for (int at = y * width + 2; at < (y + 1) * width - 2; at++) {
        if (coverage[at] > TRACE && isCrest(once, at, width, least)) {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count] = (float) softness(slope(once, at, width), slope(twice, at, width));
          count++;
        }
      }
    }
    if (count < LEAST_EDGES) {
      return 0;
    }
    Arrays.sort(found, 0, count);
    return found[(int) (SHARPER * (count - 1))];
  }

  /** Softness of an ideal edge whose slope fell from {@code once} to {@code twice}. */
  private static double softness(double once, double twice) {
    double ratio = once / twice;
    double whole = ratio > 1 ? AGAIN * AGAIN / (ratio * ratio - 1) : Double.MAX_VALUE;
    return Math.sqrt(Math.max(0, whole - CALMING * CALMING));
  }

  /** Whether the slope is an edge's and nowhere steeper across that edge. */
  private static boolean isCrest(float[] luma, int at, int width, float least) {
    float across = (luma[at + 1] - luma[at - 1]) / 2;
    float down = (luma[at + width] - luma[at - width]) / 2;
    double slope = Math.hypot(across, down);
    if (slope < least) {
      return false;
    }
    int x = Math.abs(across) < SLANTED * Math.abs(down) ? 0 : (int) Math.signum(across);
    int y = Math.abs(down) < SLANTED * Math.abs(across) ? 0 : (int) Math.signum(down);
    int step = y * width + x;
    return slope >= slope(luma, at + step, width) && slope >= slope(luma, at - step, width);
  }

  private static double slope(float[] luma, int at, int width) {
    return Math.hypot((luma[at + 1] - luma[at - 1]) / 2, (luma[at + width] - luma[at - width]) / 2);
  }
}
