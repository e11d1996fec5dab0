package app.vitrine.media.scene;

/** A trowelled, painted wall: hardly any pattern, only slopes that catch slanting light. */
record PlasterTexture(Tone tone, double relief, int side, int seed) implements Texture {
  private static final double STEP = 0.02;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double slope = height(u + side * STEP, v + STEP, footprint) - height(u, v, footprint);
    double cloud = Noise.fractal(u * 0.6, v * 0.6, 3, footprint, seed + 3);
    double fine = Noise.fractal(u * 40, v * 40, 2, footprint * 40, seed + 4);
    Texture.put(
        tone,
        Math.clamp(1 - relief * 0.5 * slope / STEP * 0.06, 0.8, 1.15)
            * (1 + 0.04 * cloud + 0.012 * fine),
        rgb);
  }

  private double height(double u, double v, double footprint) {
    double stroke = Noise.at(u * 1.7, v * 1.7, seed) * 0.8;
    return Noise.fractal(u * 3 + stroke, v * 7 + stroke, 4, footprint * 7, seed + 1);
  }
}
