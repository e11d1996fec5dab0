package app.vitrine.media.sound;

/**
 * What the instruments play into: the dry sound, and what is sent to the reverb. Of the latter only
 * what the reverb has not taken yet is kept, so that a long piece takes little more room than its
 * sound.
 */
final class Mix {
  private static final int LEAST_ROOM = 1 << 16;

  final float[] left;
  final float[] right;

  /** A ring, whose length is a power of two, of what was sent from {@link #taken} on. */
  private float[] roomLeft = new float[LEAST_ROOM];

  private float[] roomRight = new float[LEAST_ROOM];
  private int taken;

  Mix(int samples) {
    left = new float[samples];
    right = new float[samples];
  }

  int length() {
    return left.length;
  }

  /**
   * Adds a sample to both channels and a share of it to the reverb; outside the piece, nothing.
   *
   * @param at not before what the reverb has taken
   */
  void add(int at, double l, double r, double room) {
    if (at >= 0 && at < left.length) {
      left[at] += (float) l;
      right[at] += (float) r;
      if (at - taken >= roomLeft.length) {
        grow(at - taken);
      }
      int place = at & (roomLeft.length - 1);
      roomLeft[place] += (float) (l * room);
      roomRight[place] += (float) (r * room);
    }
  }

  private void grow(int reach) {
    int length = 2 * Integer.highestOneBit(reach);
    float[] largerLeft = new float[length];
    float[] largerRight = new float[length];
    for (int i = taken; i < taken + roomLeft.length; i++) {
      int before = i & (roomLeft.length - 1);
      int now = i & (length - 1);
      largerLeft[now] = roomLeft[before];
      largerRight[now] = roomRight[before];
    }
    roomLeft = largerLeft;
    roomRight = largerRight;
  }

  /** Takes what is sent to the reverb, sample by sample. */
  @FunctionalInterface
  interface Reverb {
    /** Hears what was sent at a sample, to which it may add. */
    void hear(int at, float roomLeft, float roomRight);
  }

  /** Hands to the reverb what it has not taken yet; nothing may be added there afterwards. */
  void takeUntil(int end, Reverb reverb) {
    for (; taken < Math.min(end, left.length); taken++) {
      int place = taken & (roomLeft.length - 1);
      reverb.hear(taken, roomLeft[place], roomRight[place]);
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
