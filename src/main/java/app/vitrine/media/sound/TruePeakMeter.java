package app.vitrine.media.sound;

/**
 * The peak of the wave between the samples, by fourfold oversampling as ITU-R BS.1770-4 annex 2
 * asks; interpolates with a Kaiser-windowed sinc.
 */
public final class TruePeakMeter {
  private static final int PHASES = 4;
  private static final int TAPS = 16;
  private static final double KAISER = 6;
  private static final double[][] FILTERS = filters();

  private final float[][] history = new float[2][TAPS];
  private int at;
  private double peak;

  /** True peak of a whole sound in dBTP. */
  public static double peakDb(Sound sound) {
    TruePeakMeter meter = new TruePeakMeter();
    meter.add(sound.left(), sound.right(), sound.length());
    return meter.peakDb();
  }

  /** Takes in the next {@code count} samples of both channels. */
  public void add(float[] left, float[] right, int count) {
    for (int i = 0; i < count; i++) {
      history[0][at] = left[i];
      history[1][at] = right[i];
      at = (at + 1) % TAPS;
      peak = Math.max(peak, Math.max(highest(history[0]), highest(history[1])));
    }
  }

  /** The highest so far in dB of full scale; −120 for silence. */
  public double peakDb() {
    return 20 * Math.log10(Math.max(peak, 1e-6));
  }

  private double highest(float[] samples) {
    double highest = 0;
    for (double[] filter : FILTERS) {
      double sum = 0;
      for (int tap = 0; tap < TAPS; tap++) {
        sum += filter[tap] * samples[(at + tap) % TAPS];
      }
      highest = Math.max(highest, Math.abs(sum));
    }
    return highest;
  }

  private static double[][] filters() {
    double[][] filters = new double[PHASES][TAPS];
    for (int phase = 0; phase < PHASES; phase++) {
      double sum = 0;
      for (int tap = 0; tap < TAPS; tap++) {
        double x = tap - (TAPS / 2 - 1) - (double) phase / PHASES;
        double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
        double edge = Math.min(1, Math.abs(x) / (TAPS / 2.0));
        filters[phase][tap] = sinc * bessel(KAISER * Math.sqrt(1 - edge * edge)) / bessel(KAISER);
        sum += filters[phase][tap];
      }
      for (int tap = 0; tap < TAPS; tap++) {
        filters[phase][tap] /= sum;
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
