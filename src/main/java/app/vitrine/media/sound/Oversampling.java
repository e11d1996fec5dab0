package app.vitrine.media.sound;

/**
 * Values of a wave between its samples, four to a sample as ITU-R BS.1770-4 annex 2 asks, by a
 * Kaiser-windowed sinc.
 */
final class Oversampling {
  /** Samples before and after the place that are looked at. */
  static final int REACH = 8;

  private static final int PHASES = 4;
  private static final int TAPS = 2 * REACH;
  private static final double KAISER = 6;
  private static final float[][] FILTERS = filters();

  /** Below this no in-between value can pass full scale by much; the sample itself tells enough. */
  private static final float FAINT = 0.05f;

  private Oversampling() {}

  /** Highest absolute value of the wave from a sample to just before the next. */
  static double highest(float[] wave, int index) {
    float here = Math.abs(wave[index]);
    float next = index + 1 < wave.length ? Math.abs(wave[index + 1]) : 0;
    if (here < FAINT && next < FAINT) {
      return here;
    }
    double highest = here;
    boolean inside = index >= REACH && index + REACH < wave.length;
    for (int phase = 1; phase < PHASES; phase++) {
      float[] filter = FILTERS[phase];
      float sum = 0;
      if (inside) {
        int from = index - REACH + 1;
        for (int tap = 0; tap < TAPS; tap++) {
          sum += filter[tap] * wave[from + tap];
        }
      } else {
        for (int tap = 0; tap < TAPS; tap++) {
          int at = index - REACH + 1 + tap;
          sum += at >= 0 && at < wave.length ? filter[tap] * wave[at] : 0;
        }
      }
      highest = Math.max(highest, Math.abs(sum));
    }
    return highest;
  }

  private static float[][] filters() {
    float[][] filters = new float[PHASES][TAPS];
    for (int phase = 0; phase < PHASES; phase++) {
      double[] taps = new double[TAPS];
      double sum = 0;
      for (int tap = 0; tap < TAPS; tap++) {
        double x = tap - (REACH - 1) - (double) phase / PHASES;
        double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
        double edge = Math.min(1, Math.abs(x) / REACH);
        taps[tap] = sinc * bessel(KAISER * Math.sqrt(1 - edge * edge));
        sum += taps[tap];
      }
      for (int tap = 0; tap < TAPS; tap++) {
        filters[phase][tap] = (float) (taps[tap] / sum);
      }
    }
    return filters;
  }

  /** Modified Bessel function of order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > 1e-12 * sum; k++) {
      term *= x / (2 * k) * (x / (2 * k));
      sum += term;
    }
    return sum;
  }
}
