package app.vitrine.media.scene;

/**
 * Cast concrete: clouds of cement, sand, and the small round holes that air leaves against the
 * shuttering, each with a shaded and a lit rim.
 *
 * @param relief strength of the holes and of the uneven face, 0 to 1
 */
record ConcreteTexture(Tone light, Tone deep, double relief, int side, int seed)
    implements Texture {
  /** Cells a unit, each with one hole at most. */
  private static final double CELLS = 11;

  private static final double HOLES = 0.30;

  /** Radii of a hole as shares of its cell; small ones are many. */
  private static final double SMALLEST = 0.035;

  private static final double LARGEST = 0.16;
  private static final double STEP = 0.02;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double clouds = Noise.fractal(u * 0.7, v * 0.7, 4, footprint, seed);
    double stain =
        Noise.fractal(u * 1.7 + 1.3 * clouds, v * 1.7 - clouds, 5, footprint * 2, seed + 1);
    double sand = Noise.fractal(u * 95, v * 95, 2, footprint * 95, seed + 2);
    double cement = Noise.fractal(u * 21, v * 21, 3, footprint * 21, seed + 3);
    double slope =
        (height(u + side * STEP, v + 0.5 * STEP, footprint) - height(u, v, footprint)) / STEP;
    double share = 0.36 + 0.30 * clouds + 0.26 * stain + 0.10 * cement + 0.05 * sand;
    double gain =
        Math.clamp(1 - relief * 0.011 * slope, 0.88, 1.1)
            * (1 - relief * holes(u, v, footprint))
            * (1 + 0.018 * sand);
    Texture.blend(light, deep, share, gain, rgb);
  }

  private double height(double u, double v, double footprint) {
    return Noise.fractal(u * 1.9, v * 1.9, 4, footprint * 2, seed + 4);
  }

  /** How much darker a hole makes a point; below 0 on the rim that faces the light. */
  private double holes(double u, double v, double footprint) {
    double x = u * CELLS;
    double y = v * CELLS;
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    double crowd = 0.5 + 0.9 * Noise.at(u * 1.3, v * 1.3, seed + 9);
    if (Noise.cell(ix, iy, seed + 5) > HOLES * Math.clamp(crowd, 0.1, 1.4)) {
      return 0;
    }
    double size = Noise.cell(ix, iy, seed + 6);
    double radius = SMALLEST + (LARGEST - SMALLEST) * size * size * size;
    double room = 1 - 2 * LARGEST;
    double dx = x - ix - LARGEST - room * Noise.cell(ix, iy, seed + 7);
    double dy = y - iy - LARGEST - room * Noise.cell(ix, iy, seed + 8);
    return Pit.shade(dx / radius, dy / radius, footprint * CELLS / radius, side);
  }
}
