package app.vitrine.media.scene;

/** Honed stone or cast concrete: clouds, fine grain, small pits that catch the light. */
record StoneTexture(Tone light, Tone deep, double relief, int side, int seed) implements Texture {
  private static final double STEP = 0.012;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double clouds = Noise.fractal(u * 0.8, v * 0.8, 5, footprint, seed);
    double stain = Noise.fractal(u * 1.9 + clouds, v * 1.9 - clouds, 4, footprint * 2, seed + 1);
    double grain = Noise.fractal(u * 70, v * 70, 2, footprint * 70, seed + 2);
    double slope =
        (height(u + side * STEP, v + STEP * 0.5, footprint) - height(u, v, footprint)) / STEP;
    double share = 0.42 + 0.34 * clouds + 0.30 * stain + 0.07 * grain;
    double gain =
        Math.clamp(1 - relief * 0.012 * slope, 0.85, 1.12) * (1 - relief * pit(u, v, footprint));
    Texture.blend(light, deep, share, gain, rgb);
  }

  private double height(double u, double v, double footprint) {
    return Noise.fractal(u * 2.2, v * 2.2, 3, footprint * 2, seed + 3);
  }

  /** Pinholes left by air, scattered unevenly. */
  private double pit(double u, double v, double footprint) {
    double crowd = 0.5 + 0.5 * Noise.at(u * 1.6, v * 1.6, seed + 6);
    double n = Noise.at(u * 42, v * 42, seed + 5) + 0.30 * crowd;
    double deepest = Math.clamp((n - 0.98) * 7, 0.0, 1.0);
    return 0.42 * deepest * Math.clamp(1.7 - footprint * 42, 0.0, 1.0);
  }
}
