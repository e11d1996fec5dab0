package app.vitrine.media.sound;

/** Takes in sound piece by piece, in its order. */
@FunctionalInterface
public interface SoundSink {
  /** Takes the first {@code count} samples of both channels; the arrays stay the caller's. */
  void take(float[] left, float[] right, int count);
}
