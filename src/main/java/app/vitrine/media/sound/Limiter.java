package app.vitrine.media.sound;

/**
 * Turns a sound down where its true peak would pass a ceiling: it looks ahead, so the gain glides
 * down before the peak and comes back slowly, and no wave is clipped.
 */
final class Limiter {
  private static final int AHEAD = Sound.RATE * 3 / 1000;
  private static final double RELEASE = Math.exp(-1.0 / (0.12 * Sound.RATE));

  private Limiter() {}

  /** The sound times {@code gain}, its true peak at most {@code ceiling} of full scale. */
  static Sound limit(Sound sound, double gain, double ceiling) {
    int length = sound.length();
    float[] gains = new float[length];
    TruePeaks peaks = new TruePeaks(sound);
    for (int i = 0; i < length; i++) {
      double peak = gain * peaks.at(i);
      gains[i] = (float) (peak > ceiling ? ceiling / peak : 1);
    }
    least(gains, AHEAD);
    release(gains);
    average(gains, AHEAD);
    float[] left = new float[length];
    float[] right = new float[length];
    for (int i = 0; i < length; i++) {
      left[i] = (float) (gain * gains[i] * sound.left()[i]);
      right[i] = (float) (gain * gains[i] * sound.right()[i]);
    }
    return new Sound(left, right);
  }

  /** Every gain becomes the least of those within {@code reach} samples on both sides. */
  private static void least(float[] gains, int reach) {
    int length = gains.length;
    float[] source = gains.clone();
    int[] queue = new int[length];
    int head = 0;
    int tail = 0;
    for (int i = 0; i < length + reach; i++) {
      if (i < length) {
        while (tail > head && source[queue[tail - 1]] >= source[i]) {
          tail--;
        }
        queue[tail++] = i;
      }
      int centre = i - reach;
      if (centre >= 0) {
        while (queue[head] < centre - reach) {
          head++;
        }
        gains[centre] = source[queue[head]];
      }
    }
  }

  private static void release(float[] gains) {
    double held = 1;
    for (int i = 0; i < gains.length; i++) {
      held = Math.min(gains[i], 1 - RELEASE * (1 - held));
      gains[i] = (float) held;
    }
  }

  /** A running mean over {@code reach} samples on both sides, which keeps below the least. */
  private static void average(float[] gains, int reach) {
    int length = gains.length;
    double[] sums = new double[length + 1];
    for (int i = 0; i < length; i++) {
      sums[i + 1] = sums[i] + gains[i];
    }
    for (int i = 0; i < length; i++) {
      int from = Math.max(0, i - reach);
      int to = Math.min(length, i + reach + 1);
      gains[i] = (float) ((sums[to] - sums[from]) / (to - from));
    }
  }
}
