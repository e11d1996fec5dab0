package app.vitrine.media.scene;

/**
 * The view: a shifted lens, so that uprights stay upright. The origin of the world is the product's
 * base line; x runs right, y up, z away; one unit is one pixel there.
 *
 * @param centre column of the optical axis
 * @param base row of the product's base line
 * @param height of the camera above the base, so that {@code base − height} is the horizon's row
 * @param focal distance from the camera to the product
 */
record Camera(double centre, double base, double height, double focal) {
  /** Focal length as a multiple of the frame's longer side: a short telephoto. */
  static final double TELEPHOTO = 2.4;

  /** Row of the horizon. */
  double horizon() {
    return base - height;
  }

  /** Cosine of the angle between the view in a row and straight down. */
  double cosine(double row) {
    double down = (row - horizon()) / focal;
    return down / Math.sqrt(1 + down * down);
  }

  /** Depth at which the level {@code y} appears in a row below the horizon. */
  double depth(double row, double y) {
    return (height - y) * focal / (row - horizon()) - focal;
  }

  /** World x of a column at a depth. */
  double x(double column, double z) {
    return (column - centre) * (focal + z) / focal;
  }

  double column(double x, double z) {
    return centre + x * focal / (focal + z);
  }

  double row(double y, double z) {
    return horizon() + (height - y) * focal / (focal + z);
  }
}
