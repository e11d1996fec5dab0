package app.vitrine.media.type;

/** What a caption does in a film; sets its size. */
public enum CaptionRole {
  /** Opens the film: the largest letters. */
  TITLE(0.082),
  /** Runs through the film. */
  LINE(0.062),
  /** Closes it: what to do next. */
  CALL(0.070);

  /** Height to width from which a frame has room above a product. */
  private static final double ROOMY = 1.2;

  private static final double IN_SHORT = 0.85;

  private final double size;

  CaptionRole(double size) {
    this.size = size;
  }

  /**
   * Largest letter size in pixels: a share of the frame's shorter side, of which a title and a call
   * take less where a square or wide frame has little room above the product.
   */
  double size(int width, int height) {
    boolean shrinks = this != LINE && height < ROOMY * width;
    return (shrinks ? IN_SHORT : 1) * size * Math.min(width, height);
  }
}
