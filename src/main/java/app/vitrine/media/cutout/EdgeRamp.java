package app.vitrine.media.cutout;

import static app.vitrine.media.cutout.UnrolledEdge.LAB;

/**
 * The passage from the product's colour to the ground's along an unrolled edge. In focus it is a
 * step; out of focus it is a ramp, in which an edge may seem to be anywhere, and the true one is in
 * the middle: blur takes as much from one side as it gives to the other.
 */
final class EdgeRamp {
  /** Cells averaged on each side of a place, where grain would look like steps. */
  private static final int SCALE = 4;

  /** The same where a step in focus is told from a ramp. */
  private static final int FINE = 2;

  /**
   * Share of its steepest change at which a ramp ends: there half of what is averaged lies beyond.
   */
  private static final double ENDED = 0.5;

  /** How often a steeper place on the same ramp is gone on from. */
  private static final int CLIMBS = 3;

  /** Least change of colour that is one. */
  private static final double LEAST = 1e-3;

  private final UnrolledEdge edge;
  private final Plane mean;

  /**
   * Ramps of an edge.
   *
   * @param mean colours averaged along the curve; see {@link UnrolledEdge#averaged}
   */
  EdgeRamp(UnrolledEdge edge, Plane mean) {
    this.edge = edge;
    this.mean = mean;
  }

  /**
   * A ramp along one normal.
   *
   * @param middle offset of its middle, in cells
   * @param width cells over which the colour changes
   * @param sharpest cells over which it would change were it as steep all over as where it is
   *     steepest: one where it changes at once, whatever lies beside that
   */
  record Ramp(double middle, double width, double sharpest) {}

  /** The ramp that goes through a place along a normal. */
  Ramp at(int i, int place) {
    double[] sums = sums(i);
    int from = Math.max(0, edge.lowest[i] + edge.reach);
    int to = Math.min(edge.places - 1, edge.highest[i] + edge.reach);
    int k = Math.clamp(place, from, to);
    double[] way = new double[LAB];
    double inner = k;
    double outer = k;
    for (int climb = 0; climb < CLIMBS; climb++) {
      int start = k;
      change(sums, start, way);
      double least = ENDED * along(sums, start, way);
      if (least < LEAST) {
        break;
      }
      inner = end(sums, start, from, way, least);
      outer = end(sums, start, to, way, least);
      for (int at = (int) Math.ceil(inner); at <= outer; at++) {
        k = along(sums, at, way) > along(sums, k, way) ? at : k;
      }
      if (k == start) {
        break;
      }
    }
    double width = Math.sqrt(Math.max(1, (outer - inner) * (outer - inner) - SCALE * SCALE));
    double sharpest = Math.min(width, sharpest(sums, inner, outer, way));
    return new Ramp((inner + outer) / 2 - edge.reach, width, sharpest);
  }

  private double sharpest(double[] sums, double inner, double outer, double[] way) {
    int from = (int) Math.floor(inner);
    int to = (int) Math.ceil(outer);
    double whole = 0;
    double most = LEAST;
    for (int k = from; k <= to; k++) {
      most = Math.max(most, along(sums, k, FINE, way));
    }
    for (int c = 0; c < LAB; c++) {
      whole += (mean(sums, to, to + FINE, c) - mean(sums, from - FINE + 1, from + 1, c)) * way[c];
    }
    return Math.max(1, (FINE + 1) * whole / most - FINE);
  }

  /** Where, between a place and a last one, the change along the way becomes too small. */
  private double end(double[] sums, int start, int last, double[] way, double least) {
    int side = Integer.signum(last - start);
    double before = along(sums, start, way);
    for (int k = start + side; side != 0 && k != last + side; k += side) {
      double here = along(sums, k, way);
      if (here < least) {
        return k - side * (least - here) / (before - here);
      }
      before = here;
    }
    return last;
  }

  /** Sums of each colour value up to each column of a normal. */
  private double[] sums(int i) {
    double[] sums = new double[LAB * (edge.columns + 1)];
    for (int k = 0; k < LAB * edge.columns; k++) {
      sums[k + LAB] = sums[k] + mean.data[LAB * i * edge.columns + k];
    }
    return sums;
  }

  /** How the mean colour of some cells outside a place differs from that of those inside it. */
  private void change(double[] sums, int place, double[] change) {
    for (int c = 0; c < LAB; c++) {
      change[c] = change(sums, place, SCALE, c);
    }
  }

  private double along(double[] sums, int place, double[] way) {
    return along(sums, place, SCALE, way);
  }

  private double along(double[] sums, int place, int scale, double[] way) {
    double sum = 0;
    for (int c = 0; c < LAB; c++) {
      sum += change(sums, place, scale, c) * way[c];
    }
    return sum;
  }

  private double change(double[] sums, int place, int scale, int channel) {
    return mean(sums, place + 1, place + 1 + scale, channel)
        - mean(sums, place - scale, place, channel);
  }

  private double mean(double[] sums, int from, int to, int channel) {
    int first = Math.clamp(from, 0, edge.columns - 1);
    int end = Math.clamp(to, first + 1, edge.columns);
    return (sums[LAB * end + channel] - sums[LAB * first + channel]) / (end - first);
  }
}
