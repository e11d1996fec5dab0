package app.vitrine.media.scene;

/**
 * Riven slate: thin layers that broke away along wandering edges, each a little lower than the
 * next, with the fine grain of the split.
 *
 * @param relief strength of its steps, 0 to 1
 */
record SlateTexture(Tone light, Tone deep, double relief, int side, int seed) implements Texture {
  /** Layers a unit of height. */
  private static final double LAYERS = 4.2;

  private static final double STEP = 0.008;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double here = height(u, v, footprint, seed);
    double slope = (height(u + side * STEP, v + 0.6 * STEP, footprint, seed) - here) / STEP;
    double fine = Noise.fractal(u * 26, v * 38, 3, footprint * 38, seed + 5);
    double bands = Noise.fractal(u * 1.1, v * 2.3, 4, footprint * 2, seed + 6);
    double sheen = Noise.fractal(u * 5, v * 7, 3, footprint * 7, seed + 7);
    double share = 0.46 + 0.30 * bands + 0.14 * sheen + 0.12 * fine - 0.22 * here;
    double gain = Math.clamp(1 - relief * 0.08 * slope, 0.45, 1.9) * (1 + 0.10 * relief * fine);
    Texture.blend(light, deep, share, gain, rgb);
  }

  /** Height of the stone at a point, about −1 to 1. */
  static double height(double u, double v, double footprint, int seed) {
    double wander = 0.35 * Noise.fractal(u * 3.1, v * 3.1, 4, footprint * 3, seed + 1);
    double hills = Noise.fractal(u * 0.85 + wander, v * 1.15 - wander, 3, footprint, seed + 2);
    double layer = hills * LAYERS;
    double whole = Math.floor(layer);
    double part = layer - whole;
    // Flat for most of a layer, then down to the next within a little way.
    double drop = Math.clamp((part - 0.78) / 0.22, 0.0, 1.0);
    double rough = 0.05 * Noise.fractal(u * 9, v * 12, 3, footprint * 12, seed + 3);
    return (whole + drop * drop * (3 - 2 * drop) + 0.15 * part) / LAYERS + rough;
  }
}
