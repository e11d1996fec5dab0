package app.vitrine.media.scene;

import app.vitrine.media.resample.LinearImage;
import java.util.Arrays;

/**
 * The noise of a photo, read off the calmest places of the product, so that what is made around it
 * has the same. Noise is told from shading by the difference of two Laplacians, which no even slope
 * answers to (Immerkær, Fast Noise Variance Estimation, 1996); texture only ever adds to it, which
 * is why the calmest tenth of the product's tiles is believed.
 */
final class GrainMatch {
  /** More is a photo's fault, which is not repeated around it; in 8-bit steps. */
  static final double MOST = 2.5;

  private static final int TILE = 16;
  private static final int LEAST_TILES = 8;
  private static final int CALMEST = 10;

  /** Coverage from which a pixel is the product's alone. */
  private static final float INSIDE = 0.995f;

  /** Where a sensor is nearly empty or full, noise is cut off. */
  private static final float DARKEST = 6;

  private static final float BRIGHTEST = 249;

  /** Mean of a bell's absolute values to its standard deviation. */
  private static final double BELL = Math.sqrt(Math.PI / 2);

  /** Standard deviation of the mask's answer to noise of 1. */
  private static final double MASK = 6;

  private final float[] luma;
  private final float[] coverage;
  private final int width;
  private final int step;

  private GrainMatch(float[] luma, LinearImage product, int step) {
    this.luma = luma;
    this.coverage = product.plane(3);
    this.width = product.width();
    this.step = step;
  }

  /**
   * Standard deviation of the luma's noise in 8-bit steps, at most {@link #MOST}; 0 when the
   * product has too few even places to tell.
   *
   * @param luma of the photo where the product is, 0 to 255, at its size in the picture
   * @param product at the same size, its coverage in plane 3
   * @param enlarged pixels of the picture for one of the photo: noise that was enlarged is looked
   *     for at the distance its pixels have now
   */
  static double of(float[] luma, LinearImage product, double enlarged) {
    int step = (int) Math.max(1, Math.round(enlarged));
    GrainMatch tiles = new GrainMatch(luma, product, step);
    double[] found = new double[(luma.length + TILE * TILE - 1) / (TILE * TILE)];
    int count = 0;
    for (int y = step; y + TILE + step <= product.height(); y += TILE) {
      for (int x = step; x + TILE + step <= product.width(); x += TILE) {
        double noise = tiles.noise(x, y);
        if (noise >= 0) {
          found[count] = noise;
          count++;
        }
      }
    }
    if (count < LEAST_TILES) {
      return 0;
    }
    Arrays.sort(found, 0, count);
    return Math.min(MOST, found[count / CALMEST]);
  }

  /** Noise of one tile; negative where it is not all product or not evenly exposed. */
  private double noise(int left, int top) {
    double sum = 0;
    for (int y = top; y < top + TILE; y++) {
      for (int at = y * width + left; at < y * width + left + TILE; at++) {
        if (coverage[at] < INSIDE || luma[at] < DARKEST || luma[at] > BRIGHTEST) {
          return -1;
        }
        sum += Math.abs(answer(at));
      }
    }
    return BELL * sum / (MASK * TILE * TILE);
  }

  private float answer(int at) {
    int down = step * width;
    float corners =
        luma[at - down - step]
            + luma[at - down + step]
            + luma[at + down - step]
            + luma[at + down + step];
    float sides = luma[at - step] + luma[at + step] + luma[at - down] + luma[at + down];
    return 4 * luma[at] - 2 * sides + corners;
  }
}
