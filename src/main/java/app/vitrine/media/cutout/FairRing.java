package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.Arrays;

/**
 * Fairs a closed curve: each of its points goes to the longest arcs that most of the measured
 * places along them lie on, those at both their ends among them. So dents and shreds are bridged,
 * and an arc ends where a corner is.
 */
final class FairRing {
  /** Points of an arc, longest first. */
  private static final int[] SPANS = {420, 320, 240, 180, 135, 100, 75, 56, 42, 32, 24, 18};

  /** Arcs of one length start so many to a length. */
  private static final int STARTS = 48;

  /** Places of a window that are looked at. */
  private static final int SAMPLES = 60;

  /** Distance, in cells, within which a place lies on an arc. */
  private static final double ON = 1.5;

  /** Share of the places on an arc from which it needs nothing else. */
  private static final double SURE = 0.78;

  /** The least share, when the photo shows an edge where the arc leaves the others. */
  private static final double MOST = 0.55;

  /** How clear that edge must be, 0 to 1. */
  private static final double SUPPORTED = 0.3;

  /** How much clearer an edge may be, 0 to 1, that an arc cuts off, and from how many cells on. */
  private static final double CUT_OFF = 0.25;

  private static final double DEEP = 3.5;

  /** Fewer places than this are cut off all the same. */
  private static final int FEW = 5;

  /** Points from one place looked at for that to the next. */
  private static final int LOOKED_AT = 2;

  /** Places at an end of an arc, and how many of them must lie on it. */
  private static final int END = 6;

  private static final int MOST_OF_END = 5;

  /**
   * Share of the slack that counts there: out of focus an arc would else go on beyond a round
   * corner.
   */
  private static final double SURE_END = 0.65;

  /** An arc counts beside longer ones when it is no shorter than this share of the longest. */
  private static final double BESIDE = 0.7;

  /** Least weight of an arc, at its ends. */
  private static final double LEAST = 0.02;

  /** Turn of the curve up to which a parabola is like an arc, as a cosine; ends turn further. */
  private static final double TURN = 0.3;

  private static final double TURNED_SHARE = 0.4;

  /** Steps of Newton's method to where a normal meets an arc. */
  private static final int NEWTON = 3;

  private final EdgeCurve curve;
  private final EdgeEvidence evidence;
  private final double[] places;
  private final double[] weights;
  private final double[] slack;
  private final double[] sum;
  private final double[] all;
  private final int[] longest;
  private final ArcFit fit = new ArcFit(2 * SAMPLES);

  private FairRing(EdgeCurve curve, EdgeEvidence evidence, MeasuredEdge measured) {
    this.curve = curve;
    this.evidence = evidence;
    this.places = measured.places;
    this.weights = measured.weights;
    this.slack = measured.slack;
    this.sum = new double[curve.length];
    this.all = new double[curve.length];
    this.longest = new int[curve.length];
  }

  /**
   * Offsets of a curve's points, in cells.
   *
   * @param evidence what the photo shows along the curve
   * @param measured where each point's edge was measured
   */
  static double[] faired(
      EdgeCurve curve, EdgeEvidence evidence, MeasuredEdge measured, CancelToken cancel) {
    FairRing ring = new FairRing(curve, evidence, measured);
    for (int span : SPANS) {
      if (span < curve.length / 2) {
        int step = Math.max(1, span / STARTS);
        for (int start = 0; start < curve.length; start += step) {
          cancel.throwIfCancelled();
          ring.tryArc(start, span);
        }
      }
    }
    double[] offsets = new double[curve.length];
    Arrays.setAll(offsets, i -> ring.all[i] > 0 ? ring.sum[i] / ring.all[i] : measured.places[i]);
    return offsets;
  }

  private void tryArc(int start, int span) {
    int middle = curve.around(start + span / 2);
    int step = (span + SAMPLES - 1) / SAMPLES;
    fit.clear();
    boolean wanted = false;
    for (int j = 0; j < span; j += step) {
      int at = curve.around(start + j);
      wanted |= longest[at] * BESIDE <= span;
      double turned =
          curve.normalX[middle] * curve.normalX[at] + curve.normalY[middle] * curve.normalY[at];
      if (turned < TURN && Math.abs(j - span / 2) < span * TURNED_SHARE) {
        return;
      }
      fit.add(along(middle, at), off(middle, at), weights[at], ON + slack[at]);
    }
    if (!wanted) {
      return;
    }
    fit.fit();
    double share = fit.share();
    if (share < MOST
        || !bornOut(middle, start, span, share >= SURE)
        || !endLies(middle, start)
        || !endLies(middle, start + span - END)) {
      return;
    }
    for (int j = 0; j < span; j++) {
      int at = curve.around(start + j);
      if (longest[at] == 0) {
        longest[at] = span;
      }
      if (span >= BESIDE * longest[at]) {
        double inner = Math.min(j + 1, span - j) / (span / 2.0);
        double weight = LEAST + inner * inner;
        sum[at] += weight * crossing(middle, at);
        all[at] += weight;
      }
    }
  }

  /** Whether the photo bears out an arc where it leaves the measured places. */
  private boolean bornOut(int middle, int start, int span, boolean sure) {
    double seen = 0;
    double lost = 0;
    int away = 1;
    int within = 0;
    for (int j = 0; j < span; j += LOOKED_AT) {
      int at = curve.around(start + j);
      double offset = crossing(middle, at);
      if (Math.abs(offset - places[at]) > ON + slack[at]) {
        seen += evidence.seen(at, offset);
        away++;
        if (offset < places[at] - DEEP - slack[at]) {
          lost += evidence.seen(at, places[at]) - evidence.seen(at, offset);
          within++;
        }
      }
    }
    return (sure || seen / away >= SUPPORTED) && (within < FEW || lost / within < CUT_OFF);
  }

  private boolean endLies(int middle, int from) {
    int on = 0;
    for (int j = from; j < from + END; j++) {
      int at = curve.around(j);
      on +=
          Math.abs(off(middle, at) - fit.at(along(middle, at))) < ON + SURE_END * slack[at] ? 1 : 0;
    }
    return on >= MOST_OF_END;
  }

  /** The offset at which a point's normal meets the arc fitted last. */
  private double crossing(int middle, int at) {
    double offset = places[at];
    double rise =
        curve.normalX[middle] * curve.normalX[at] + curve.normalY[middle] * curve.normalY[at];
    for (int k = 0; k < NEWTON; k++) {
      double x = curve.x(at, offset) - curve.x[middle];
      double y = curve.y(at, offset) - curve.y[middle];
      double along = -x * curve.normalY[middle] + y * curve.normalX[middle];
      double off = x * curve.normalX[middle] + y * curve.normalY[middle];
      offset += (fit.at(along) - off) * rise;
    }
    return offset;
  }

  private double along(int i, int at) {
    return (curve.x(at, places[at]) - curve.x[i]) * -curve.normalY[i]
        + (curve.y(at, places[at]) - curve.y[i]) * curve.normalX[i];
  }

  private double off(int i, int at) {
    return (curve.x(at, places[at]) - curve.x[i]) * curve.normalX[i]
        + (curve.y(at, places[at]) - curve.y[i]) * curve.normalY[i];
  }
}
