package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;

/**
 * Haze beside an edge in focus: the filter lets a part as bright as the ground shade off into that.
 * It lies evenly along the edge; what is fine, such as hair, does not.
 */
final class EdgeHaze {
  /** Cells outside the edge between which there is nothing of a product in focus. */
  private static final int FROM = 2;

  private static final int TO = 4;

  /** Reach, in points, of a stretch that has to be hazy all along. */
  private static final int EVENLY = 4;

  /** Opacity there that may be grain, and how much more is surely haze. */
  private static final double GRAIN = 0.05;

  private static final double SURE = 0.08;

  private EdgeHaze() {}

  /**
   * How surely each point of an edge has haze beside it, 0 to 1.
   *
   * @param opacity one channel, as the filter left it
   * @param offsets of the edge, in cells
   */
  static double[] along(
      UnrolledEdge edge,
      Plane opacity,
      double[] offsets,
      MeasuredEdge measured,
      CancelToken cancel) {
    int length = edge.curve.length;
    double[] beside = new double[length];
    for (int i = 0; i < length; i++) {
      cancel.throwIfCancelled();
      boolean free = offsets[i] + TO <= edge.highest[i] && measured.widths[i] == 0;
      for (int k = FROM; free && k <= TO; k++) {
        float x = edge.curve.x(i, offsets[i] + k);
        float y = edge.curve.y(i, offsets[i] + k);
        beside[i] += opacity.at(x, y, 0) / (TO - FROM + 1);
      }
    }
    double[] evenly = new double[length];
    double[] hazy = new double[length];
    for (int i = 0; i < length; i++) {
      evenly[i] = 1;
      for (int j = -EVENLY; j <= EVENLY; j++) {
        evenly[i] = Math.min(evenly[i], beside[edge.curve.around(i + j)]);
      }
    }
    for (int i = 0; i < length; i++) {
      for (int j = -EVENLY; j <= EVENLY; j++) {
        double sure = Math.clamp((evenly[edge.curve.around(i + j)] - GRAIN) / SURE, 0.0, 1.0);
        hazy[i] = Math.max(hazy[i], sure);
      }
    }
    return hazy;
  }
}
