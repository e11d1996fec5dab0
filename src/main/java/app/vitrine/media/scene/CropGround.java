package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Lanczos;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;

/**
 * What a crop of the photo shows beside the product.
 *
 * @param share of the crop
 * @param tints mean difference of its pixels' tints from their mean, in 8-bit steps: light and
 *     shadow on one paper hardly change them, wood and things do
 * @param contrast mean difference of pixels a fiftieth of the crop apart, in 8-bit steps
 */
record CropGround(double share, double tints, double contrast) {
  private static final int SIDE = 96;
  private static final float CLEAR = 0.03f;
  private static final double LEAST_SHARE = 0.02;
  private static final double MOST_TINTS = 4;
  private static final double MOST_CONTRAST = 7;

  /** Looks at a part of a photo and of its cut-out, both of one size. */
  static CropGround of(BufferedImage photo, BufferedImage cutout, Box crop, CancelToken cancel) {
    LinearImage seen = Lanczos.resample(photo, crop, SIDE, SIDE, cancel);
    float[] coverage = Lanczos.resample(cutout, crop, SIDE, SIDE, cancel).plane(3);
    float[][] codes = new float[3][SIDE * SIDE];
    double[] tint = new double[2];
    int pixels = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      for (int c = 0; c < 3; c++) {
        codes[c][i] = SrgbCurve.code(seen.plane(c)[i]);
      }
      if (coverage[i] < CLEAR) {
        tint[0] += codes[0][i] - codes[1][i];
        tint[1] += codes[2][i] - codes[1][i];
        pixels++;
      }
    }
    if (pixels == 0) {
      return new CropGround(0, 0, 0);
    }
    double apart = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      if (coverage[i] < CLEAR) {
        double red = Math.abs(codes[0][i] - codes[1][i] - tint[0] / pixels);
        double blue = Math.abs(codes[2][i] - codes[1][i] - tint[1] / pixels);
        apart += Math.max(red, blue);
      }
    }
    return new CropGround(
        pixels / (double) (SIDE * SIDE), apart / pixels, contrast(codes[1], coverage));
  }

  /** Whether it takes the eye off the product. */
  boolean distracts() {
    return share >= LEAST_SHARE && (tints > MOST_TINTS || contrast > MOST_CONTRAST);
  }

  private static double contrast(float[] green, float[] coverage) {
    double sum = 0;
    int pairs = 0;
    for (int y = 2; y < SIDE; y++) {
      for (int at = y * SIDE + 2; at < (y + 1) * SIDE; at++) {
        if (coverage[at] < CLEAR) {
          for (int other : new int[] {at - 2, at - 2 * SIDE}) {
            if (coverage[other] < CLEAR) {
              sum += Math.abs(green[at] - green[other]);
              pairs++;
            }
          }
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }
}
