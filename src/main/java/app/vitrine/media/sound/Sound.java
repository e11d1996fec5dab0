package app.vitrine.media.sound;

import java.util.Arrays;

/** Stereo sound at 48 kHz in memory, samples from −1 to 1. The arrays are shared, not copied. */
public final class Sound implements Recording {
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

  /** All of a recording, brought into memory; for short ones. */
  public static Sound of(Recording recording) {
    SoundStream stream = recording.play();
    float[] left = new float[0];
    float[] right = new float[0];
    float[] nextLeft = new float[RATE];
    float[] nextRight = new float[RATE];
    int count;
    do {
      count = stream.read(nextLeft, nextRight, RATE);
      int begun = left.length;
      left = Arrays.copyOf(left, begun + count);
      right = Arrays.copyOf(right, begun + count);
      System.arraycopy(nextLeft, 0, left, begun, count);
      System.arraycopy(nextRight, 0, right, begun, count);
    } while (count == RATE);
    return new Sound(left, right);
  }

  @Override
  public SoundStream play() {
    return new SoundStream() {
      private int played;

      @Override
      public int read(float[] intoLeft, float[] intoRight, int count) {
        int there = Math.min(count, length() - played);
        System.arraycopy(left, played, intoLeft, 0, there);
        System.arraycopy(right, played, intoRight, 0, there);
        played += there;
        return there;
      }
    };
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
