package app.vitrine.media.sound;

/** Stereo sound at 48 kHz, samples from −1 to 1. The arrays are shared, not copied. */
public final class Sound {
  /** Samples a second. */
  public static final int RATE = 48_000;

  private final float[] left;
  private final float[] right;

  /** A sound of two channels of the same length. */
  public Sound(float[] left, float[] right) {
    if (left.length != right.length) {
      throw new IllegalArgumentException("channels of unlike length");
    }
    this.left = left;
    this.right = right;
  }

  /** The left channel's samples. */
  public float[] left() {
    return left;
  }

  /** The right channel's samples. */
  public float[] right() {
    return right;
  }

  /** Length in samples. */
  public int length() {
    return left.length;
  }

  /** Length in seconds. */
  public double seconds() {
    return (double) left.length / RATE;
  }
}
