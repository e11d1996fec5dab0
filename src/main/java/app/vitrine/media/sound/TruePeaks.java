package app.vitrine.media.sound;

/** The highest value of the wave around each sample, both channels together, written to a file. */
final class TruePeaks implements SoundSink {
  private static final int BLOCK = 1 << 14;
  private static final int REACH = Oversampling.REACH;

  private final WaveFile peaks;
  private final float[] left = new float[REACH + BLOCK + REACH];
  private final float[] right = new float[REACH + BLOCK + REACH];
  private final float[] found = new float[BLOCK];

  /** Samples at hand: some that were measured, then those that were not. Silence comes first. */
  private int filled = REACH;

  /**
   * Peaks of a sound that is to come.
   *
   * @param peaks an empty file of one wave; gets for each sample the highest absolute value from it
   *     to just before the next one
   */
  TruePeaks(WaveFile peaks) {
    this.peaks = peaks;
  }

  @Override
  public void take(float[] leftSamples, float[] rightSamples, int count) {
    for (int i = 0; i < count; i++) {
      left[filled] = leftSamples[i];
      right[filled] = rightSamples[i];
      filled++;
      if (filled == left.length) {
        measure();
      }
    }
  }

  /** Measures the end; nothing may follow. */
  void finish() {
    float[] silence = new float[REACH];
    take(silence, silence, REACH);
    measure();
  }

  private void measure() {
    int count = filled - 2 * REACH;
    for (int i = 0; i < count; i++) {
      found[i] =
          (float)
              Math.max(
                  Oversampling.highest(left, REACH + i), Oversampling.highest(right, REACH + i));
    }
    peaks.append(count, found);
    System.arraycopy(left, count, left, 0, 2 * REACH);
    System.arraycopy(right, count, right, 0, 2 * REACH);
    filled = 2 * REACH;
  }
}
