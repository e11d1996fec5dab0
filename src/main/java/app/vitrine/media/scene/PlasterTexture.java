package app.vitrine.media.scene;

/** A trowelled, painted wall: hardly any pattern, only slopes that catch slanting light. */
record PlasterTexture(Tone tone, double relief, int side, int seed) implements Texture {
  private static final double STEP = 0.02;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double slope = (height(u + side * STEP, v + STEP, footprint) - height(u, v, footprint)) / STEP;
    double cloud = Noise.fractal(u * 0.6, v * 0.6, 3, footprint, seed + 3);
    double fine = Noise.fractal(u * 34, v * 34, 2, footprint * 34, seed + 4);
    Texture.put(
        tone,
        Math.clamp(1 - relief * 0.022 * slope, 0.85, 1.12) * (1 + 0.05 * cloud + 0.014 * fine),
        rgb);
  }

  private double height(double u, double v, double footprint) {
    double stroke = Noise.at(u * 1.1, v * 1.1, seed) * 1.2;
    double strokes = Noise.fractal(u * 1.6 + stroke, v * 2.6 - stroke, 3, footprint * 3, seed + 1);
    return strokes + 0.12 * Noise.fractal(u * 14, v * 14, 2, footprint * 14, seed + 2);
  }
}
