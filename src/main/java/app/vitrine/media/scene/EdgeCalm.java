package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;

/**
 * Takes the stipple out of a wide, uncertain edge, such as that of glass before a busy ground. A
 * crisp edge is left as it is, and so is everything inside.
 */
final class EdgeCalm {
  private static final double SOFT = 0.0022;
  private static final double BAND = 0.005;
  private static final float WIDE_FROM = 0.18f;
  private static final float WIDE_OVER = 0.2f;

  private EdgeCalm() {}

  /** Works in place on a premultiplied cut-out. */
  static void apply(LinearImage product, CancelToken cancel) {
    int width = product.width();
    int height = product.height();
    double unit = Math.max(width, height);
    float[] alpha = product.plane(3);
    float[] band = new float[alpha.length];
    for (int i = 0; i < band.length; i++) {
      band[i] = 4 * alpha[i] * (1 - alpha[i]);
    }
    Blur.gaussian(band, width, height, BAND * unit, cancel);
    if (!anyWide(band)) {
      return;
    }
    for (int c = 0; c < 4; c++) {
      float[] sharp = product.plane(c);
      float[] soft = sharp.clone();
      Blur.gaussian(soft, width, height, SOFT * unit, cancel);
      Rows.each(
          height,
          cancel,
          y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
              float share = Math.clamp((band[i] - WIDE_FROM) / WIDE_OVER, 0f, 1f);
              sharp[i] += share * (soft[i] - sharp[i]);
            }
          });
    }
  }

  private static boolean anyWide(float[] band) {
    for (float wide : band) {
      if (wide > WIDE_FROM) {
        return true;
      }
    }
    return false;
  }
}
