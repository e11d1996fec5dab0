package app.vitrine.media.scene;

/** Plain-woven cloth: threads of uneven thickness over and under one another, on soft folds. */
record LinenTexture(Tone light, Tone deep, double relief, int side, int seed) implements Texture {
  private static final double THREADS = 58;
  private static final double FOLD_STEP = 0.03;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double sway = 0.006 * Noise.at(u * 5, v * 5, seed + 9);
    double x = (u + sway) * THREADS;
    double y = (v + 0.7 * sway) * THREADS;
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    double visible = Math.clamp(1.5 - footprint * THREADS * 1.4, 0.0, 1.0);
    boolean warpOnTop = ((ix + iy) & 1) == 0;
    double px = x - ix - 0.5;
    double py = y - iy - 0.5;
    double warp = thread(ix, v, 11);
    double weft = thread(iy, u, 12);
    double across = warpOnTop ? px : py;
    double along = warpOnTop ? py : px;
    double round = 1 - 2.2 * across * across - 0.9 * along * along;
    double lean = warpOnTop ? 0.16 * side * px : 0;
    double yarn = warpOnTop ? warp : weft;
    double weave = visible * (0.42 * (round - 0.72) + lean);
    double even = Noise.fractal(u * 7, v * 7, 3, footprint * 7, seed + 4) * 0.05;
    double slope = folds(u + side * FOLD_STEP, v) - folds(u, v);
    double fold = relief * slope / FOLD_STEP;
    double share = 0.30 - 0.9 * weave - 0.5 * yarn;
    double gain = Math.clamp(1 + fold, 0.55, 1.25) * (1 + even + 0.35 * yarn);
    Texture.blend(light, deep, share, gain, rgb);
  }

  private double thread(int index, double along, int stream) {
    return 0.16 * (Noise.cell(index, stream, seed) - 0.5)
        + 0.14 * Noise.at(along * 2.5, index * 7.3, seed + stream);
  }

  /** Height of the cloth: a few long creases and gentle waves. */
  private double folds(double u, double v) {
    double wander = 0.5 * Noise.at(u * 0.45, v * 0.45, seed + 21);
    double crease = Math.abs(Noise.at(u * 0.55 + wander, v * 0.5 + 0.4 * u, seed + 22));
    double wave = Noise.at(u * 0.9 + v * 0.3, v * 0.6 - u * 0.2, seed + 23);
    return 0.30 * Math.sqrt(crease + 0.004) + 0.16 * wave;
  }
}
