package app.vitrine.media.scene;

/** The shading of a small round hollow in a face that is lit from one side and above. */
final class Pit {
  /** The light's direction within the face: from its side, and more from above. */
  private static final double ACROSS = 0.8;

  private static final double UP = 0.6;
  private static final double DARK = 0.42;
  private static final double LEAN = 0.34;

  private Pit() {}

  /**
   * How far a point lies towards the light.
   *
   * @param x to the right
   * @param y upwards
   * @param side 1 when light comes from the right, −1 from the left
   */
  static double towards(double x, double y, int side) {
    return side * ACROSS * x + UP * y;
  }

  /**
   * How much darker it makes a point, 0 for not at all, below 0 where its far rim catches light.
   *
   * @param x offset from its middle to the right, in radii
   * @param y the same upwards
   * @param footprint size of a picture's pixel, in radii
   * @param side 1 when light comes from the right, −1 from the left
   */
  static double shade(double x, double y, double footprint, int side) {
    double distance = Math.hypot(x, y);
    double soft = 0.25 + footprint;
    double inside = Math.clamp((1 - distance) / soft + 0.5, 0.0, 1.0);
    if (inside <= 0) {
      return 0;
    }
    // The rim next to the light throws its shadow into the hollow.
    double towards = towards(x, y, side) / Math.max(1, distance);
    // A pixel larger than the hollow sees only its mean.
    double seen = 1 / Math.max(1, footprint * footprint);
    return seen * inside * (DARK + LEAN * towards);
  }
}
