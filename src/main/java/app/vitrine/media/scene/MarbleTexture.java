package app.vitrine.media.scene;

/** Polished marble: pale clouds crossed by veins that branch and fade. */
record MarbleTexture(Tone light, Tone deep, int seed) implements Texture {
  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double x = 0.82 * u + 0.57 * v;
    double y = -0.57 * u + 0.82 * v;
    double wx = Noise.fractal(x * 1.1, y * 1.1, 5, footprint, seed) * 0.95;
    double wy = Noise.fractal(x * 1.1 + 7, y * 1.1 - 3, 5, footprint, seed + 1) * 0.95;
    double strength = Math.clamp(0.35 + Noise.at(x * 0.8, y * 0.8, seed + 2), 0.0, 1.0);
    double large = vein(Noise.at(x * 0.45 + wx, y * 1.05 + wy, seed + 3), 0.030, footprint);
    double small = vein(Noise.at(x * 1.3 + wy, y * 2.1 + wx, seed + 4), 0.022, footprint);
    double halo = vein(Noise.at(x * 0.45 + wx, y * 1.05 + wy, seed + 3), 0.20, footprint);
    double cloud = Noise.fractal(x * 0.8 + wx * 0.4, y * 0.8, 4, footprint, seed + 5);
    double share =
        0.07 + 0.12 * cloud + strength * (0.52 * large + 0.22 * halo) + 0.20 * small * strength;
    Texture.blend(light, deep, share, 1, rgb);
  }

  private static double vein(double noise, double width, double footprint) {
    double w = width + footprint;
    double t = Math.abs(noise) / w;
    return Math.exp(-t) * width / w;
  }
}
