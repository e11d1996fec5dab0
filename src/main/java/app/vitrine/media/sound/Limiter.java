package app.vitrine.media.sound;

/**
 * Turns a sound down where its true peak would pass a ceiling: it looks ahead, so the gain glides
 * down before the peak and comes back slowly, and no wave is clipped.
 */
final class Limiter {
  private static final int AHEAD = Sound.RATE * 3 / 1000;
  private static final double RELEASE = Math.exp(-1.0 / (0.12 * Sound.RATE));

  private final Sound sound;
  private final float[] gains;

  /** For a sound, which is left as it is until {@link #apply}. */
  Limiter(Sound sound) {
    this.sound = sound;
    this.gains = new float[sound.length()];
  }

  /** Finds the gains that bring the sound to {@code gain} times and below a ceiling. */
  void set(double gain, double ceiling) {
    TruePeaks peaks = new TruePeaks(sound);
    for (int i = 0; i < gains.length; i++) {
      double peak = gain * peaks.at(i);
      gains[i] = (float) (peak > ceiling ? ceiling / peak : 1);
    }
    least(gains, AHEAD);
    release(gains);
    average(gains, AHEAD);
    for (int i = 0; i < gains.length; i++) {
      gains[i] *= (float) gain;
    }
  }

  /** How loud the sound would be with the gains that were found, in LUFS. */
  double loudness() {
    LoudnessMeter meter = new LoudnessMeter();
    float[] left = new float[Sound.RATE];
    float[] right = new float[Sound.RATE];
    for (int from = 0; from < gains.length; from += Sound.RATE) {
      int count = Math.min(Sound.RATE, gains.length - from);
      for (int i = 0; i < count; i++) {
        left[i] = gains[from + i] * sound.left()[from + i];
        right[i] = gains[from + i] * sound.right()[from + i];
      }
      meter.add(left, right, count);
    }
    return meter.integrated();
  }

  /** Puts the limited sound in the sound's own place. */
  void apply() {
    for (int i = 0; i < gains.length; i++) {
      sound.left()[i] *= gains[i];
      sound.right()[i] *= gains[i];
    }
  }

  /**
   * Every gain becomes the least of those within {@code reach} samples on both sides. Keeps only
   * what may still become the least, so that a long sound takes no more room than a short one.
   */
  private static void least(float[] gains, int reach) {
    int length = gains.length;
    int room = 2 * reach + 2;
    int[] places = new int[room];
    float[] values = new float[room];
    int head = 0;
    int tail = 0;
    for (int i = 0; i < length + reach; i++) {
      if (i < length) {
        while (tail > head && values[(tail - 1) % room] >= gains[i]) {
          tail--;
        }
        places[tail % room] = i;
        values[tail % room] = gains[i];
        tail++;
      }
      int centre = i - reach;
      if (centre >= 0) {
        while (places[head % room] < centre - reach) {
          head++;
        }
        gains[centre] = values[head % room];
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
    int room = 2 * reach + 1;
    float[] behind = new float[room];
    double sum = 0;
    for (int i = 0; i < Math.min(reach, length); i++) {
      sum += gains[i];
    }
    for (int i = 0; i < length; i++) {
      if (i + reach < length) {
        sum += gains[i + reach];
      }
      int gone = i - reach - 1;
      if (gone >= 0) {
        sum -= behind[gone % room];
      }
      int from = Math.max(0, i - reach);
      int to = Math.min(length, i + reach + 1);
      behind[i % room] = gains[i];
      gains[i] = (float) (sum / (to - from));
    }
  }
}
