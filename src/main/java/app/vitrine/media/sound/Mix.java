package app.vitrine.media.sound;

/** What the instruments play into: the dry sound and what is sent to the reverb. */
final class Mix {
  final float[] left;
  final float[] right;
  final float[] roomLeft;
  final float[] roomRight;

  Mix(int samples) {
    left = new float[samples];
    right = new float[samples];
    roomLeft = new float[samples];
    roomRight = new float[samples];
  }

  int length() {
    return left.length;
  }

  /** Adds a sample to both channels and a share of it to the reverb; outside the piece, nothing. */
  void add(int at, double l, double r, double room) {
    if (at >= 0 && at < left.length) {
      left[at] += (float) l;
      right[at] += (float) r;
      roomLeft[at] += (float) (l * room);
      roomRight[at] += (float) (r * room);
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
