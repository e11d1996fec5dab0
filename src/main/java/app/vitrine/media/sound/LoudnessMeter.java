package app.vitrine.media.sound;

import app.vitrine.domain.work.CancelToken;
import java.util.ArrayList;
import java.util.List;

/**
 * Integrated loudness by ITU-R BS.1770-4: K-weighting, blocks of 400 ms that overlap by three
 * quarters, an absolute gate at −70 LUFS and a relative one 10 LU below the rest. Takes sound in
 * pieces of any length and keeps one number for every 100 ms.
 */
public final class LoudnessMeter {
  /** What is told of silence. */
  public static final double SILENCE_LUFS = -70;

  private static final double OFFSET = -0.691;
  private static final double RELATIVE_GATE = -10;
  private static final int STEP = Sound.RATE / 10;
  private static final int STEPS_IN_BLOCK = 4;

  private final KWeighting left = new KWeighting();
  private final KWeighting right = new KWeighting();
  private final List<Double> stepPowers = new ArrayList<>();
  private double power;
  private int inStep;

  /**
   * Loudness of a whole sound in LUFS.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   */
  public static double integrated(Recording sound, CancelToken cancel) {
    LoudnessMeter meter = new LoudnessMeter();
    sound.playTo(meter::add, cancel);
    return meter.integrated();
  }

  /** Takes in the next {@code count} samples of both channels. */
  public void add(float[] leftSamples, float[] rightSamples, int count) {
    for (int i = 0; i < count; i++) {
      double l = left.filter(leftSamples[i]);
      double r = right.filter(rightSamples[i]);
      power += l * l + r * r;
      inStep++;
      if (inStep == STEP) {
        stepPowers.add(power / STEP);
        power = 0;
        inStep = 0;
      }
    }
  }

  /** Loudness of everything so far in LUFS; −70 for silence or less than a block. */
  public double integrated() {
    List<Double> blocks = new ArrayList<>();
    for (int i = 0; i + STEPS_IN_BLOCK <= stepPowers.size(); i++) {
      double mean =
          stepPowers.subList(i, i + STEPS_IN_BLOCK).stream()
              .mapToDouble(Double::doubleValue)
              .average()
              .orElse(0);
      if (loudness(mean) > SILENCE_LUFS) {
        blocks.add(mean);
      }
    }
    double gate = loudness(mean(blocks)) + RELATIVE_GATE;
    double gated = mean(blocks.stream().filter(block -> loudness(block) > gate).toList());
    return Math.max(SILENCE_LUFS, loudness(gated));
  }

  private static double mean(List<Double> powers) {
    return powers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static double loudness(double power) {
    return power <= 0 ? Double.NEGATIVE_INFINITY : OFFSET + 10 * Math.log10(power);
  }
}
