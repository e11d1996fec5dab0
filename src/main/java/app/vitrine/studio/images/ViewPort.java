package app.vitrine.studio.images;

/**
 * Where a picture lies behind a window onto it. All lengths but the picture's own are in the
 * screen's units. A picture smaller than the window is centred; a larger one leaves no gap.
 *
 * @param width of the window
 * @param height of the window
 * @param pictureWidth pixels
 * @param pictureHeight pixels
 * @param scale length on the screen of one of the picture's pixels
 * @param x of the picture's left edge from the window's
 * @param y of the picture's upper edge from the window's
 */
record ViewPort(
    double width,
    double height,
    double pictureWidth,
    double pictureHeight,
    double scale,
    double x,
    double y) {
  /** Largest length on the screen of one pixel. */
  static final double MOST_SCALE = 16;

  private static final double NEAR = 1e-9;

  /** The whole picture, as large as it fits. */
  static ViewPort fitted(double width, double height, double pictureWidth, double pictureHeight) {
    double scale = Math.min(width / pictureWidth, height / pictureHeight);
    return new ViewPort(width, height, pictureWidth, pictureHeight, scale, 0, 0).settled();
  }

  /** The scale at which the whole picture just fits. */
  double fitScale() {
    return Math.min(width / pictureWidth, height / pictureHeight);
  }

  /** Whether the whole picture is seen, as large as it fits. */
  boolean isFitted() {
    return Math.abs(scale - fitScale()) <= NEAR * scale;
  }

  /** Whether part of the picture lies outside the window, so that it can be moved. */
  boolean isLarger() {
    return pictureWidth * scale > width + NEAR || pictureHeight * scale > height + NEAR;
  }

  ViewPort fitted() {
    return fitted(width, height, pictureWidth, pictureHeight);
  }

  /**
   * Enlarged about a point of the window: what of the picture lies there stays there, as long as no
   * gap would come into view.
   */
  ViewPort zoomedAt(double atX, double atY, double factor) {
    return scaledAt(atX, atY, scale * factor);
  }

  /** As {@link #zoomedAt}, to a scale. */
  ViewPort scaledAt(double atX, double atY, double wanted) {
    double to = Math.clamp(wanted, Math.min(fitScale(), 1) / 2, Math.max(fitScale(), MOST_SCALE));
    double grown = to / scale;
    return new ViewPort(
            width,
            height,
            pictureWidth,
            pictureHeight,
            to,
            atX - (atX - x) * grown,
            atY - (atY - y) * grown)
        .settled();
  }

  /** Moved behind the window. */
  ViewPort moved(double byX, double byY) {
    return new ViewPort(width, height, pictureWidth, pictureHeight, scale, x + byX, y + byY)
        .settled();
  }

  /** In a window of another size: a fitted picture stays fitted, another keeps its middle. */
  ViewPort resized(double toWidth, double toHeight) {
    if (isFitted()) {
      return fitted(toWidth, toHeight, pictureWidth, pictureHeight);
    }
    return new ViewPort(
            toWidth,
            toHeight,
            pictureWidth,
            pictureHeight,
            scale,
            x + (toWidth - width) / 2,
            y + (toHeight - height) / 2)
        .settled();
  }

  /** The picture's pixel at a point of the window, left to right. */
  double pictureX(double atX) {
    return (atX - x) / scale;
  }

  /** The picture's pixel at a point of the window, top to bottom. */
  double pictureY(double atY) {
    return (atY - y) / scale;
  }

  /** Where a pixel of the picture lies, left to right. */
  double viewX(double pixel) {
    return x + pixel * scale;
  }

  /** Where a pixel of the picture lies, top to bottom. */
  double viewY(double pixel) {
    return y + pixel * scale;
  }

  private ViewPort settled() {
    return new ViewPort(
        width,
        height,
        pictureWidth,
        pictureHeight,
        scale,
        settled(x, width, pictureWidth * scale),
        settled(y, height, pictureHeight * scale));
  }

  private static double settled(double offset, double window, double picture) {
    return picture <= window ? (window - picture) / 2 : Math.clamp(offset, window - picture, 0);
  }
}
