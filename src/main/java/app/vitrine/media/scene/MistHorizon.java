package app.vitrine.media.scene;

/**
 * Cool light through mist above a far shore: brightest low over the water on the side the light
 * comes from, deeper higher up, with two dim banks that lose themselves in it.
 *
 * @param air colour of the mist high up
 * @param bright colour where the light comes through
 * @param bank colour of the far shore
 */
record MistHorizon(Tone air, Tone bright, Tone bank, double gain, View view, int seed)
    implements Backdrop {
  private static final double ASIDE = 0.30;
  private static final double RISE = 0.62;
  private static final double WIDE = 0.85;
  private static final double NEAR_BANK = 0.085;
  private static final double FAR_BANK = 0.16;

  /** Height over which the mist hides a bank's upper edge. */
  private static final double HAZE = 0.075;

  @Override
  public void at(double column, double row, float[] rgb) {
    double unit = view.unit();
    double right = (column - view.centre()) / unit;
    double up = (view.edge() - row) / unit;
    double dx = (right - ASIDE * view.side()) / WIDE;
    double dy = up / RISE;
    double light = Math.exp(-(dx * dx + dy * dy));
    double far = bank(right, up, FAR_BANK, 1.7, 1);
    double near = bank(right, up, NEAR_BANK, 2.6, 2);
    for (int c = 0; c < 3; c++) {
      double mist = air.channel(c) + light * (bright.channel(c) - air.channel(c));
      mist += 0.16 * far * (bank.channel(c) - mist);
      mist += 0.30 * near * (bank.channel(c) - mist);
      rgb[c] = (float) (gain * mist);
    }
  }

  /** How much of a bank is seen, denser below; higher on the side away from the light. */
  private double bank(double right, double up, double height, double length, int which) {
    double ridge =
        height
            * (1 - 0.55 * view.side() * Math.clamp(right / 0.7, -1.0, 1.0))
            * (1 + 0.5 * Noise.at(right * length, which * 9.1, seed + which));
    return 1 / (1 + Math.exp((up - ridge) / (0.35 * HAZE)));
  }
}
