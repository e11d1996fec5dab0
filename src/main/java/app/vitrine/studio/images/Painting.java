package app.vitrine.studio.images;

/**
 * A picture on the canvas.
 *
 * @param place in the frame
 * @param opacity 0 to 1
 * @param checkered whether a checkerboard shows where it is clear
 */
record Painting(
    TiledPicture picture, Staging.Place place, double opacity, boolean checkered, Side side) {
  /** Which side of the moving line it is seen on. */
  enum Side {
    BOTH,
    LEFT,
    RIGHT
  }
}
