package app.vitrine.media.sound;

/**
 * A small hall: eight delay lines that feed one another through a Hadamard matrix and lose their
 * highs as they go round (J.-M. Jot's feedback delay network).
 */
final class Room implements Mix.Reverb {
  private static final int[] DELAYS = {1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797};
  private static final double DECAY_SEC = 1.7;
  private static final double DAMPING = 0.32;
  private static final double WET = 0.55;
  private static final double LOW_CUT_HERTZ = 180;

  private final double[][] memory = new double[DELAYS.length][];
  private final double[] loss = new double[DELAYS.length];
  private final int[] at = new int[DELAYS.length];
  private final double[] damped = new double[DELAYS.length];
  private final double[] out = new double[DELAYS.length];
  private final Biquad cutLeft = Biquad.highPass(LOW_CUT_HERTZ, 0.7);
  private final Biquad cutRight = Biquad.highPass(LOW_CUT_HERTZ, 0.7);

  private float wetLeft;
  private float wetRight;

  Room() {
    for (int i = 0; i < DELAYS.length; i++) {
      memory[i] = new double[DELAYS[i]];
      loss[i] = Math.pow(0.001, DELAYS[i] / (DECAY_SEC * Sound.RATE)) / Math.sqrt(DELAYS.length);
    }
  }

  @Override
  public void hear(float sentLeft, float sentRight) {
    double left = 0;
    double right = 0;
    for (int i = 0; i < DELAYS.length; i++) {
      damped[i] += (1 - DAMPING) * (memory[i][at[i]] - damped[i]);
      out[i] = damped[i];
      if (i % 2 == 0) {
        left += out[i];
      } else {
        right += out[i];
      }
    }
    hadamard(out);
    double inLeft = cutLeft.filter(sentLeft);
    double inRight = cutRight.filter(sentRight);
    for (int i = 0; i < DELAYS.length; i++) {
      memory[i][at[i]] = loss[i] * out[i] + (i % 2 == 0 ? inLeft : inRight);
      at[i] = at[i] + 1 == DELAYS[i] ? 0 : at[i] + 1;
    }
    wetLeft = (float) (WET * left);
    wetRight = (float) (WET * right);
  }

  @Override
  public float left() {
    return wetLeft;
  }

  @Override
  public float right() {
    return wetRight;
  }

  private static void hadamard(double[] values) {
    for (int half = 1; half < values.length; half *= 2) {
      for (int i = 0; i < values.length; i += 2 * half) {
        for (int j = i; j < i + half; j++) {
          double sum = values[j] + values[j + half];
          values[j + half] = values[j] - values[j + half];
          values[j] = sum;
        }
      }
    }
  }
}
