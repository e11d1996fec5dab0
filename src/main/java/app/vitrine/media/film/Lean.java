package app.vitrine.media.film;

/**
 * How a still leans sideways about the row its product stands on, as a ground does that a camera
 * passes: what lies farther off, which is higher in the picture, moves less.
 *
 * @param base row that does not move, in the still's pixels
 * @param from pixels across a pixel of height when the shot begins; what is above the base is read
 *     that much farther left
 * @param to the same when it ends
 */
record Lean(double base, double from, double to) {
  /** A still that stands upright. */
  static final Lean NONE = new Lean(0, 0, 0);

  boolean isSome() {
    return from != 0 || to != 0;
  }

  /** At a share 0 to 1 of the camera's way. */
  double at(double along) {
    return from + along * (to - from);
  }

  /** The most it ever leans, without its side. */
  double most() {
    return Math.max(Math.abs(from), Math.abs(to));
  }
}
