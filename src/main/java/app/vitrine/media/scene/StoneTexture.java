package app.vitrine.media.scene;

/** Honed stone or cast concrete: clouds, fine grain, small pits that catch the light. */
record StoneTexture(Tone light, Tone deep, double relief, int side, int seed) implements Texture {
  private static final double STEP = 0.012;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double clouds = Noise.fractal(u * 0.9, v * 0.9, 5, footprint, seed);
    double stain = Noise.fractal(u * 2.1 + clouds, v * 2.1, 3, footprint * 2, seed + 1);
    double grain = Noise.fractal(u * 55, v * 55, 2, footprint * 55, seed + 2);
    double slope =
        (height(u + side * STEP, v + STEP * 0.5, footprint) - height(u, v, footprint)) / STEP;
    double pit = pit(u, v, footprint);
    double share = 0.42 + 0.42 * clouds + 0.22 * stain + 0.10 * grain;
    double gain = Math.clamp(1 - relief * 0.016 * slope, 0.75, 1.2) * (1 - relief * pit);
    Texture.blend(light, deep, share, gain, rgb);
  }

  private double height(double u, double v, double footprint) {
    return Noise.fractal(u * 9, v * 9, 4, footprint * 9, seed + 3);
  }

  private double pit(double u, double v, double footprint) {
    double n = Noise.at(u * 24, v * 24, seed + 5) + 0.5 * Noise.at(u * 9, v * 9, seed + 6);
    double deepest = Math.clamp((n - 0.88) * 5, 0.0, 1.0);
    return 0.30 * deepest * Math.clamp(1.4 - footprint * 24, 0.0, 1.0);
  }
}
