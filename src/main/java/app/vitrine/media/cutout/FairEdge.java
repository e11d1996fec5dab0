package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;

/**
 * A fair outline for places where product and ground look so alike, or so grainy, that an edge
 * found pixel by pixel would be wavy or ragged.
 *
 * <p>Each edge of the matte is made of long arcs first. Along those the photo is unrolled, and the
 * clearest edge near them, the outermost if there are several, is found by dynamic programming and
 * made of arcs again. Where contrast is clear the edge stays the filter's.
 */
final class FairEdge {
  /** How far from the matte's edge the photo's is looked for, as a share of the longer side. */
  private static final double REACH = 0.018;

  /** Cells beyond that over which the outline is drawn. */
  private static final int MARGIN = 4;

  /** Reach of the smoothing that frees the matte of shreds, as a share of the longer side. */
  private static final double CALM = 0.003;

  /** Contrast, in units of the local grain, from which an edge is followed pixel by pixel. */
  private static final double CLEAR = 24;

  /** Contrast below which an edge is drawn fair alone. */
  private static final double LOST = 10;

  /** Points on each side over which contrast is judged and decisions are evened out. */
  private static final int ALONG = 4;

  /** How often the photo is looked at along a better outline. */
  private static final int ROUNDS = 3;

  /** Cost of an edge left outside, of moving by a cell, and of one more than the neighbour. */
  private static final float LEFT_OUTSIDE = 1.2f;

  private static final float MOVING = 0.03f;
  private static final float BENDING = 0.35f;

  /** Cost of leaving, by {@link #LEFT} cells or more, an edge of clear contrast. */
  private static final float PINNED = 4;

  private static final double LEFT = 2;

  /** Cost of a place that belongs to another edge. */
  private static final float FORBIDDEN = 100;

  /** Cells the fair outline may lie from the filter's before it replaces that. */
  private static final double AWAY = 1.5;

  /** How fast it does so, by the trust that is lacking. */
  private static final double UNSURE = 4;

  /** Points over which what is left of steps between arcs is evened out. */
  private static final int EVENED = 3;

  /** Points from which a bridged dent may be a part that was lost, such as a rim. */
  private static final int NOTCH = 32;

  /** How clear an edge along a bridge is, 0 to 1, from which what it takes in was such a part. */
  private static final double BORNE_OUT = 0.6;

  /** Cells at the photo's border, where the product is cut and there is no edge. */
  private static final int BORDER = 2;

  private final Plane photo;
  private final Plane opacity;
  private final Plane filtered;
  private final int reach;
  private final CancelToken cancel;

  private FairEdge(Plane photo, Plane opacity, Plane filtered, int reach, CancelToken cancel) {
    this.photo = photo;
    this.opacity = opacity;
    this.filtered = filtered;
    this.reach = reach;
    this.cancel = cancel;
  }

  /**
   * The fair outline, and how much it should count at each place; see {@link EdgeDistance}.
   *
   * @param photo three channels, 0 to 1
   * @param opacity one channel, the photo's size
   */
  static Plane of(Plane photo, Plane opacity, CancelToken cancel) {
    int side = Math.max(photo.width, photo.height);
    int calm = Math.max(1, (int) Math.round(CALM * side));
    Plane calmed = opacity.box(calm).box(calm);
    int reach = Math.max(MARGIN, (int) Math.round(REACH * side));
    FairEdge edge = new FairEdge(photo, calmed, opacity, reach, cancel);
    EdgeDistance distance = new EdgeDistance(opacity, reach + MARGIN, cancel);
    for (EdgeCurve curve : EdgeCurve.of(calmed, cancel)) {
      edge.fair(curve, distance);
    }
    return distance.finished();
  }

  private void fair(EdgeCurve start, EdgeDistance distance) {
    EdgeCurve curve = start;
    for (int round = 0; round < ROUNDS; round++) {
      UnrolledEdge edge = new UnrolledEdge(curve, photo, opacity, reach, cancel);
      EdgeEvidence evidence = new EdgeEvidence(edge, ALONG * (1 + round), cancel);
      double[] trust = trust(edge, evidence);
      MeasuredEdge measured =
          round == 0
              ? MeasuredEdge.own(edge, trust)
              : MeasuredEdge.seen(edge, evidence, path(edge, evidence, trust), trust);
      double[] offsets = offsets(edge, evidence, trust, measured);
      if (round < ROUNDS - 1) {
        curve = curve.moved(offsets, opacity);
      } else {
        offsets = BlurredEdge.rounded(curve, offsets, measured.widths);
        double[] hazy = EdgeHaze.along(edge, filtered, offsets, measured, cancel);
        double[] weights = new double[curve.length];
        for (int i = 0; i < weights.length; i++) {
          double away = Math.clamp(Math.abs(offsets[i] - edge.crossing[i]) - AWAY, 0.0, 1.0);
          double unsure = 1 - trust[i];
          double fair = Math.min(1, Math.max(2 * unsure, UNSURE * unsure * away));
          weights[i] = Math.max(hazy[i], fair);
        }
        distance.add(curve, offsets, EdgeCurve.boxed(weights, ALONG), measured.widths);
      }
    }
  }

  /** How far each point of the matte's own edge is to be trusted, 0 to 1. */
  private double[] trust(UnrolledEdge edge, EdgeEvidence evidence) {
    EdgeCurve curve = edge.curve;
    double[] trust = evidence.contrast(ALONG);
    for (int i = 0; i < trust.length; i++) {
      boolean cut =
          Math.min(curve.x[i], curve.y[i]) < BORDER
              || curve.x[i] > photo.width - 1 - BORDER
              || curve.y[i] > photo.height - 1 - BORDER;
      double clear = Math.clamp((trust[i] - LOST) / (CLEAR - LOST), 0.0, 1.0);
      trust[i] = cut ? 1 : clear * (1 - evidence.shadows.takenIn(i));
    }
    return trust;
  }

  private double[] offsets(
      UnrolledEdge edge, EdgeEvidence evidence, double[] trust, MeasuredEdge measured) {
    int length = edge.curve.length;
    double[] places = measured.places;
    double[] offsets = FairRing.faired(edge.curve, evidence, measured, cancel);
    double[] ground = new double[length];
    for (int i = 0; i < length; i++) {
      offsets[i] = Math.clamp(offsets[i], -reach, reach);
      offsets[i] += trust[i] * (places[i] - offsets[i]);
    }
    boolean[] notch = notches(edge, evidence, measured, offsets);
    for (int i = 0; i < length; i++) {
      ground[i] = evidence.groundTaken(i, offsets[i], !notch[i]);
    }
    ground = EdgeCurve.boxed(ground, ALONG);
    double[] lost = new double[length];
    for (int i = 0; i < length; i++) {
      offsets[i] -= ground[i] * Math.max(0, offsets[i] - edge.crossing[i]);
      // Out of focus an edge lies in the middle of its blur, and cuts off colours of the product's.
      lost[i] = measured.widths[i] > 0 ? 0 : evidence.productLost(i, offsets[i]);
    }
    lost = EdgeCurve.boxed(lost, EVENED);
    for (int i = 0; i < length; i++) {
      offsets[i] += lost[i] * Math.max(0, edge.crossing[i] - offsets[i]);
    }
    double[] even = EdgeCurve.boxed(EdgeCurve.boxed(offsets, EVENED), EVENED);
    return BlurredEdge.unstepped(even, measured.widths);
  }

  /**
   * Whether each point lies where a short dent of the matte's own edge was bridged, and not along
   * an edge out of focus that the photo shows, such as a rim of pale glass.
   */
  private static boolean[] notches(
      UnrolledEdge edge, EdgeEvidence evidence, MeasuredEdge measured, double[] offsets) {
    int length = offsets.length;
    boolean[] notch = new boolean[length];
    int outside = 0;
    while (outside < length && isDent(edge, offsets, outside)) {
      outside++;
    }
    int run = 0;
    double seen = 0;
    // Once around from a point outside any dent and back to it, so that each dent is met whole.
    for (int i = outside + 1; i <= outside + length; i++) {
      int at = edge.curve.around(i);
      if (isDent(edge, offsets, at)) {
        run++;
        seen += measured.widths[at] > 0 ? evidence.seen(at, offsets[at]) : 0;
      } else {
        for (int j = 1; run < NOTCH && seen < BORNE_OUT * run && j <= run; j++) {
          notch[edge.curve.around(i - j)] = true;
        }
        run = 0;
        seen = 0;
      }
    }
    return notch;
  }

  private static boolean isDent(UnrolledEdge edge, double[] offsets, int at) {
    return offsets[at] - edge.crossing[at] > AWAY;
  }

  /** The place of the photo's edge along each normal. */
  private int[] path(UnrolledEdge edge, EdgeEvidence evidence, double[] trust) {
    return RingPath.cheapest(costs(edge, evidence, trust), edge.curve.length, BENDING, cancel);
  }

  /** What it costs to have the edge at each place along each normal, from the inside out. */
  private float[] costs(UnrolledEdge edge, EdgeEvidence evidence, double[] trust) {
    float[] costs = new float[edge.curve.length * edge.places];
    for (int i = 0; i < edge.curve.length; i++) {
      cancel.throwIfCancelled();
      float[] outside = evidence.clearestOutside(i);
      for (int k = 0; k < edge.places; k++) {
        int offset = k - reach;
        double moved = Math.abs(offset - edge.crossing[i]);
        boolean others = offset < edge.lowest[i] || offset > edge.highest[i];
        costs[i * edge.places + k] =
            1
                - evidence.clear(i, k)
                + LEFT_OUTSIDE * outside[k]
                + MOVING * (float) moved
                + PINNED * (float) (trust[i] * Math.min(1, moved / LEFT))
                + (others ? FORBIDDEN : 0);
      }
    }
    return costs;
  }
}
