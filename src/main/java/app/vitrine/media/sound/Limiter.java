package app.vitrine.media.sound;

/**
 * Turns a sound down where its true peak would pass a ceiling: it looks ahead, so the gain glides
 * down before the peak and comes back slowly, and no wave is clipped. Works as the sound is heard,
 * so that the length of one takes no memory.
 */
final class Limiter implements SoundStream {
  private static final int AHEAD = Sound.RATE * 3 / 1000;
  private static final double RELEASE = Math.exp(-1.0 / (0.12 * Sound.RATE));
  private static final int BLOCK = 1 << 13;

  private final SoundStream sound;
  private final WaveFile peaks;
  private final double gain;
  private final double ceiling;
  private final Gain least;
  private final Gain smooth;

  private final float[] block = new float[BLOCK];
  private int read;
  private double held = 1;

  /**
   * A sound at {@code gain} times and below a ceiling.
   *
   * @param peaks what {@link TruePeaks} found of the same sound
   * @param ceiling of full scale
   */
  Limiter(SoundStream sound, WaveFile peaks, double gain, double ceiling) {
    this.sound = sound;
    this.peaks = peaks;
    this.gain = gain;
    this.ceiling = ceiling;
    this.least = new LeastGain(this::allowed, peaks.length(), AHEAD);
    this.smooth = new MeanGain(this::released, peaks.length(), AHEAD);
  }

  @Override
  public int read(float[] left, float[] right, int count) {
    int there = sound.read(left, right, count);
    for (int i = 0; i < there; i++) {
      float at = smooth.next() * (float) gain;
      left[i] *= at;
      right[i] *= at;
    }
    return there;
  }

  /** What the next peak may be turned up to, at most 1. */
  private float allowed() {
    int place = read % BLOCK;
    if (place == 0) {
      peaks.read(read, Math.min(BLOCK, peaks.length() - read), block);
    }
    read++;
    double peak = gain * block[place];
    return (float) (peak > ceiling ? ceiling / peak : 1);
  }

  private float released() {
    held = Math.min(least.next(), 1 - RELEASE * (1 - held));
    return (float) held;
  }
}
