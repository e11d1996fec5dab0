package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Moves a matte's outline out to the last sharp edge before the ground, as a rim of glass needs,
 * which has neither the product's colours nor the ground's. Shadows end softly and move nothing;
 * nor do edges no sharper than the ground's own texture, nor what has the ground's colours.
 *
 * <p>The outline is unrolled: each of its points may move along its normal, and the way with the
 * least cost all around is found by dynamic programming (Amini, Weymouth, Jain: Using Dynamic
 * Programming for Solving Variational Problems in Vision, PAMI 1990).
 */
final class OuterRim {
  /** How far out the edge may be, as a share of the product's longer side. */
  private static final double OUT = 0.04;

  /** How far in, since an outline lies a little beside its edge. */
  private static final double IN = 0.004;

  /** How far beyond that the ground's texture is looked at. */
  private static final double BEYOND = 0.03;

  /** Reach of the smoothing along the outline. */
  private static final double SMOOTHING = 0.012;

  /** Step of colour (CIELAB, over two cells) that starts to be an edge, and that is a clear one. */
  private static final float LEAST_STEP = 2;

  private static final float CLEAR_STEP = 4;

  /** How much sharper the end of what may be a shadow must be. */
  private static final float SHADOW = 2;

  /**
   * How far down a normal faces, as its sine, from which what lies outside is what the product
   * stands on: there the end of what may be a shadow is one, however sharp, when the outline has an
   * edge already.
   */
  private static final double DOWN = 0.4;

  /** An edge is so many times sharper than the ground's texture. */
  private static final float OVER_TEXTURE = 2.5f;

  /** Cost of an edge left outside, against one not followed. */
  private static final float LEFT_OUTSIDE = 1;

  /** Cost of taking in a cell of ground. */
  private static final float GROUND_TAKEN = 0.2f;

  /** Cost of moving by a cell, and of moving by one more than the neighbour. */
  private static final float MOVING = 0.02f;

  private static final float BENDING = 0.35f;

  /** Cells an edge is wide. */
  private static final int EDGE = 2;

  /** Parts smaller than this share of the product keep their outline. */
  private static final double LEAST_SHARE = 0.1;

  private static final float HALF = 0.5f;

  private final Plane lab;
  private final Plane matte;
  private final LocalColours colours;
  private final int in;
  private final int places;
  private final int beyond;
  private final int reach;

  private OuterRim(EdgeBand band, LocalColours colours, Mat bgr, Plane matte) {
    this.matte = matte;
    this.colours = colours;
    this.lab = Plane.lab(bgr);
    this.in = Math.max(1, (int) Math.round(IN * band.longSide));
    this.places = in + 1 + Math.max(EDGE, (int) Math.round(OUT * band.longSide));
    this.beyond = Math.max(EDGE, (int) Math.round(BEYOND * band.longSide));
    this.reach = Math.max(1, (int) Math.round(SMOOTHING * band.longSide));
  }

  /** Adds rims to {@code matte}, in place. */
  static void restore(
      EdgeBand band, LocalColours colours, Mat bgr, Plane matte, CancelToken cancel) {
    OuterRim rim = new OuterRim(band, colours, bgr, matte);
    for (Outline outline : Outline.of(matte, LEAST_SHARE * band.area, rim.reach)) {
      cancel.throwIfCancelled();
      float[] edges = rim.edges(outline, cancel);
      int[] seen = rim.path(outline, edges, cancel);
      int[] standing = rim.path(outline, rim.withoutShadows(outline, edges), cancel);
      outline.addUpTo(continued(standing, seen, 3 * rim.reach), matte);
    }
  }

  /** Offsets of the likeliest edge. */
  private int[] path(Outline outline, float[] edges, CancelToken cancel) {
    int[] place = RingPath.cheapest(costs(outline, edges, cancel), outline.length, BENDING, cancel);
    for (int i = 0; i < place.length; i++) {
      place[i] -= in;
    }
    return place;
  }

  /**
   * The offsets that take no shadow, but for stretches beside a rim: what goes on from one is the
   * product's foot, as in glass, and no shadow.
   */
  static int[] continued(int[] standing, int[] seen, int around) {
    int[] offsets = standing.clone();
    int length = standing.length;
    for (int from = 0; from < length; from++) {
      if (isShorter(standing, seen, from) && !isShorter(standing, seen, from - 1)) {
        int to = from;
        while (to - from < length && isShorter(standing, seen, to)) {
          to++;
        }
        if (isRim(standing, from - around, from) || isRim(standing, to, to + around)) {
          for (int i = from; i < to; i++) {
            offsets[i % length] = seen[i % length];
          }
        }
      }
    }
    return offsets;
  }

  private static boolean isShorter(int[] standing, int[] seen, int at) {
    int i = Math.floorMod(at, standing.length);
    return standing[i] < seen[i];
  }

  private static boolean isRim(int[] offsets, int from, int to) {
    int most = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, offsets[Math.floorMod(i, offsets.length)]);
    }
    return most > EDGE;
  }

  /**
   * The edges without the ends of what may be a shadow under a product whose outline has an edge
   * already, where the outline faces what the product stands on.
   */
  private float[] withoutShadows(Outline outline, float[] edges) {
    float[] left = edges.clone();
    for (int i = 0; i < outline.length; i++) {
      if (outline.down(i) > DOWN) {
        float own = 0;
        for (int k = 0; k < places; k++) {
          int at = i * places + k;
          if (k <= in + EDGE) {
            own = Math.max(own, edges[at]);
          } else if (mayBeShadow(outline, i, k - 1 - in)) {
            left[at] *= 1 - own;
          }
        }
      }
    }
    return left;
  }

  /** What it costs to have the edge at each place along each normal, from the inside out. */
  private float[] costs(Outline outline, float[] edges, CancelToken cancel) {
    float[] costs = new float[edges.length];
    for (int i = 0; i < outline.length; i++) {
      cancel.throwIfCancelled();
      float ground = 0;
      for (int k = in + 1; k < places; k++) {
        // The outermost cell may be ground itself.
        ground += groundAt(outline, i, k - 1 - in);
        costs[i * places + k] = GROUND_TAKEN * ground;
      }
      float outside = 0;
      for (int k = places - 1; k >= 0; k--) {
        int at = i * places + k;
        if (k + EDGE < places) {
          outside = Math.max(outside, edges[at + EDGE]);
        }
        costs[at] += 1 - edges[at] + LEFT_OUTSIDE * outside + MOVING * Math.abs(k - in);
      }
    }
    return costs;
  }

  /** How sharp an edge each place is, 0 to 1. */
  private float[] edges(Outline outline, CancelToken cancel) {
    int all = places + beyond;
    float[] steps = new float[outline.length * all];
    float[] texture = new float[outline.length];
    for (int i = 0; i < outline.length; i++) {
      cancel.throwIfCancelled();
      for (int k = 0; k < all; k++) {
        float step = step(outline, i, k - in);
        steps[i * all + k] = step;
        texture[i] = k < places ? 0 : Math.max(texture[i], step);
      }
    }
    float[] edges = new float[outline.length * places];
    for (int i = 0; i < outline.length; i++) {
      cancel.throwIfCancelled();
      float around = 0;
      for (int j = -3 * reach; j <= 3 * reach; j++) {
        around += texture[outline.around(i + j)] / (6 * reach + 1);
      }
      float least = Math.max(LEAST_STEP, OVER_TEXTURE * around);
      for (int k = 0; k < places; k++) {
        float mean =
            (steps[outline.around(i - 1) * all + k]
                    + steps[i * all + k]
                    + steps[outline.around(i + 1) * all + k])
                / 3;
        float harder = mayBeShadow(outline, i, k - 1 - in) ? SHADOW : 1;
        edges[i * places + k] =
            Math.clamp((mean / harder - least) / (CLEAR_STEP - LEAST_STEP), 0f, 1f);
      }
    }
    return edges;
  }

  /** The step of colour across a place, along the normal. */
  private float step(Outline outline, int i, int offset) {
    float sum = 0;
    for (int channel = 0; channel < 3; channel++) {
      float outer = lab.at(outline.x(i, offset + 1f), outline.y(i, offset + 1f), channel);
      float inner = lab.at(outline.x(i, offset - 1f), outline.y(i, offset - 1f), channel);
      sum += (outer - inner) * (outer - inner);
    }
    return (float) Math.sqrt(sum);
  }

  /** Whether a place outside the matte could be the ground with less light on it. */
  private boolean mayBeShadow(Outline outline, int i, int offset) {
    int cell = cell(outline, i, offset);
    return matte.data[cell] <= HALF && colours.fromGround[cell] < colours.otherColour[cell];
  }

  /** How much like the ground, in its own light, a place outside the matte is, 0 to 1. */
  private float groundAt(Outline outline, int i, int offset) {
    int cell = cell(outline, i, offset);
    float other = colours.otherColour[cell];
    return other == 0 || matte.data[cell] > HALF
        ? 0
        : Math.clamp(1 - colours.fromLitGround[cell] / other, 0f, 1f);
  }

  private int cell(Outline outline, int i, int offset) {
    int x = Math.clamp(Math.round(outline.x(i, offset)), 0, matte.width - 1);
    int y = Math.clamp(Math.round(outline.y(i, offset)), 0, matte.height - 1);
    return y * matte.width + x;
  }
}
