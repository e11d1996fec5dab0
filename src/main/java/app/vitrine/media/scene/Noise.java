package app.vitrine.media.scene;

/** Gradient noise (Perlin, 2002) with a seed in place of a table; the same everywhere, always. */
final class Noise {
  private static final int DIRECTIONS = 64;
  private static final float[] GX = new float[DIRECTIONS];
  private static final float[] GY = new float[DIRECTIONS];
  // Brings the noise of unit gradients to about −1 to 1.
  private static final float GAIN = 1.41f;

  static {
    for (int i = 0; i < DIRECTIONS; i++) {
      double angle = 2 * StrictMath.PI * i / DIRECTIONS;
      GX[i] = (float) StrictMath.cos(angle);
      GY[i] = (float) StrictMath.sin(angle);
    }
  }

  private Noise() {}

  /** A well-mixed 32-bit value of a lattice point. */
  static int hash(int x, int y, int seed) {
    int h = seed ^ (x * 0x27d4eb2d) ^ (y * 0x165667b1);
    h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
    h = (h ^ (h >>> 12)) * 0x297a2d39;
    return h ^ (h >>> 15);
  }

  /** An even value of 0 to 1 of a lattice point. */
  static float cell(int x, int y, int seed) {
    return (hash(x, y, seed) >>> 8) / (float) (1 << 24);
  }

  /** Smooth noise of about −1 to 1 with features one unit across. */
  static float at(double x, double y, int seed) {
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    float fx = (float) (x - ix);
    float fy = (float) (y - iy);
    float sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
    float sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    float a = slope(ix, iy, fx, fy, seed);
    float b = slope(ix + 1, iy, fx - 1, fy, seed);
    float c = slope(ix, iy + 1, fx, fy - 1, seed);
    float d = slope(ix + 1, iy + 1, fx - 1, fy - 1, seed);
    float top = a + sx * (b - a);
    return GAIN * (top + sy * (c + sx * (d - c) - top));
  }

  private static float slope(int ix, int iy, float fx, float fy, int seed) {
    int i = hash(ix, iy, seed) & (DIRECTIONS - 1);
    return GX[i] * fx + GY[i] * fy;
  }

  /**
   * Octaves of noise, each twice as fine and half as strong.
   *
   * @param footprint size of a pixel in the same units; octaves finer than it are left out, so that
   *     distance never turns into shimmer
   */
  static float fractal(double x, double y, int octaves, double footprint, int seed) {
    float sum = 0;
    float strength = 0.5f;
    double scale = 1;
    for (int i = 0; i < octaves && scale * footprint < 1; i++) {
      float visible = (float) Math.min(1, 2 - 2 * scale * footprint);
      sum += visible * strength * at(x * scale, y * scale, seed + i * 7919);
      strength *= 0.5f;
      scale *= 2;
    }
    return sum;
  }
}
