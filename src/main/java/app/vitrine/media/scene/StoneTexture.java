package app.vitrine.media.scene;

/**
 * Honed limestone: beds laid down one over another, grains and small shells in them, and pores that
 * catch the light.
 */
record StoneTexture(Tone light, Tone deep, double relief, int side, int seed) implements Texture {
  /** Pores lie in the beds: cells a unit along and across them, and the share of cells with one. */
  private static final double ALONG = 9;

  private static final double ACROSS = 19;
  private static final double PORES = 0.30;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double sway = 0.35 * Noise.fractal(u * 0.6, v * 0.6, 2, footprint, seed + 8);
    double bed = v + sway;
    double clouds = Noise.fractal(u * 0.7, bed * 1.1, 4, footprint, seed);
    double beds = Noise.fractal(u * 0.5, bed * 6.5, 4, footprint * 7, seed + 1);
    double grain = Noise.fractal(u * 46, v * 46, 3, footprint * 46, seed + 2);
    double shells = Noise.at(u * 30, v * 22, seed + 3) * Math.clamp(1.6 - footprint * 30, 0, 1);
    double pale = Math.clamp((shells - 0.45) * 4, 0.0, 1.0);
    double dark = Math.clamp((-shells - 0.52) * 4, 0.0, 1.0);
    double share = 0.34 + 0.26 * clouds + 0.30 * beds + 0.13 * grain - 0.16 * pale + 0.20 * dark;
    double gain = (1 + 0.03 * relief * grain) * (1 - relief * pores(u, bed, footprint));
    Texture.blend(light, deep, share, gain, rgb);
  }

  private double pores(double u, double bed, double footprint) {
    double x = u * ALONG;
    double y = bed * ACROSS;
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    // Some beds are full of them, others dense.
    double open = Math.clamp(0.4 + 1.6 * Noise.at(u * 0.9, iy * 0.37, seed + 9), 0.0, 1.6);
    if (Noise.cell(ix, iy, seed + 5) > PORES * open) {
      return 0;
    }
    double size = Noise.cell(ix, iy, seed + 6);
    double radius = 0.05 + 0.17 * size * size;
    double dx = x - ix - 0.25 - 0.5 * Noise.cell(ix, iy, seed + 7);
    double dy = y - iy - 0.25 - 0.5 * Noise.cell(ix, iy, seed + 10);
    double torn = 0.35 * Noise.at(u * 110, bed * 150, seed + 11);
    double round = 1 + torn;
    return Pit.shade(dx / radius / round, dy / radius / round, footprint * ACROSS / radius, side);
  }
}
