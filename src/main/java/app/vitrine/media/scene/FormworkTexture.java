package app.vitrine.media.scene;

/**
 * A wall of cast concrete as its shuttering left it: large panels with fine joints, each cast a
 * little lighter or darker, and beside the joints the round recesses of the ties that held the
 * panels.
 *
 * @param concrete the wall's own face
 */
record FormworkTexture(Texture concrete, double relief, int side, int seed) implements Texture {
  /** Width and height of a panel, in units. */
  private static final double WIDE = 2.15;

  private static final double HIGH = 1.52;

  /** Where the joints run: beside the product, on the side away from the light, and above it. */
  private static final double JOINT_BESIDE = 0.74;

  private static final double JOINT_ABOVE = 0.60;
  private static final double JOINT = 0.0042;

  /** Ties stand this far from the joints. */
  private static final double TIE_ACROSS = 0.27;

  private static final double TIE_UP = 0.30;
  private static final double TIE_RADIUS = 0.042;

  /** The plug in a tie's recess, as a share of its radius. */
  private static final double PLUG = 0.62;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double x = (u + side * JOINT_BESIDE) / WIDE;
    double y = (v - JOINT_ABOVE) / HIGH;
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double across = (x - column) * WIDE;
    double up = (y - row) * HIGH;
    // Every panel is another cast, so clouds break off at its edges.
    double jump = 7 * (column + 3.0 * row);
    concrete.at(u + jump, v - 2 * jump, footprint, rgb);
    double panel = 1 + 0.07 * (Noise.cell(column, row, seed + 1) - 0.5);
    double wash = 0.02 * Noise.at(u * 9, v * 0.7, seed + 2);
    double gain = panel * (1 + wash) * joints(across, up, u, v, footprint);
    gain *= tie(across, up, footprint);
    for (int c = 0; c < rgb.length; c++) {
      rgb[c] *= (float) gain;
    }
  }

  private double joints(double across, double up, double u, double v, double footprint) {
    double waver = 0.0025 * Noise.at(u * 5, v * 5, seed + 3);
    double upright = signed(across, WIDE) + waver;
    double level = signed(up, HIGH) + waver;
    double ragged = 0.72 + 0.4 * Noise.at(u * 17, v * 17, seed + 4);
    return groove(upright * side, ragged, footprint) * groove(level, ragged, footprint);
  }

  /** Distance to the nearest joint, positive beyond it. */
  private static double signed(double at, double size) {
    return at < size / 2 ? at : at - size;
  }

  /** A fine dark line with a lit lip beyond it, and cement paste that darkened beside it. */
  private double groove(double d, double ragged, double footprint) {
    double w = JOINT * JOINT + footprint * footprint * 0.5;
    double seen = JOINT / Math.sqrt(w);
    double dark = Math.exp(-(d * d) / w);
    double lip = d + 2.4 * JOINT;
    double bright = Math.exp(-(lip * lip) / (2 * w));
    double paste = Math.exp(-Math.abs(d) / 0.035);
    return 1 - relief * (seen * ragged * (0.55 * dark - 0.07 * bright) + 0.045 * paste);
  }

  private double tie(double across, double up, double footprint) {
    double x = Math.min(across, WIDE - across) - TIE_ACROSS;
    x = across < WIDE / 2 ? x : -x;
    double y = Math.min(up, HIGH - up) - TIE_UP;
    y = up < HIGH / 2 ? y : -y;
    double dx = x / TIE_RADIUS;
    double dy = y / TIE_RADIUS;
    double far = Math.hypot(dx, dy);
    double drip = drip(dx, dy);
    if (far > 1.6) {
      return drip;
    }
    double soft = 0.06 + footprint / TIE_RADIUS;
    double hollow = Math.clamp((1 - far) / soft + 0.5, 0.0, 1.0);
    double plug = Math.clamp((PLUG - far) / soft + 0.5, 0.0, 1.0);
    double towards = Pit.towards(dx, dy, side) / Math.max(0.2, far);
    double cone = 0.66 - 0.36 * towards;
    // The plug lies deep: the rim next to the light shades most of it.
    double lit = Math.clamp(0.5 - 1.5 * Pit.towards(dx, dy, side), 0.0, 1.0);
    double floor = 0.42 + 0.30 * lit;
    double inside = cone + plug * (floor - cone);
    return drip * (1 - hollow + hollow * (1 - relief * (1 - inside)));
  }

  /** Rain carries dust out of a recess and down the wall. */
  private double drip(double dx, double dy) {
    if (dy > 0.5 || Math.abs(dx) > 2) {
      return 1;
    }
    double below = 0.5 - dy;
    return 1 - 0.06 * relief * Math.exp(-dx * dx * 2.5) * Math.exp(-below / 5);
  }
}
