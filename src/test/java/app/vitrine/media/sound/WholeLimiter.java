package app.vitrine.media.sound;

import java.util.Arrays;

/** What {@link Limiter} does, by the book and with the whole sound at hand. */
final class WholeLimiter {
  private static final int AHEAD = Sound.RATE * 3 / 1000;
  private static final double RELEASE = Math.exp(-1.0 / (0.12 * Sound.RATE));

  private WholeLimiter() {}

  static Sound limited(Sound sound, double gain, double ceiling) {
    float[] gains = smoothed(released(least(allowed(sound, gain, ceiling))));
    float[] left = sound.left().clone();
    float[] right = sound.right().clone();
    for (int i = 0; i < gains.length; i++) {
      left[i] *= gains[i] * (float) gain;
      right[i] *= gains[i] * (float) gain;
    }
    return new Sound(left, right);
  }

  private static float[] allowed(Sound sound, double gain, double ceiling) {
    float[] gains = new float[sound.length()];
    for (int i = 0; i < gains.length; i++) {
      double peak =
          gain
              * Math.max(
                  Oversampling.highest(sound.left(), i), Oversampling.highest(sound.right(), i));
      gains[i] = (float) (peak > ceiling ? ceiling / peak : 1);
    }
    return gains;
  }

  private static float[] least(float[] gains) {
    float[] least = new float[gains.length];
    for (int i = 0; i < gains.length; i++) {
      least[i] = Float.MAX_VALUE;
      for (int near = Math.max(0, i - AHEAD);
          near < Math.min(gains.length, i + AHEAD + 1);
          near++) {
        least[i] = Math.min(least[i], gains[near]);
      }
    }
    return least;
  }

  private static float[] released(float[] gains) {
    float[] released = new float[gains.length];
    double held = 1;
    for (int i = 0; i < gains.length; i++) {
      held = Math.min(gains[i], 1 - RELEASE * (1 - held));
      released[i] = (float) held;
    }
    return released;
  }

  private static float[] smoothed(float[] gains) {
    float[] smoothed = new float[gains.length];
    double sum = 0;
    for (float gain : Arrays.copyOf(gains, Math.min(AHEAD, gains.length))) {
      sum += gain;
    }
    for (int i = 0; i < gains.length; i++) {
      sum += i + AHEAD < gains.length ? gains[i + AHEAD] : 0;
      sum -= i - AHEAD - 1 >= 0 ? gains[i - AHEAD - 1] : 0;
      int from = Math.max(0, i - AHEAD);
      int to = Math.min(gains.length, i + AHEAD + 1);
      smoothed[i] = (float) (sum / (to - from));
    }
    return smoothed;
  }
}
