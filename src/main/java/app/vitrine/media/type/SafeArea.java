package app.vitrine.media.type;

import app.vitrine.domain.analysis.Box;

/**
 * Where captions may stand. On tall films the players of the short-video networks lay their own
 * buttons and names over the edges; 65..965 by 270..1518 of a frame of 1080 by 1920 stays clear of
 * all of them. Other shapes keep a margin of 6 %.
 */
public final class SafeArea {
  private static final double TALL = 1.6;
  private static final double MARGIN = 0.06;
  private static final double LEFT = 65 / 1080.0;
  private static final double RIGHT = 965 / 1080.0;
  private static final double TOP = 270 / 1920.0;
  private static final double BOTTOM = 1518 / 1920.0;

  private SafeArea() {}

  /** The caption area of a frame of this size, in its pixels. */
  public static Box of(int width, int height) {
    if (height >= TALL * width) {
      return between(LEFT * width, TOP * height, RIGHT * width, BOTTOM * height);
    }
    return between(MARGIN * width, MARGIN * height, (1 - MARGIN) * width, (1 - MARGIN) * height);
  }

  private static Box between(double left, double top, double right, double bottom) {
    int x = (int) Math.ceil(left);
    int y = (int) Math.ceil(top);
    return new Box(x, y, (int) Math.floor(right) - x, (int) Math.floor(bottom) - y);
  }
}
