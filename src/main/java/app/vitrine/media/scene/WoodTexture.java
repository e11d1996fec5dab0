package app.vitrine.media.scene;

/**
 * Planed boards side by side: growth rings cut lengthwise, fibres and pores drawn out along the
 * board, a thin joint between boards.
 */
record WoodTexture(Tone light, Tone deep, double relief, int seed) implements Texture {
  private static final double BOARD = 1.15;
  private static final double RINGS = 7.5;
  private static final double JOINT = 0.004;

  @Override
  public void at(double u, double v, double footprint, float[] rgb) {
    double along = v / BOARD + 0.37;
    int board = (int) Math.floor(along);
    double across = (along - board) * BOARD;
    double x = u + 31 * Noise.cell(board, 1, seed);
    int own = seed + board * 131;
    double bend = Noise.at(x * 0.28, across * 0.9, own) * 1.5;
    double wave = Noise.fractal(x * 0.9, across * 3.2, 3, footprint * 3, own + 1) * 0.55;
    double heart = Math.hypot(across - BOARD * (0.2 + 0.6 * Noise.cell(board, 2, seed)), 0.16);
    double ring = heart * RINGS + bend + wave;
    double phase = ring - Math.floor(ring);
    double late = phase * phase * (1 - smooth(0.88, 1, phase));
    double contrast = 0.55 + 0.45 * Noise.at(x * 0.4, Math.floor(ring) * 3.1, own + 2);
    double fibre = Noise.fractal(x * 2.6, across * 62, 3, footprint * 30, own + 3);
    double pores = Noise.at(x * 11, across * 150, own + 4);
    double fine = Math.clamp(1.6 - footprint * 150, 0.0, 1.0);
    double pore = smooth(0.42, 0.75, pores) * fine * (0.4 + 0.6 * late);
    double cloud = Noise.fractal(x * 0.7, across * 1.3, 2, footprint, own + 5);
    double share = 0.22 + 0.5 * late * contrast + 0.20 * fibre + 0.22 * cloud;
    double gain =
        (1 + 0.09 * (Noise.cell(board, 3, seed) - 0.5) * 2)
            * (1 - 0.38 * relief * pore)
            * (1 + 0.05 * relief * fibre);
    double edge = Math.min(across, BOARD - across);
    double seam = Math.exp(-(edge * edge) / (JOINT * JOINT + footprint * footprint));
    double depth = JOINT / Math.hypot(JOINT, footprint);
    Texture.blend(light, deep, share, gain * (1 - 0.7 * seam * depth), rgb);
  }

  private static double smooth(double from, double to, double x) {
    double t = Math.clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
  }
}
