package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.Lanczos;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;

/**
 * How a photo was taken, as it shows at the product's size in a picture.
 *
 * @param noise standard deviation in 8-bit steps, see {@link GrainMatch}
 * @param softness blur in pixels that brings crisp surroundings to it, see {@link SharpnessMatch}
 */
record PhotoLook(double noise, double softness) {
  /** Of a photo that nothing is matched to. */
  static final PhotoLook UNREAD = new PhotoLook(0, 0);

  /** The product's own gain in linear light changes 8-bit values by about this power of it. */
  private static final double CURVE = 1 / 2.2;

  /**
   * Looks at the part of the photo the product is in.
   *
   * @param product at its size in the picture
   * @param gain on the product's light, which is one on its noise too
   */
  static PhotoLook of(
      BufferedImage photo, Box bounds, LinearImage product, double gain, CancelToken cancel) {
    LinearImage seen = Lanczos.resample(photo, bounds, product.width(), product.height(), cancel);
    float[] luma = luma(seen, cancel);
    double enlarged = product.width() / (double) bounds.width();
    double noise = GrainMatch.of(luma, product, enlarged) * Math.pow(gain, CURVE);
    return new PhotoLook(
        Math.min(GrainMatch.MOST, noise), SharpnessMatch.of(luma, product, cancel));
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
