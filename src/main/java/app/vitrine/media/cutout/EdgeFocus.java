package app.vitrine.media.cutout;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * How much in focus an edge is at each point of its curve. Being out of focus is a matter of
 * stretches, not of points: where one point shows a ramp much narrower than its neighbours, what it
 * shows is something else.
 */
final class EdgeFocus {
  /** Cells of width up to which an edge is in focus, and how many more make it surely out of it. */
  private static final double SHARP = 3.5;

  private static final double BLURRED = 1;

  /** Points on each side over which an edge is about as much in focus. */
  private static final int ALONG = 36;

  /** What a ramp beside the edge counts, or one hardly seen. */
  private static final double UNSEEN = 0.02;

  /** Share of the usual width within which, up or down, a ramp is the edge's own. */
  private static final double ALIKE = 0.5;

  /** Share of a blurred edge's width within which a place cannot be told from another. */
  private static final double UNSURE = 0.35;

  /** The same where what is seen is not the edge's own ramp. */
  private static final double LOST = 0.7;

  /** Cells outside the edge from which the middle of a ramp may be that of a shadow's. */
  private static final int BESIDE = 2;

  private final UnrolledEdge edge;
  private final int[] path;
  private final EdgeRamp.Ramp[] ramps;
  private final double[] widths;

  /** Where the ramp is that of the shadow the product casts, not the product's own. */
  private final boolean[] cast;

  private final double[] sharpest;

  /**
   * Looks at an edge.
   *
   * @param path the place of the edge along each normal, in focus
   */
  EdgeFocus(UnrolledEdge edge, EdgeEvidence evidence, int[] path) {
    this.edge = edge;
    this.path = path;
    this.ramps = new EdgeRamp.Ramp[path.length];
    Arrays.setAll(ramps, i -> evidence.ramps.at(i, path[i]));
    this.cast = new boolean[path.length];
    double[] sure = new double[path.length];
    for (int i = 0; i < sure.length; i++) {
      double middle = ramps[i].middle() + edge.reach;
      double aside = Math.abs(middle - path[i]);
      cast[i] = middle > path[i] + BESIDE && evidence.shadows.ends(i, (int) Math.round(middle));
      sure[i] = aside < ramps[i].width() && !cast[i] ? UNSEEN + evidence.clear(i, path[i]) : UNSEEN;
    }
    this.widths = usual(EdgeRamp.Ramp::width, sure);
    this.sharpest = usual(EdgeRamp.Ramp::sharpest, sure);
  }

  /** The mean along the curve, each ramp counted by how sure it is the edge's own. */
  private double[] usual(ToDoubleFunction<EdgeRamp.Ramp> of, double[] sure) {
    double[] values = new double[sure.length];
    Arrays.setAll(values, i -> sure[i] * of.applyAsDouble(ramps[i]));
    double[] sums = EdgeCurve.boxed(EdgeCurve.boxed(values, ALONG), ALONG);
    double[] weights = EdgeCurve.boxed(EdgeCurve.boxed(sure, ALONG), ALONG);
    Arrays.setAll(sums, i -> sums[i] / weights[i]);
    return sums;
  }

  /** Cells over which the edge passes from product to ground; 0 when in focus. */
  double width(int i) {
    return blurred(i) * widths[i];
  }

  /** The offset of the edge: that of its path, or out of focus the middle of its ramp. */
  double offset(int i) {
    double sharp = (double) path[i] - edge.reach;
    return isOwn(i) ? sharp + blurred(i) * (ramps[i].middle() - sharp) : sharp;
  }

  /** Cells from that within which another is as good, since the edge is blurred. */
  double slack(int i) {
    if (cast[i]) {
      return 0;
    }
    return (isOwn(i) ? UNSURE : LOST) * width(i);
  }

  /** How much that tells, 0 to 1: little where an edge out of focus is not as it is elsewhere. */
  double certainty(int i) {
    return cast[i] || isOwn(i) ? 1 : 1 - blurred(i);
  }

  private boolean isOwn(int i) {
    EdgeRamp.Ramp ramp = ramps[i];
    return !cast[i]
        && ramp.sharpest() > ALIKE * sharpest[i]
        && ramp.sharpest() * ALIKE < sharpest[i]
        && Math.abs(ramp.middle() + edge.reach - path[i]) < widths[i];
  }

  private double blurred(int i) {
    return Math.clamp((sharpest[i] - SHARP) / BLURRED, 0.0, 1.0);
  }
}
