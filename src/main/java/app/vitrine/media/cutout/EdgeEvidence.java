package app.vitrine.media.cutout;

import static app.vitrine.media.cutout.UnrolledEdge.ASIDE;
import static app.vitrine.media.cutout.UnrolledEdge.BEYOND;
import static app.vitrine.media.cutout.UnrolledEdge.LAB;
import static app.vitrine.media.cutout.UnrolledEdge.SIDE;

import app.vitrine.domain.work.CancelToken;

/**
 * What an unrolled photo says about where its edge is: how clear an edge each place is, once colour
 * steps are averaged along the curve, where grain cancels out and an edge adds up; and what may be
 * the ground. Colours are in CIELAB.
 */
final class EdgeEvidence {
  /** Step of colour that starts to be an edge, and how much more is a clear one. */
  private static final double LEAST_STEP = 0.8;

  private static final double CLEAR_STEP = 2.5;

  /** The same on a ground without any texture, where less is as clear. */
  private static final double CALM_STEP = 1.6;

  /** An edge is so many times sharper than the ground's texture. */
  private static final double OVER_TEXTURE = 2;

  /** Cells on each side of a place whose colours make its step. */
  private static final int STEP_OVER = 2;

  /**
   * Distance from the ground beyond which a colour is none of it, and how much less is all of it.
   */
  private static final double OTHER = 1.6;

  private static final double LIKE = 0.8;

  /** Points on each side whose grain is like a corner's; it is shorter than half of that. */
  private static final int GRAIN_ALONG = 40;

  /** Contrast, in units of that grain, from which an edge goes round a corner in plain sight. */
  private static final double PLAIN = 22;

  /** Turn of the curve over two points each way, in radians, from which it is a corner. */
  private static final double CORNER = 0.3;

  /**
   * Share of the way from the ground's colour to the product's below which a colour is the ground's
   * rather, and how much less is surely.
   */
  private static final double NEARER = 0.5;

  private static final double MUCH_NEARER = 0.15;

  /** How clear an edge each place of each normal is, 0 to 1. */
  private final float[] clear;

  /** How it passes from product to ground. */
  final EdgeRamp ramps;

  /** What of it may be the ground in shadow. */
  final EdgeShadow shadows;

  private final UnrolledEdge edge;
  private final int length;
  private final CancelToken cancel;

  /**
   * Gathers what an edge's photo says.
   *
   * @param along points averaged on each side of a point
   */
  EdgeEvidence(UnrolledEdge edge, int along, CancelToken cancel) {
    this.edge = edge;
    this.length = edge.curve.length;
    this.cancel = cancel;
    Plane mean = edge.averaged(along, cancel);
    double[] steps = steps(mean);
    this.clear = clear(steps);
    this.shadows = new EdgeShadow(edge, steps);
    this.ramps = new EdgeRamp(edge, mean);
  }

  /** The mean step of colour across each place, along the normals. */
  private double[] steps(Plane mean) {
    double[] steps = new double[length * edge.columns];
    for (int i = 0; i < length; i++) {
      cancel.throwIfCancelled();
      for (int k = STEP_OVER; k < edge.columns - STEP_OVER; k++) {
        int at = i * edge.columns + k;
        double square = 0;
        for (int c = 0; c < LAB; c++) {
          double step = 0;
          for (int j = 1; j <= STEP_OVER; j++) {
            step += mean.data[LAB * (at + j) + c] - mean.data[LAB * (at - j) + c];
          }
          square += step / STEP_OVER * (step / STEP_OVER);
        }
        steps[at] = Math.sqrt(square);
      }
    }
    return steps;
  }

  /** Steps that are higher than their neighbours and than the ground's texture. */
  private float[] clear(double[] steps) {
    double[] texture = new double[length];
    for (int i = 0; i < length; i++) {
      for (int k = edge.places + STEP_OVER; k < edge.columns - STEP_OVER; k++) {
        texture[i] += steps[i * edge.columns + k] / (BEYOND - 2 * STEP_OVER);
      }
    }
    texture = EdgeCurve.boxed(texture, BEYOND);
    float[] found = new float[length * edge.places];
    for (int i = 0; i < length; i++) {
      double least = Math.max(LEAST_STEP, OVER_TEXTURE * texture[i]);
      double clear = Math.clamp(2 * OVER_TEXTURE * texture[i], CALM_STEP, CLEAR_STEP);
      for (int k = STEP_OVER; k < edge.places - STEP_OVER; k++) {
        int at = i * edge.columns + k;
        if (steps[at] >= steps[at - 1] && steps[at] >= steps[at + 1]) {
          found[i * edge.places + k] = (float) Math.clamp((steps[at] - least) / clear, 0.0, 1.0);
        }
      }
    }
    return found;
  }

  /** How clear an edge a place is, 0 to 1. */
  float clear(int i, int place) {
    return clear[i * edge.places + place];
  }

  /** How clear an edge there is at an offset, or a cell beside it; 0 where nothing was searched. */
  double seen(int i, double offset) {
    int place = (int) Math.round(offset) + edge.reach;
    double most = 0;
    for (int k = Math.max(0, place - 1); k <= Math.min(edge.places - 1, place + 1); k++) {
      most = Math.max(most, clear(i, k));
    }
    return most;
  }

  /** For each place, the clearest edge outside it that is no shadow's. */
  float[] clearestOutside(int i) {
    float[] outside = new float[edge.places];
    float most = 0;
    for (int k = edge.places - 1 - ASIDE; k >= 0; k--) {
      int place = k + ASIDE;
      boolean free = place - edge.reach <= edge.highest[i] && !shadows.facesDown(i);
      if (free && clear(i, place) > most && !shadows.mayBe(i, place)) {
        most = clear(i, place);
      }
      outside[k] = most;
    }
    return outside;
  }

  /**
   * How much what an edge moved out to an offset would take in is like the ground there, 0 to 1.
   *
   * @param asProduct whether that may be the product's own ground, such as glass: then it is ground
   *     only when it cannot be told from it; else when it is nearer to it than to the product
   */
  double groundTaken(int i, double offset, boolean asProduct) {
    int own = (int) Math.ceil(edge.crossing[i]) + edge.reach;
    int to = (int) Math.floor(offset) + edge.reach;
    if (to <= own + 1) {
      return 0;
    }
    double fromGround = 0;
    double fromProduct = 0;
    for (int c = 0; c < LAB; c++) {
      double taken = 0;
      for (int k = own + 1; k < to; k++) {
        taken += edge.value(i, k, c) / (to - own - 1);
      }
      double apart = taken - edge.outside(i, to, c);
      double other = taken - edge.inside(i, own, c);
      fromGround += apart * apart;
      fromProduct += other * other;
    }
    double alike = Math.clamp((OTHER - Math.sqrt(fromGround)) / LIKE, 0.0, 1.0);
    if (asProduct) {
      return alike;
    }
    double way = Math.sqrt(fromGround / Math.max(LEAST_STEP, fromGround + fromProduct));
    return Math.max(alike, Math.clamp((NEARER - way) / MUCH_NEARER, 0.0, 1.0));
  }

  /**
   * How surely what an edge moved in to an offset would cut off is none of the ground, 0 to 1: it
   * has a hue that the ground has in no light, as a piece of copper on a black product has.
   */
  double productLost(int i, double offset) {
    int own = (int) Math.floor(edge.crossing[i]) + edge.reach;
    int from = (int) Math.ceil(offset) + edge.reach;
    if (from >= own - 1) {
      return 0;
    }
    double[] cut = new double[LAB];
    for (int c = 0; c < LAB; c++) {
      for (int k = from + 1; k < own; k++) {
        cut[c] += edge.value(i, k, c) / (own - from - 1);
      }
    }
    double other = shadows.otherHue(i, own, cut);
    return Math.clamp((other - EdgeShadow.SAME_HUE) / EdgeShadow.SAME_HUE, 0.0, 1.0);
  }

  /**
   * Contrast across the matte's own edge, in units of the grain beside it.
   *
   * @param along points averaged on each side of a point
   */
  double[] contrast(int along) {
    double[] contrast = new double[length];
    double[] grain = new double[length];
    for (int i = 0; i < length; i++) {
      cancel.throwIfCancelled();
      int at = (int) Math.round(edge.crossing[i]) + edge.reach;
      double sum = 0;
      for (int c = 0; c < LAB; c++) {
        double apart = edge.inside(i, at, c) - edge.outside(i, at, c);
        sum += apart * apart;
      }
      contrast[i] = Math.sqrt(sum);
      for (int k = at - ASIDE - SIDE; k <= at + ASIDE + SIDE; k++) {
        grain[i] += unevenness(i, k) / (2 * (ASIDE + SIDE) + 1);
      }
    }
    contrast = EdgeCurve.boxed(contrast, along);
    // Near a corner neighbours look elsewhere: grain is what it is on both sides of it.
    double[] usual = EdgeCurve.medians(grain, GRAIN_ALONG);
    for (int i = 0; i < length; i++) {
      boolean plain = contrast[i] > PLAIN * Math.max(LEAST_STEP, usual[i]);
      grain[i] = plain && nearCorner(i) ? Math.min(grain[i], usual[i]) : grain[i];
    }
    grain = EdgeCurve.boxed(grain, along);
    for (int i = 0; i < length; i++) {
      contrast[i] /= Math.max(LEAST_STEP, grain[i]);
    }
    return contrast;
  }

  private boolean nearCorner(int i) {
    int reach = (int) Math.ceil((ASIDE + SIDE) / EdgeCurve.STEP);
    boolean near = false;
    for (int j = -reach; j <= reach; j++) {
      near |= edge.curve.turn(edge.curve.around(i + j)) > CORNER;
    }
    return near;
  }

  /** How far a place is from the mean of its neighbours along the curve. */
  private double unevenness(int i, int column) {
    int before = edge.curve.around(i - 1);
    int after = edge.curve.around(i + 1);
    double sum = 0;
    for (int c = 0; c < LAB; c++) {
      double mean = (edge.value(before, column, c) + edge.value(after, column, c)) / 2;
      double apart = edge.value(i, column, c) - mean;
      sum += apart * apart;
    }
    return Math.sqrt(sum);
  }
}
