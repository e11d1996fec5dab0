package app.vitrine.media.cutout;

/**
 * A parabola, near its middle as good as an arc, through most of the points it is given: robust
 * local regression (Cleveland: Robust Locally Weighted Regression, JASA 1979) with Tukey's weights,
 * their reach shrunk step by step so that the majority is found (Blake, Zisserman: Visual
 * Reconstruction, 1987).
 */
final class ArcFit {
  /** Reach of the weights in each step, in cells. */
  private static final double[] REACHES = {40, 16, 8, 4, 3, 3};

  private static final double LEAST = 1e-9;

  private final double[] along;
  private final double[] off;
  private final double[] weight;
  private final double[] near;
  private int count;
  private double scale = 1;
  private double a;
  private double b;
  private double c;

  /** No point yet; at most {@code most}. */
  ArcFit(int most) {
    this.along = new double[most];
    this.off = new double[most];
    this.weight = new double[most];
    this.near = new double[most];
  }

  void clear() {
    count = 0;
  }

  /**
   * Adds a point, in a frame of its own.
   *
   * @param trust how much it counts
   * @param within distance from the curve up to which it lies on it
   */
  void add(double x, double y, double trust, double within) {
    along[count] = x;
    off[count] = y;
    weight[count] = trust;
    near[count] = within;
    count++;
  }

  /** Fits; then the curve and its faults can be asked for. */
  void fit() {
    scale = 1;
    for (int i = 0; i < count; i++) {
      scale = Math.max(scale, Math.abs(along[i]));
    }
    a = 0;
    b = 0;
    c = 0;
    for (int step = -1; step < REACHES.length; step++) {
      solve(step < 0 ? Double.POSITIVE_INFINITY : REACHES[step]);
    }
  }

  /** The curve's height at a place. */
  double at(double x) {
    double u = x / scale;
    return a + u * (b + u * c);
  }

  /** The share of all points, by weight, that lie on the curve. */
  double share() {
    double inside = 0;
    double all = LEAST;
    for (int i = 0; i < count; i++) {
      all += weight[i];
      inside += Math.abs(off[i] - at(along[i])) < near[i] ? weight[i] : 0;
    }
    return inside / all;
  }

  private void solve(double reach) {
    double s0 = LEAST;
    double s1 = 0;
    double s2 = LEAST;
    double s3 = 0;
    double s4 = LEAST;
    double t0 = 0;
    double t1 = 0;
    double t2 = 0;
    for (int i = 0; i < count; i++) {
      double u = along[i] / scale;
      double share = (off[i] - at(along[i])) / reach;
      double like = Math.max(0, 1 - share * share);
      double w = weight[i] * like * like;
      s0 += w;
      s1 += w * u;
      s2 += w * u * u;
      s3 += w * u * u * u;
      s4 += w * u * u * u * u;
      t0 += w * off[i];
      t1 += w * off[i] * u;
      t2 += w * off[i] * u * u;
    }
    double c0 = s2 * s4 - s3 * s3;
    double c1 = s2 * s3 - s1 * s4;
    double c2 = s1 * s3 - s2 * s2;
    double determinant = s0 * c0 + s1 * c1 + s2 * c2;
    if (determinant < LEAST) {
      return;
    }
    a = (c0 * t0 + c1 * t1 + c2 * t2) / determinant;
    b = (c1 * t0 + (s0 * s4 - s2 * s2) * t1 + (s1 * s2 - s0 * s3) * t2) / determinant;
    c = (c2 * t0 + (s1 * s2 - s0 * s3) * t1 + (s0 * s2 - s1 * s1) * t2) / determinant;
  }
}
