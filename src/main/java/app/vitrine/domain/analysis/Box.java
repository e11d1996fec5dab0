package app.vitrine.domain.analysis;

/** An upright rectangle in pixels of the upright photo; width and height are positive. */
public record Box(int x, int y, int width, int height) {
  public Box {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("box of " + width + "x" + height);
    }
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }
}
