package app.vitrine.media.scene;

/**
 * A shape told by the distance to its surface; rays go forward by that distance until they are
 * there (sphere tracing: Hart, 1996).
 *
 * @param distance to the surface, negative inside, never more than the true one by a tenth
 * @param reach most distance of any of its points from the axis
 */
record MarchedSolid(Distance distance, double reach) implements Solid {
  private static final int STEPS = 48;
  private static final double NEAR = 0.004;

  /** A shadow is too soft to show more. */
  private static final int SHADE_STEPS = 10;

  private static final double SHADE_NEAR = 0.015;
  private static final double CAREFUL = 0.9;

  /** The distance of a point to a surface. */
  @FunctionalInterface
  interface Distance {
    double at(double x, double y, double z);
  }

  @Override
  public double meets(double x, double y, double z, double dx, double dy, double dz) {
    return march(x, y, z, dx, dy, dz, STEPS, NEAR);
  }

  @Override
  public boolean hides(double x, double y, double z, double dx, double dy, double dz) {
    return march(x, y, z, dx, dy, dz, SHADE_STEPS, SHADE_NEAR) < Double.POSITIVE_INFINITY;
  }

  private double march(
      double x, double y, double z, double dx, double dy, double dz, int steps, double enough) {
    double up = y - 0.5;
    double a = dx * dx + dy * dy + dz * dz;
    double b = x * dx + up * dy + z * dz;
    double c = x * x + up * up + z * z - (0.25 + reach * reach);
    double square = b * b - a * c;
    if (square <= 0 || (c > 0 && b > 0)) {
      return Double.POSITIVE_INFINITY;
    }
    double root = Math.sqrt(square);
    double t = Math.max(0, (-b - root) / a);
    double end = (root - b) / a;
    double length = Math.sqrt(a);
    for (int step = 0; step < steps && t <= end; step++) {
      double away = distance.at(x + t * dx, y + t * dy, z + t * dz);
      if (away < enough) {
        return t;
      }
      t += CAREFUL * away / length;
    }
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public void normal(double x, double y, double z, double[] facing) {
    double e = NEAR;
    facing[0] = distance.at(x + e, y, z) - distance.at(x - e, y, z);
    facing[1] = distance.at(x, y + e, z) - distance.at(x, y - e, z);
    facing[2] = distance.at(x, y, z + e) - distance.at(x, y, z - e);
    double length =
        Math.sqrt(facing[0] * facing[0] + facing[1] * facing[1] + facing[2] * facing[2]);
    for (int i = 0; i < 3; i++) {
      facing[i] /= Math.max(1e-12, length);
    }
  }
}
