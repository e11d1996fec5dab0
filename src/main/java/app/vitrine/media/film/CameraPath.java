package app.vitrine.media.film;

/**
 * A camera's way over a still, from one window to another.
 *
 * <p>Both windows lie inside the still, and so does every window between them: edges move linearly
 * in the window's width, so they stay between those of the two ends.
 */
record CameraPath(Window from, Window to) {
  /** Share of the way travelled at even speed; the rest eases in and out. */
  private static final double EVEN = 0.6;

  private static final double SAME = 1e-9;

  /** Below this ratio of its windows a camera only travels. */
  private static final double SAME_SCALE = 5e-4;

  /**
   * The window at {@code progress} 0 to 1 of the shot. Zooms grow by a constant ratio per second,
   * and all moves leave and arrive gently without standing still inside a dissolve.
   */
  Window at(double progress) {
    double p = along(progress);
    double width = from.width() * Math.pow(to.width() / from.width(), p);
    double change = to.width() - from.width();
    double along = Math.abs(change) < SAME * from.width() ? p : (width - from.width()) / change;
    return new Window(
        from.centreX() + along * (to.centreX() - from.centreX()),
        from.centreY() + along * (to.centreY() - from.centreY()),
        width);
  }

  /** Share 0 to 1 of the way that is behind the camera at {@code progress} of the shot. */
  double along(double progress) {
    return eased(Math.clamp(progress, 0, 1));
  }

  /** Width of the larger of its two windows. */
  double widest() {
    return Math.max(from.width(), to.width());
  }

  /** Whether the camera neither comes nearer nor goes farther away. */
  boolean onlyShifts() {
    return Math.abs(from.width() / to.width() - 1) < SAME_SCALE;
  }

  /** The same way over the still turned over. */
  CameraPath upsideDown(double stillHeight) {
    return new CameraPath(upsideDown(from, stillHeight), upsideDown(to, stillHeight));
  }

  private static Window upsideDown(Window window, double stillHeight) {
    return new Window(window.centreX(), stillHeight - window.centreY(), window.width());
  }

  private static double eased(double p) {
    double smooth = p * p * p * (p * (6 * p - 15) + 10);
    return EVEN * p + (1 - EVEN) * smooth;
  }
}
