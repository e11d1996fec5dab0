package app.vitrine.media.scene;

/**
 * What a backdrop must know of the picture.
 *
 * @param edge row where the surface ends; may lie outside the picture
 * @param centre column of the product's middle
 * @param side 1 for light from the right, −1 from the left
 */
record View(int width, int height, double edge, double centre, int side) {
  private static final double LEAST_LEVEL = 0.05;

  /** The picture's shorter side, the unit of what stands in the room behind. */
  double unit() {
    return Math.min(width, height);
  }

  /** The surface's end as a share of the height, kept inside the picture. */
  double level() {
    return Math.clamp(edge / height, LEAST_LEVEL, 1 - LEAST_LEVEL);
  }
}
