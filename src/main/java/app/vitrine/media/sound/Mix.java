package app.vitrine.media.sound;

/**
 * What the instruments play into: the dry sound, and what is sent to the reverb. Only what the
 * reverb has not taken yet is kept, so that a long piece takes no more memory than a short one.
 */
final class Mix {
  private static final int LEAST_ROOM = 1 << 16;

  private final int length;

  /** Rings of the same length, a power of two, of what comes from {@link #taken} on. */
  private float[] left = new float[LEAST_ROOM];

  private float[] right = new float[LEAST_ROOM];
  private float[] roomLeft = new float[LEAST_ROOM];
  private float[] roomRight = new float[LEAST_ROOM];
  private int taken;

  Mix(int samples) {
    length = samples;
  }

  int length() {
    return length;
  }

  /**
   * Adds a sample to both channels and a share of it to the reverb; outside the piece, nothing.
   *
   * @param at not before what the reverb has taken
   */
  void add(int at, double l, double r, double room) {
    if (at >= 0 && at < length) {
      if (at - taken >= left.length) {
        grow(at - taken);
      }
      int place = at & (left.length - 1);
      left[place] += (float) l;
      right[place] += (float) r;
      roomLeft[place] += (float) (l * room);
      roomRight[place] += (float) (r * room);
    }
  }

  private void grow(int reach) {
    int larger = 2 * Integer.highestOneBit(reach);
    left = turned(left, larger);
    right = turned(right, larger);
    roomLeft = turned(roomLeft, larger);
    roomRight = turned(roomRight, larger);
  }

  private float[] turned(float[] ring, int larger) {
    float[] turned = new float[larger];
    for (int i = taken; i < taken + ring.length; i++) {
      turned[i & (larger - 1)] = ring[i & (ring.length - 1)];
    }
    return turned;
  }

  /** Makes reverberation of what it hears, sample by sample. */
  interface Reverb {
    /** Hears what was sent to it. */
    void hear(float sentLeft, float sentRight);

    /** The left channel's reverberation at the sample that was heard last. */
    float left();

    /** The right channel's. */
    float right();
  }

  /** Takes the mix sample by sample. */
  @FunctionalInterface
  interface Out {
    /** Takes the next sample of both channels, dry and reverberant together. */
    void take(float left, float right);
  }

  /** Hands on what nobody will add to any more, with its reverberation. */
  void takeUntil(int end, Reverb reverb, Out out) {
    for (; taken < Math.min(end, length); taken++) {
      int place = taken & (left.length - 1);
      reverb.hear(roomLeft[place], roomRight[place]);
      out.take(left[place] + reverb.left(), right[place] + reverb.right());
      left[place] = 0;
      right[place] = 0;
      roomLeft[place] = 0;
      roomRight[place] = 0;
    }
  }

  static int samples(double seconds) {
    return (int) Math.round(seconds * Sound.RATE);
  }

  /** Gain of the left channel for a position −1 to 1, at equal power. */
  static double leftGain(double pan) {
    return Math.cos((pan + 1) * Math.PI / 4);
  }

  /** Gain of the right channel for a position −1 to 1, at equal power. */
  static double rightGain(double pan) {
    return Math.sin((pan + 1) * Math.PI / 4);
  }
}
