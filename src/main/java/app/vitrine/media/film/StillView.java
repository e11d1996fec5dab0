package app.vitrine.media.film;

/**
 * What of a still a frame shows at one moment. Every row of the frame shows a part of one row of
 * the still.
 */
@FunctionalInterface
interface StillView {
  /**
   * What a row of the frame shows.
   *
   * @param frameY from the frame's top to the row's middle, in the frame's pixels
   */
  Row row(double frameY);

  /**
   * A part of a still's row.
   *
   * @param y from the still's top, in its pixels
   * @param left from the still's left to what the frame's left edge shows, in its pixels
   * @param perPixel the still's pixels to one of the frame
   */
  record Row(double y, double left, double perPixel) {}
}
