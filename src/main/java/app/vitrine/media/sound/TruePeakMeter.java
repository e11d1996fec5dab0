package app.vitrine.media.sound;

import java.util.Arrays;

/** The peak of the wave between the samples (ITU-R BS.1770-4, annex 2), of sound in pieces. */
public final class TruePeakMeter {
  private float[] left = new float[0];
  private float[] right = new float[0];
  private int measured;
  private double peak;

  /** True peak of a whole sound in dBTP. */
  public static double peakDb(Sound sound) {
    TruePeakMeter meter = new TruePeakMeter();
    meter.add(sound.left(), sound.right(), sound.length());
    return meter.peakDb();
  }

  /** Takes in the next {@code count} samples of both channels. */
  public void add(float[] leftSamples, float[] rightSamples, int count) {
    left = joined(left, leftSamples, count);
    right = joined(right, rightSamples, count);
    int known = Math.max(measured, left.length - Oversampling.REACH);
    while (measured < known) {
      measure(measured++);
    }
    int dropped = Math.max(0, measured - Oversampling.REACH);
    left = Arrays.copyOfRange(left, dropped, left.length);
    right = Arrays.copyOfRange(right, dropped, right.length);
    measured -= dropped;
  }

  /** The highest so far in dB of full scale; −120 for silence. */
  public double peakDb() {
    for (int i = measured; i < left.length; i++) {
      measure(i);
    }
    return 20 * Math.log10(Math.max(peak, 1e-6));
  }

  private void measure(int index) {
    peak = Math.max(peak, Oversampling.highest(left, index));
    peak = Math.max(peak, Oversampling.highest(right, index));
  }

  private static float[] joined(float[] before, float[] more, int count) {
    float[] all = Arrays.copyOf(before, before.length + count);
    System.arraycopy(more, 0, all, before.length, count);
    return all;
  }
}
