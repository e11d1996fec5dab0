package app.vitrine.media.scene;

/**
 * A smooth wall washed in two colours by lights that are not seen, with a glow behind the product
 * and a strip of light where the wall meets the floor. Colours are mixed in Oklab (Ottosson, 2020),
 * so that the way between them stays clear; a table of many steps keeps that quick.
 */
final class GradientWall implements Backdrop {
  private static final int STEPS = 2048;

  /** Across this many units the wall turns from the first colour to the second. */
  private static final double SPREAD = 1.25;

  private static final double LEAN = 0.55;
  private static final double GLOW_ABOVE = 0.34;
  private static final double GLOW_SIZE = 0.42;
  private static final double GLOW = 0.55;

  /** The strip: its own half height, and how far its light climbs the wall. */
  private static final double STRIP = 0.0035;

  private static final double STRIP_LIGHT = 1.5;
  private static final double CLIMB = 0.075;
  private static final double CLIMB_LIGHT = 0.5;
  private static final double STRIP_HALF = 0.95;

  private final float[][] wash = new float[STEPS + 1][3];
  private final Tone glow;
  private final View view;
  private final double gain;

  /**
   * Prepares the wall.
   *
   * @param near colour on the side the light comes from, low down
   * @param far colour on the other side, high up
   */
  GradientWall(Tone near, Tone far, Tone glow, double gain, View view) {
    this.glow = glow;
    this.view = view;
    this.gain = gain;
    double[] from = lab(near);
    double[] to = lab(far);
    for (int i = 0; i <= STEPS; i++) {
      double t = i / (double) STEPS;
      double a = from[1] + t * (to[1] - from[1]);
      double b = from[2] + t * (to[2] - from[2]);
      Tone tone =
          Tone.oklch(from[0] + t * (to[0] - from[0]), Math.hypot(a, b), StrictMath.atan2(b, a));
      for (int c = 0; c < 3; c++) {
        wash[i][c] = tone.channel(c);
      }
    }
  }

  private static double[] lab(Tone tone) {
    double[] lch = tone.oklch();
    return new double[] {lch[0], lch[1] * StrictMath.cos(lch[2]), lch[1] * StrictMath.sin(lch[2])};
  }

  @Override
  public void at(double column, double row, float[] rgb) {
    double unit = view.unit();
    double right = (column - view.centre()) / unit;
    double up = (view.edge() - row) / unit;
    double way = (up - LEAN * view.side() * right) / SPREAD + 0.30;
    double t = Math.clamp(way, 0.0, 1.0);
    double place = t * t * (3 - 2 * t) * STEPS;
    int i = Math.min(STEPS - 1, (int) place);
    float part = (float) (place - i);
    double off = Math.hypot(right, (up - GLOW_ABOVE) * 0.9) / GLOW_SIZE;
    double light = GLOW * Math.exp(-off * off) + strip(right, up);
    for (int c = 0; c < 3; c++) {
      float own = wash[i][c] + part * (wash[i + 1][c] - wash[i][c]);
      rgb[c] = (float) (gain * (own + light * glow.channel(c)));
    }
  }

  private static double strip(double right, double up) {
    double ends = Math.clamp((STRIP_HALF - Math.abs(right)) / 0.3, 0.0, 1.0);
    double core = STRIP_LIGHT * Math.exp(-(up * up) / (STRIP * STRIP));
    return ends * (core + CLIMB_LIGHT * Math.exp(-Math.abs(up) / CLIMB));
  }
}
