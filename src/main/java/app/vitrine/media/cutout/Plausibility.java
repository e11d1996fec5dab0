package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.Arrays;

/**
 * How much a cut-out looks like one thing before a ground, judged by the photo alone and not by
 * whoever made the cut-out: its outline runs where colours change, its colours are not those just
 * outside, and the photo's border is no edge.
 */
final class Plausibility {
  /** Colour difference (CIELAB) across the outline that counts as an edge. */
  private static final float EDGE = 8;

  /** How far from the outline colours are compared, in cells. */
  private static final int APART = 2;

  /** How far outside the outline the ground is looked at, as a share of the longer side. */
  private static final double AROUND = 0.08;

  /** Cells of one channel of the colour histogram, and how much of CIELAB each covers. */
  private static final int BINS = 12;

  private static final float LIGHTNESS_BIN = 100f / BINS;
  private static final float COLOUR_BIN = 160f / BINS;
  private static final float HALF = 0.5f;

  /** Parts a product may have, such as a pair of shoes. */
  private static final int PARTS = 2;

  private Plausibility() {}

  /**
   * From 0 to 1.
   *
   * @param lab the photo, CIELAB
   * @param matte opacity 0 to 1, of the same size
   */
  static double of(Plane lab, Plane matte, CancelToken cancel) {
    return of(lab, matte, true, cancel);
  }

  /** As {@link #of}, of a matte whose outline ends where the photo does. */
  static double within(Plane lab, Plane matte, CancelToken cancel) {
    return of(lab, matte, false, cancel);
  }

  private static double of(Plane lab, Plane matte, boolean border, CancelToken cancel) {
    cancel.throwIfCancelled();
    double outline = outline(lab, matte, border);
    cancel.throwIfCancelled();
    return Math.sqrt(outline * separation(lab, matte)) * wholeness(matte);
  }

  /**
   * Share of the outline at which colours change.
   *
   * @param border whether the photo's border, where none do, is a part of the outline
   */
  private static double outline(Plane lab, Plane matte, boolean border) {
    double edge = 0;
    double all = 0;
    int w = matte.width;
    int h = matte.height;
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        if (matte.data[y * w + x] <= HALF) {
          continue;
        }
        for (int turn = 0; turn < 4; turn++) {
          int dx = turn == 0 ? 1 : turn == 1 ? -1 : 0;
          int dy = turn == 2 ? 1 : turn == 3 ? -1 : 0;
          boolean within = inside(matte, x + dx, y + dy);
          if (within ? matte.data[(y + dy) * w + x + dx] > HALF : !border) {
            continue;
          }
          all++;
          int ox = x + APART * dx;
          int oy = y + APART * dy;
          int ix = Math.clamp(x - dx, 0, w - 1);
          int iy = Math.clamp(y - dy, 0, h - 1);
          if (inside(matte, ox, oy)) {
            edge += Math.min(1, apart(lab, iy * w + ix, oy * w + ox) / EDGE);
          }
        }
      }
    }
    return all == 0 ? 0 : edge / all;
  }

  /** One less what the colours inside and those just outside have in common. */
  private static double separation(Plane lab, Plane matte) {
    int reach = Math.max(3, (int) Math.round(AROUND * Math.max(matte.width, matte.height)));
    Plane near = solid(matte).box(reach);
    float[] in = new float[BINS * BINS * BINS];
    float[] out = new float[in.length];
    double inside = 0;
    double outside = 0;
    for (int i = 0; i < matte.data.length; i++) {
      if (matte.data[i] > HALF) {
        in[bin(lab, i)]++;
        inside++;
      } else if (near.data[i] > 0) {
        out[bin(lab, i)]++;
        outside++;
      }
    }
    if (inside == 0 || outside == 0) {
      return 0;
    }
    double common = 0;
    for (int i = 0; i < in.length; i++) {
      common += Math.min(in[i] / inside, out[i] / outside);
    }
    return 1 - common;
  }

  /** Share that the largest parts have of all that was cut out. */
  private static double wholeness(Plane matte) {
    int[] areas =
        Regions.ofProduct(matte).regions.stream().mapToInt(Regions.Region::area).sorted().toArray();
    long all = Arrays.stream(areas).asLongStream().sum();
    long largest = Arrays.stream(areas).skip(Math.max(0, areas.length - PARTS)).sum();
    return all == 0 ? 0 : (double) largest / all;
  }

  private static Plane solid(Plane matte) {
    Plane solid = new Plane(matte.width, matte.height, 1);
    for (int i = 0; i < solid.data.length; i++) {
      solid.data[i] = matte.data[i] > HALF ? 1 : 0;
    }
    return solid;
  }

  private static boolean inside(Plane plane, int x, int y) {
    return x >= 0 && y >= 0 && x < plane.width && y < plane.height;
  }

  private static float apart(Plane lab, int one, int other) {
    float l = lab.data[3 * one] - lab.data[3 * other];
    float a = lab.data[3 * one + 1] - lab.data[3 * other + 1];
    float b = lab.data[3 * one + 2] - lab.data[3 * other + 2];
    return (float) Math.sqrt(l * l + a * a + b * b);
  }

  private static int bin(Plane lab, int i) {
    int l = Math.clamp((int) (lab.data[3 * i] / LIGHTNESS_BIN), 0, BINS - 1);
    int a = Math.clamp((int) (lab.data[3 * i + 1] / COLOUR_BIN + BINS / 2f), 0, BINS - 1);
    int b = Math.clamp((int) (lab.data[3 * i + 2] / COLOUR_BIN + BINS / 2f), 0, BINS - 1);
    return (l * BINS + a) * BINS + b;
  }
}
