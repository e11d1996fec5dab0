package app.vitrine.media.cutout;

/** A rectangle in pixels of the working copy of a photo. */
record Frame(double x, double y, double width, double height) {
  /** This frame grown by {@code margin} on each side, cut at a photo's edges, on whole pixels. */
  Frame grown(double margin, int photoWidth, int photoHeight) {
    double left = Math.floor(Math.max(0, x - margin));
    double top = Math.floor(Math.max(0, y - margin));
    double right = Math.ceil(Math.min(photoWidth, x + width + margin));
    double bottom = Math.ceil(Math.min(photoHeight, y + height + margin));
    return new Frame(left, top, right - left, bottom - top);
  }

  double longSide() {
    return Math.max(width, height);
  }
}
