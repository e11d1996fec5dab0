package app.vitrine.media.scene;

import app.vitrine.media.resample.LinearImage;

/** Reads the light a product was photographed in and fits it, a little, to the scene's. */
final class LightMatch {
  private static final double BRIGHT_SHARE = 0.97;
  private static final double WANTED = 0.62;
  private static final double MOST = 1.3;
  private static final int BINS = 256;

  private LightMatch() {}

  /**
   * The gains for a product: an under-exposed one is brought up by at most a third of a stop or so,
   * and its white is turned slightly towards the scene's.
   *
   * @param warmth of the scene's light
   * @param level of the scene's light, 1 for a bright studio
   * @param exposure gain the whole photo needs, see {@link ExposureMatch}
   */
  static RenderedScene.Match of(LinearImage product, double warmth, double level, double exposure) {
    int[] histogram = new int[BINS];
    int count = 0;
    float[] alpha = product.plane(3);
    for (int i = 0; i < alpha.length; i++) {
      if (alpha[i] > 0.9f) {
        float y = luminance(product, i);
        histogram[Math.min(BINS - 1, (int) (Math.sqrt(y) * BINS))]++;
        count++;
      }
    }
    int bin = 0;
    long seen = 0;
    while (bin < BINS - 1 && seen + histogram[bin] < BRIGHT_SHARE * count) {
      seen += histogram[bin++];
    }
    double bright = exposure * Math.pow((bin + 0.5) / BINS, 2);
    // Dark products are dark on purpose: only what is darker than a lit dark product is lifted.
    double lift = bright < 0.16 ? Math.min(MOST, Math.sqrt(0.16 / bright)) : 1;
    double soft = bright > WANTED ? 1 : Math.min(1.06, Math.sqrt(WANTED / bright));
    double gain = exposure * Math.clamp(Math.max(lift, soft) * level, 0.85, MOST);
    double warm = Math.clamp(warmth, -1.0, 1.0);
    return new RenderedScene.Match(gain * (1 + 0.02 * warm), gain, gain * (1 - 0.035 * warm));
  }

  /** The side the product was lit from: 1 for the right, −1 for the left. */
  static int side(LinearImage product) {
    double left = 0;
    double right = 0;
    double leftCount = 1;
    double rightCount = 1;
    float[] alpha = product.plane(3);
    for (int y = 0; y < product.height(); y++) {
      int from = -1;
      int to = -1;
      for (int x = 0; x < product.width(); x++) {
        if (alpha[y * product.width() + x] > 0.9f) {
          from = from < 0 ? x : from;
          to = x;
        }
      }
      int third = (to - from) / 3;
      for (int x = 0; from >= 0 && x < third; x++) {
        left += luminance(product, y * product.width() + from + x);
        right += luminance(product, y * product.width() + to - x);
        leftCount++;
        rightCount++;
      }
    }
    return right / rightCount > left / leftCount ? 1 : -1;
  }

  private static float luminance(LinearImage image, int at) {
    return Tone.luminance(image.plane(0)[at], image.plane(1)[at], image.plane(2)[at]);
  }
}
