package app.vitrine.media.sound;

/**
 * Says the same in less time, at the same pitch: pieces of the sound that follow each other well
 * are laid over one another at closer distances (WSOLA; W. Verhelst and M. Roelands, ICASSP 1993).
 */
final class Tempo {
  /** Two pieces overlap by half of this. */
  private static final int PIECE = Sound.RATE * 30 / 1000;

  private static final int STEP = PIECE / 2;

  /** How far from its even place a better fitting piece is looked for. */
  private static final int REACH = Sound.RATE * 8 / 1000;

  /** Waves are compared at every so many samples. */
  private static final int COARSE = 4;

  private static final float[] WINDOW = window();

  private Tempo() {}

  /**
   * The sound said faster.
   *
   * @param rate 1 for as it is, more for faster, at most 2
   */
  static Sound faster(Sound sound, double rate) {
    if (!(rate >= 1 && rate <= 2)) {
      throw new IllegalArgumentException("speech at " + rate + " times its pace");
    }
    int[] places = places(sound.left(), rate);
    int length = (int) Math.round(sound.length() / rate);
    float[] left = laid(sound.left(), places, length);
    return sound.left() == sound.right()
        ? new Sound(left, left)
        : new Sound(left, laid(sound.right(), places, length));
  }

  /** Where each piece is taken from. */
  private static int[] places(float[] in, double rate) {
    int count = (int) Math.ceil(in.length / rate / STEP) + 1;
    int[] places = new int[count];
    for (int piece = 1; piece < count; piece++) {
      int even = (int) Math.round(piece * STEP * rate);
      places[piece] = best(in, places[piece - 1] + STEP, even);
    }
    return places;
  }

  /** The place around {@code even} whose sound is most like that at {@code next}. */
  private static int best(float[] in, int next, int even) {
    int best = even;
    double most = Double.NEGATIVE_INFINITY;
    for (int place = Math.max(0, even - REACH); place <= even + REACH; place++) {
      double likeness = likeness(in, next, place);
      if (likeness > most) {
        most = likeness;
        best = place;
      }
    }
    return best;
  }

  /** Cross-correlation, normalised by the second stretch. */
  private static double likeness(float[] in, int one, int other) {
    int count = Math.min(PIECE, in.length - Math.max(one, other));
    double product = 0;
    double power = 1e-9;
    for (int i = 0; i < count; i += COARSE) {
      product += in[one + i] * in[other + i];
      power += in[other + i] * in[other + i];
    }
    return product / Math.sqrt(power);
  }

  private static float[] laid(float[] in, int[] places, int length) {
    float[] out = new float[length];
    for (int piece = 0; piece < places.length; piece++) {
      int to = piece * STEP;
      for (int i = 0; i < PIECE; i++) {
        int at = to + i;
        int from = places[piece] + i;
        if (at < length && from < in.length) {
          // The very first half has nothing before it to fade from.
          float weight = piece == 0 && i < STEP ? 1 : WINDOW[i];
          out[at] += weight * in[from];
        }
      }
    }
    return out;
  }

  /** Two of them, half of their length apart, sum to one. */
  private static float[] window() {
    float[] window = new float[PIECE];
    for (int i = 0; i < PIECE; i++) {
      window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / PIECE));
    }
    return window;
  }
}
