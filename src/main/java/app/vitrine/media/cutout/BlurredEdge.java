package app.vitrine.media.cutout;

/** Frees an outline of what no edge out of focus has: steps and corners smaller than its blur. */
final class BlurredEdge {
  /** Reach over which it is evened out, as a share of the blur's width. */
  private static final double EVENED = 0.6;

  private static final int PASSES = 2;

  private BlurredEdge() {}

  /**
   * Offsets without steps that are shorter than the edge is blurred.
   *
   * @param widths cells over which the edge passes from product to ground, one a point; 0 in focus
   */
  static double[] unstepped(double[] offsets, double[] widths) {
    double[] even = offsets;
    for (int pass = 0; pass < PASSES; pass++) {
      even = averaged(even, widths);
    }
    return even;
  }

  /**
   * Offsets whose outline has no corner sharper than the edge is blurred.
   *
   * @param widths as for {@link #unstepped}
   */
  static double[] rounded(EdgeCurve curve, double[] offsets, double[] widths) {
    double[] x = new double[curve.length];
    double[] y = new double[curve.length];
    for (int i = 0; i < curve.length; i++) {
      x[i] = curve.x(i, offsets[i]);
      y[i] = curve.y(i, offsets[i]);
    }
    double[] evenX = unstepped(x, widths);
    double[] evenY = unstepped(y, widths);
    double[] rounded = new double[curve.length];
    for (int i = 0; i < curve.length; i++) {
      rounded[i] =
          offsets[i] + (evenX[i] - x[i]) * curve.normalX[i] + (evenY[i] - y[i]) * curve.normalY[i];
    }
    return rounded;
  }

  private static double[] averaged(double[] values, double[] widths) {
    double[] mean = new double[values.length];
    for (int i = 0; i < mean.length; i++) {
      int around = (int) Math.round(EVENED * widths[i] / EdgeCurve.STEP);
      for (int j = -around; j <= around; j++) {
        mean[i] += values[Math.floorMod(i + j, mean.length)] / (2 * around + 1);
      }
    }
    return mean;
  }
}
