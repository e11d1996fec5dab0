package app.vitrine.media.film;

/**
 * Where in the frame a product stands, seen with the caption's edge of the frame above.
 *
 * @param head share of the frame's height above which the caption may stand
 * @param foot share of the frame's height below which nothing a shot is about reaches
 * @param air share of what the product leaves of the room that is between it and the caption
 */
record Room(double head, double foot, double air) {
  /** Frames narrower than this share of their height have players' words over their edges. */
  private static final double TALL = 0.8;

  private static final double TALL_HEAD = 0.24;
  private static final double TALL_FOOT = 0.80;
  private static final double HEAD = 0.20;
  private static final double FOOT = 0.93;

  /** A product that stands a little low rests on the ground; in the middle it would float. */
  private static final double AIR = 0.62;

  // In close shots the caption stands below and the product may run out of the frame above.
  private static final double TALL_CLOSE_HEAD = 0.31;
  private static final double CLOSE_HEAD = 0.22;
  private static final double CLOSE_FOOT = 0.97;
  private static final double CLOSE_AIR = 0.5;

  /** Between a caption of many lines and the product. */
  private static final double GAP = 0.022;

  /** However many lines a caption has, the product keeps this share of the frame's height. */
  private static final double LEAST = 0.3;

  /**
   * The room beside a caption.
   *
   * @param aspect width of the frame for a height of 1
   * @param captionDepth how far the caption reaches into the frame, as a share of its height
   */
  static Room of(double aspect, boolean close, double captionDepth) {
    boolean tall = aspect < TALL;
    double head = close ? (tall ? TALL_CLOSE_HEAD : CLOSE_HEAD) : tall ? TALL_HEAD : HEAD;
    double foot = close ? CLOSE_FOOT : tall ? TALL_FOOT : FOOT;
    return new Room(
        Math.clamp(captionDepth + GAP, head, foot - LEAST), foot, close ? CLOSE_AIR : AIR);
  }

  double height() {
    return foot - head;
  }
}
