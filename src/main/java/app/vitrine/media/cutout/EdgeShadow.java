package app.vitrine.media.cutout;

import static app.vitrine.media.cutout.UnrolledEdge.ASIDE;
import static app.vitrine.media.cutout.UnrolledEdge.LAB;
import static app.vitrine.media.cutout.UnrolledEdge.SIDE;

/**
 * What along an unrolled edge may be the ground with less light on it. Colours are in CIELAB: a
 * shadow scales them all, so it keeps the ground's hue.
 */
final class EdgeShadow {
  /** Distance in hue from the darkened ground below which a colour may be a shadow. */
  static final double SAME_HUE = 4;

  /**
   * How far down a normal faces, as its sine, from which what lies outside is what the product
   * stands on, with its shadows, reflections and lights.
   */
  private static final double DOWN = 0.4;

  /** Step of colour that starts to be an edge. */
  private static final double LEAST_STEP = 0.8;

  /** How much smaller a step, as a share, surely is not the photo's edge beside a greater one. */
  private static final double SMALLER = 0.25;

  /** What CIELAB's lightness lacks to be in proportion to its other two values in any light. */
  private static final double BLACK = 16;

  /** How far a shadow's hue may be on the way from the ground's to the product's, as a share. */
  private static final double TINT = 0.5;

  /** Distance between both hues from which the other half of that way is surely the product's. */
  private static final double TOLD_APART = 2 * SAME_HUE / (1 - TINT);

  private final UnrolledEdge edge;
  private final double[] steps;

  /**
   * Looks along an edge.
   *
   * @param steps the step of colour across each column of each normal
   */
  EdgeShadow(UnrolledEdge edge, double[] steps) {
    this.edge = edge;
    this.steps = steps;
  }

  /** Whether a normal faces what the product stands on. */
  boolean facesDown(int i) {
    return edge.curve.normalY[i] >= DOWN;
  }

  /** Whether what lies inside a place could be what lies outside it, with less light on it. */
  boolean mayBe(int i, int place) {
    double[] inside = new double[LAB];
    for (int c = 0; c < LAB; c++) {
      inside[c] = edge.inside(i, place, c);
    }
    return isDarkerGround(i, place, inside) && !lighterAtOnce(i, place);
  }

  /**
   * Whether the first cells inside a place are lighter than those outside, as a lip in light is.
   */
  private boolean lighterAtOnce(int i, int place) {
    double lighter = 0;
    for (int j = 1; j <= ASIDE; j++) {
      lighter += (edge.value(i, place - j, 0) - edge.value(i, place + j, 0)) / ASIDE;
    }
    return lighter > LEAST_STEP;
  }

  /**
   * How surely the matte took in the shadow under a foot, 0 to 1: its own edge faces down, a
   * sharper one is close inside, and what lies between may be the ground with less light on it,
   * tinted where the product's hue is strong.
   */
  double takenIn(int i) {
    int own = (int) Math.round(edge.crossing[i]) + edge.reach;
    int within = sharpest(i, own - ASIDE - SIDE, own - 2);
    if (!facesDown(i) || !isCast(i, own, within, mean(i, within + 1, own), TOLD_APART)) {
      return 0;
    }
    double there = step(i, within);
    double here = step(i, sharpest(i, own - 1, own + 1));
    return Math.clamp((there - here) / (SMALLER * Math.max(LEAST_STEP, there)), 0.0, 1.0);
  }

  /**
   * Whether a place faces what the product stands on and is the end of a shadow under it, which may
   * be tinted, as glass tints the light it lets through: no reason to move an edge out there.
   */
  boolean ends(int i, int place) {
    if (!facesDown(i)) {
      return false;
    }
    int own = (int) Math.round(edge.crossing[i]) + edge.reach;
    double[] inside = new double[LAB];
    for (int c = 0; c < LAB; c++) {
      inside[c] = edge.inside(i, place, c);
    }
    return place >= own - ASIDE - SIDE && isCast(i, place, own - ASIDE - SIDE, inside, 0);
  }

  /**
   * Whether a colour is that of the ground outside a place in less light, whose hue may be on the
   * way to that of the product inside another.
   *
   * @param apart least distance between both hues for that, in CIELAB; nearer ones are not told
   *     from the product's own in shadow
   */
  private boolean isCast(int i, int place, int product, double[] colour, double apart) {
    double lit = colour[0] + BLACK;
    double light = lit / (edge.outside(i, place, 0) + BLACK);
    double through = lit / (edge.inside(i, product, 0) + BLACK);
    double[] ground = new double[LAB];
    double[] way = new double[LAB];
    double square = 0;
    double dot = 0;
    for (int c = 1; c < LAB; c++) {
      ground[c] = light * edge.outside(i, place, c);
      way[c] = through * edge.inside(i, product, c) - ground[c];
      square += way[c] * way[c];
      dot += way[c] * (colour[c] - ground[c]);
    }
    double tint = Math.sqrt(square) > apart ? Math.clamp(dot / Math.max(1, square), 0.0, TINT) : 0;
    double green = colour[1] - ground[1] - tint * way[1];
    double blue = colour[2] - ground[2] - tint * way[2];
    return light < 1 && Math.hypot(green, blue) < SAME_HUE;
  }

  /** How far a colour's hue is from that of the ground outside a place, in as little light. */
  double otherHue(int i, int place, double[] colour) {
    double light = colour[0] / Math.max(1, edge.outside(i, place, 0));
    double green = colour[1] - light * edge.outside(i, place, 1);
    double blue = colour[2] - light * edge.outside(i, place, 2);
    return Math.hypot(green, blue);
  }

  private boolean isDarkerGround(int i, int place, double[] colour) {
    boolean darker = colour[0] < Math.max(1, edge.outside(i, place, 0));
    return darker && otherHue(i, place, colour) < SAME_HUE;
  }

  private double[] mean(int i, int from, int to) {
    double[] mean = new double[LAB];
    for (int c = 0; c < LAB; c++) {
      for (int k = from; k <= to; k++) {
        mean[c] += edge.value(i, k, c) / (to - from + 1);
      }
    }
    return mean;
  }

  private int sharpest(int i, int from, int to) {
    int sharpest = from;
    for (int k = from + 1; k <= to; k++) {
      sharpest = step(i, k) > step(i, sharpest) ? k : sharpest;
    }
    return sharpest;
  }

  private double step(int i, int column) {
    return steps[i * edge.columns + Math.clamp(column, 0, edge.columns - 1)];
  }
}
