package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;
import app.vitrine.media.resample.SrgbCurve;

/**
 * How a photo was taken, as it shows at the product's size in a picture.
 *
 * @param noise standard deviation in 8-bit steps, see {@link GrainMatch}
 * @param softness blur in pixels that brings crisp surroundings to it, see {@link SharpnessMatch}
 */
record PhotoLook(double noise, double softness) {
  /** Of a photo that nothing is matched to. */
  static final PhotoLook UNREAD = new PhotoLook(0, 0);

  /** Side of what is looked at, in pixels: enough to tell, and little to hold. */
  private static final int SEEN = 256;

  /** The product's own gain in linear light changes 8-bit values by about this power of it. */
  private static final double CURVE = 1 / 2.2;

  /**
   * Looks at the middle of a product, which is its photo's own pixels.
   *
   * @param product at its size in the picture
   * @param enlarged pixels of the picture for one of the photo
   * @param gain on the product's light, which is one on its noise too
   */
  static PhotoLook of(LinearImage product, double enlarged, double gain, CancelToken cancel) {
    LinearImage seen = middle(product, cancel);
    float[] luma = luma(seen, cancel);
    double noise = GrainMatch.of(luma, seen, enlarged) * Math.pow(gain, CURVE);
    return new PhotoLook(Math.min(GrainMatch.MOST, noise), SharpnessMatch.of(luma, seen, cancel));
  }

  private static LinearImage middle(LinearImage product, CancelToken cancel) {
    int width = Math.min(SEEN, product.width());
    int height = Math.min(SEEN, product.height());
    int left = (product.width() - width) / 2;
    int top = (product.height() - height) / 2;
    LinearImage seen = new LinearImage(width, height, product.channels());
    Rows.each(
        height,
        cancel,
        y -> {
          for (int c = 0; c < product.channels(); c++) {
            int from = (top + y) * product.width() + left;
            System.arraycopy(product.plane(c), from, seen.plane(c), y * width, width);
          }
        });
    return seen;
  }

  /** Makes what was painted as soft as the product that is to be put before it. */
  void soften(LinearImage frame, CancelToken cancel) {
    if (softness > 0) {
      for (int c = 0; c < frame.channels(); c++) {
        Blur.gaussian(frame.plane(c), frame.width(), frame.height(), softness, cancel);
      }
    }
  }

  private static float[] luma(LinearImage seen, CancelToken cancel) {
    float[] luma = new float[seen.width() * seen.height()];
    Rows.each(
        seen.height(),
        cancel,
        y -> {
          for (int at = y * seen.width(); at < (y + 1) * seen.width(); at++) {
            luma[at] =
                0.299f * SrgbCurve.code(seen.plane(0)[at])
                    + 0.587f * SrgbCurve.code(seen.plane(1)[at])
                    + 0.114f * SrgbCurve.code(seen.plane(2)[at]);
          }
        });
    return luma;
  }
}
