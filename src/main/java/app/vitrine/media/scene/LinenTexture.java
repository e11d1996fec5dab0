package app.vitrine.media.scene;

/** Plain-woven cloth: threads of uneven thickness over and under one another, on soft folds. */
record LinenTexture(Tone light, Tone deep, double relief, int side, int seed) implements Texture {
  private static final double THREADS = 84;
  private static final double FOLD_STEP = 0.03;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double sway = 0.010 * Noise.at(u * 4, v * 4, seed + 9);
    double x = (u + sway) * THREADS + 0.35 * Noise.at(v * 9, u * 2, seed + 13);
    double y = (v + 0.7 * sway) * THREADS + 0.35 * Noise.at(u * 9, v * 2, seed + 14);
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    double visible = Math.clamp(1.6 - footprint * THREADS * 1.3, 0.0, 1.0);
    boolean warpOnTop = ((ix + iy) & 1) == 0;
    double px = x - ix - 0.5;
    double py = y - iy - 0.5;
    double warp = thread(ix, v, 11);
    double weft = thread(iy, u, 12);
    double across = warpOnTop ? px : py;
    double along = warpOnTop ? py : px;
    double round = 0.30 - 1.9 * across * across - 0.7 * along * along;
    double lean = warpOnTop ? 0.25 * side * px : 0;
    double yarn = warpOnTop ? warp : weft;
    double weave =
        visible * (0.55 * round + lean + 0.8 * yarn) + (1 - visible) * 0.3 * (warp + weft);
    double even = Noise.fractal(u * 6, v * 6, 3, footprint * 6, seed + 4);
    double slope = (folds(u + side * FOLD_STEP, v) - folds(u, v)) / FOLD_STEP;
    double share = 0.26 - 0.8 * weave + 0.10 * even;
    double gain = Math.clamp(1 + relief * slope, 0.6, 1.2) * (1 + 0.30 * weave);
    Texture.blend(light, deep, share, gain, rgb);
  }

  /** How much a thread differs from the mean, drawn out along it, with a slub here and there. */
  private double thread(int index, double along, int stream) {
    double slub = Noise.at(along * 3.1, index * 7.3, seed + stream + 40);
    return 0.22 * (Noise.cell(index, stream, seed) - 0.5)
        + 0.16 * Noise.at(along * 11, index * 5.7, seed + stream)
        + 0.25 * Math.max(0, slub - 0.45);
  }

  /** Height of the cloth: gentle waves with a few softened creases. */
  private double folds(double u, double v) {
    double wander = 0.45 * Noise.at(u * 0.4, v * 0.4, seed + 21);
    double line = Noise.at(u * 0.55 + wander, v * 0.5 + 0.4 * u, seed + 22);
    double wave = Noise.at(u * 0.8 + v * 0.3, v * 0.6 - u * 0.2, seed + 23);
    double ripple = Noise.at(u * 2.3 + wander, v * 1.7, seed + 24);
    return 0.30 * Math.sqrt(line * line + 0.03) + 0.16 * wave + 0.025 * ripple;
  }
}
