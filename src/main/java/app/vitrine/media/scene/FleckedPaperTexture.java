package app.vitrine.media.scene;

/**
 * Dyed paper sprinkled with flakes of gold leaf, as is made for festive writing: matte fibres, and
 * torn flakes of many sizes that each lie at a slant of their own and so catch more light or less.
 *
 * @param paper its ground
 * @param gold colour of the leaf
 */
record FleckedPaperTexture(Tone paper, Tone gold, double relief, int seed) implements Texture {
  /** Flakes come in coarse, middle and fine, by cells a unit and the share of cells with one. */
  private static final double[] CELLS = {7, 17, 41};

  private static final double[] SHARE = {0.20, 0.17, 0.12};
  private static final double LARGEST = 0.30;
  private static final double SMALLEST = 0.08;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double fibre = Noise.fractal(u * 60, v * 44, 3, footprint * 60, seed + 1);
    double cloud = Noise.fractal(u * 1.2, v * 1.2, 3, footprint, seed + 2);
    double gain = 1 + relief * (0.05 * fibre + 0.07 * cloud);
    double leaf = 0;
    double shine = 0;
    for (int i = 0; i < CELLS.length; i++) {
      int own = seed + 100 * (i + 1);
      double x = u * CELLS[i];
      double y = v * CELLS[i];
      int ix = (int) Math.floor(x);
      int iy = (int) Math.floor(y);
      double cover = flake(x - ix, y - iy, ix, iy, SHARE[i], footprint * CELLS[i], own);
      if (cover > leaf) {
        leaf = cover;
        double slant = Noise.cell(ix, iy, own + 7);
        double crumple =
            Noise.at(u * 130, v * 130, own + 8) * Math.clamp(1.5 - footprint * 130, 0, 1);
        shine = 0.62 + 0.9 * slant * slant * slant + 0.25 * crumple;
      }
    }
    for (int c = 0; c < rgb.length; c++) {
      double ground = paper.channel(c) * gain;
      rgb[c] = (float) (ground + leaf * (gold.channel(c) * Math.max(0.4, shine) - ground));
    }
  }

  /** How far a cell's flake covers a point of it: a ragged many-sided shape. */
  private static double flake(
      double x, double y, int ix, int iy, double share, double footprint, int seed) {
    if (Noise.cell(ix, iy, seed) > share) {
      return 0;
    }
    double size = Noise.cell(ix, iy, seed + 1);
    double radius = SMALLEST + (LARGEST - SMALLEST) * size * size;
    double dx = x - LARGEST - (1 - 2 * LARGEST) * Noise.cell(ix, iy, seed + 2);
    double dy = y - LARGEST - (1 - 2 * LARGEST) * Noise.cell(ix, iy, seed + 3);
    double turn = Math.PI * Noise.cell(ix, iy, seed + 4);
    double a = Math.abs(dx * Math.cos(turn) + dy * Math.sin(turn));
    double b = Math.abs(dy * Math.cos(turn) - dx * Math.sin(turn));
    double narrow = 0.45 + 0.5 * Noise.cell(ix, iy, seed + 5);
    // Between a box and a lozenge, torn along its edge.
    double shape = Math.max(a, b / narrow) * 0.6 + (a + b / narrow) * 0.4;
    double torn = 0.25 * radius * Noise.at(4 * dx / radius, 4 * dy / radius, seed + 6 + ix);
    return Math.clamp((radius - shape - torn) / Math.max(0.02, footprint) + 0.5, 0.0, 1.0)
        * Math.min(1, radius / Math.max(1e-6, footprint));
  }
}
