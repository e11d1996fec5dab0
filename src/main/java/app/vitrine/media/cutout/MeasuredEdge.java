package app.vitrine.media.cutout;

/** Where an edge was measured along its curve, before it is made fair; one value a point each. */
final class MeasuredEdge {
  /** Share a place has in an arc when no edge is seen there. */
  private static final double UNSEEN = 0.3;

  /** Offsets, in cells. */
  final double[] places;

  /** How much each place counts, {@link #UNSEEN} to 1. */
  final double[] weights;

  /** Cells from a place within which another is as good. */
  final double[] slack;

  /** Cells over which the edge passes from product to ground; 0 when in focus. */
  final double[] widths;

  private MeasuredEdge(int length) {
    this.places = new double[length];
    this.weights = new double[length];
    this.slack = new double[length];
    this.widths = new double[length];
  }

  /** The matte's own edge, as far as it is to be trusted. */
  static MeasuredEdge own(UnrolledEdge edge, double[] trust) {
    MeasuredEdge measured = new MeasuredEdge(trust.length);
    for (int i = 0; i < trust.length; i++) {
      measured.places[i] = edge.crossing[i];
      measured.weights[i] = UNSEEN + (1 - UNSEEN) * trust[i];
    }
    return measured;
  }

  /**
   * The photo's edge, as far as the matte's own is not to be trusted.
   *
   * @param path the place of an edge along each normal
   */
  static MeasuredEdge seen(UnrolledEdge edge, EdgeEvidence evidence, int[] path, double[] trust) {
    EdgeFocus focus = new EdgeFocus(edge, evidence, path);
    MeasuredEdge measured = new MeasuredEdge(trust.length);
    for (int i = 0; i < trust.length; i++) {
      double own = edge.crossing[i];
      double seen = Math.max(focus.certainty(i) * evidence.clear(i, path[i]), trust[i]);
      measured.places[i] = own + (1 - trust[i]) * (focus.offset(i) - own);
      measured.weights[i] = UNSEEN + (1 - UNSEEN) * seen;
      measured.slack[i] = focus.slack(i);
      measured.widths[i] = focus.width(i);
    }
    return measured;
  }
}
