package app.vitrine.media.sound;

/** The end of a mix: takes out what is below hearing and fades the ends of the piece. */
final class Finish implements Mix.Out {
  private static final double FADE_IN_SEC = 0.12;
  private static final double FADE_OUT_SEC = 0.9;
  private static final double RUMBLE_HERTZ = 32;
  private static final double QUALITY = 0.7;
  private static final int BLOCK = 1 << 14;

  private final int length;
  private final SoundSink sink;
  private final int in = Mix.samples(FADE_IN_SEC);
  private final int out = Mix.samples(FADE_OUT_SEC);
  private final Biquad rumbleLeft = Biquad.highPass(RUMBLE_HERTZ, QUALITY);
  private final Biquad rumbleRight = Biquad.highPass(RUMBLE_HERTZ, QUALITY);
  private final float[] left = new float[BLOCK];
  private final float[] right = new float[BLOCK];
  private int filled;
  private int at;

  /**
   * Of a piece.
   *
   * @param length in samples
   */
  Finish(int length, SoundSink sink) {
    this.length = length;
    this.sink = sink;
  }

  @Override
  public void take(float leftSample, float rightSample) {
    double rise = Math.min(1, (double) at / in);
    double fall = Math.min(1, (double) (length - 1 - at) / out);
    left[filled] = faded(rumbleLeft.filter(leftSample), rise, fall);
    right[filled] = faded(rumbleRight.filter(rightSample), rise, fall);
    at++;
    filled++;
    if (filled == BLOCK) {
      end();
    }
  }

  private static float faded(double sample, double rise, double fall) {
    return (float) (sample * rise * fall * fall * (3 - 2 * fall));
  }

  /** Hands on what there is. */
  void end() {
    sink.take(left, right, filled);
    filled = 0;
  }
}
