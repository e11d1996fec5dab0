package app.vitrine.media.photo;

/**
 * How a stored picture is turned to stand upright: the eight values of the EXIF tag Orientation
 * (CIPA DC-008, tag 274), in their order.
 */
public enum Orientation {
  UPRIGHT,
  MIRRORED,
  UPSIDE_DOWN,
  UPSIDE_DOWN_MIRRORED,
  TRANSPOSED,
  TURN_RIGHT,
  TRANSVERSED,
  TURN_LEFT;

  /** The orientation of an EXIF value; anything outside 1 to 8 counts as upright. */
  static Orientation ofExif(int value) {
    Orientation[] all = values();
    return value >= 1 && value <= all.length ? all[value - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  public boolean swapsSides() {
    return ordinal() >= TRANSPOSED.ordinal();
  }

  /**
   * Where a stored pixel lands in the upright picture.
   *
   * @param width stored width
   * @param height stored height
   * @return index into the upright picture's pixels, row by row
   */
  int target(int x, int y, int width, int height) {
    int right = width - 1 - x;
    int below = height - 1 - y;
    return switch (this) {
      case UPRIGHT -> y * width + x;
      case MIRRORED -> y * width + right;
      case UPSIDE_DOWN -> below * width + right;
      case UPSIDE_DOWN_MIRRORED -> below * width + x;
      case TRANSPOSED -> x * height + y;
      case TURN_RIGHT -> x * height + below;
      case TRANSVERSED -> right * height + below;
      case TURN_LEFT -> right * height + y;
    };
  }
}
