package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Decides what an enclosed hole in a matte is. A hole that shows the ground's own colours is
 * opened, such as the one inside a handle; a hole of a colour the ground does not have is a part of
 * the product the networks overlooked, and is closed.
 */
final class Holes {
  /** Colour distance (CIELAB, lightness counted half) up to which a hole shows the ground. */
  private static final double SAME_COLOUR = 10;

  /** Distance from which it cannot be the ground. */
  private static final double OTHER_COLOUR = 15;

  /** Lightness is counted half, since shadow falls into holes. */
  private static final double LIGHTNESS_WEIGHT = 0.5;

  /** The networks' opinion above which a hole is never opened. */
  private static final double SURELY_PRODUCT = 0.6;

  /** Holes below this share of the picture are flaws of the matte. */
  private static final double SPECK_SHARE = 0.0001;

  private static final float SURELY_GROUND = 0.05f;
  private static final double LOCAL_REACH = 0.12;
  private static final int LEAST_SAMPLES = 20;
  private static final int LOCAL_SAMPLES = 50;
  private static final int GROUND_SAMPLES = 400;
  private static final int HOLE_SAMPLES = 200;

  private final Plane matte;
  private final Plane opinion;
  private final float[] lab;
  private final Regions ground;
  private final CancelToken cancel;

  private Holes(Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    this.matte = matte;
    this.opinion = opinion;
    this.lab = Plane.lab(bgr).data;
    this.ground = Regions.ofGround(matte);
    this.cancel = cancel;
  }

  /**
   * Opens or closes each enclosed hole of {@code matte}, in place.
   *
   * @param opinion what the networks alone think, the matte's size
   */
  static void settle(Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    Holes holes = new Holes(bgr, matte, opinion, cancel);
    for (Regions.Region hole : holes.ground.regions) {
      cancel.throwIfCancelled();
      if (!hole.touchesEdgeOf(matte)) {
        holes.settle(hole);
      }
    }
  }

  private void settle(Regions.Region hole) {
    int[] inside = cellsOf(hole);
    double opinionInside =
        Arrays.stream(inside).mapToDouble(cell -> opinion.data[cell]).average().orElse(1);
    if (inside.length < SPECK_SHARE * matte.data.length) {
      if (opinionInside > Regions.HALF) {
        close(hole);
      }
      return;
    }
    int[] outside = groundNear(hole);
    if (outside.length < LEAST_SAMPLES) {
      return;
    }
    double distance = medianDistance(thin(inside, HOLE_SAMPLES), thin(outside, GROUND_SAMPLES));
    if (distance < SAME_COLOUR && opinionInside < SURELY_PRODUCT) {
      for (int cell : inside) {
        matte.data[cell] = 0;
      }
    } else if (distance > OTHER_COLOUR) {
      close(hole);
    }
  }

  /** The hole's cells without its soft rim, or all of them when nothing else is left. */
  private int[] cellsOf(Regions.Region hole) {
    List<Integer> all = new ArrayList<>();
    List<Integer> inner = new ArrayList<>();
    for (int y = hole.y(); y < hole.y() + hole.height(); y++) {
      cancel.throwIfCancelled();
      for (int x = hole.x(); x < hole.x() + hole.width(); x++) {
        int cell = y * matte.width + x;
        if (ground.labels[cell] == hole.label()) {
          all.add(cell);
          if (surrounded(cell, hole.label())) {
            inner.add(cell);
          }
        }
      }
    }
    return (inner.isEmpty() ? all : inner).stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean surrounded(int cell, int label) {
    int[] labels = ground.labels;
    int width = matte.width;
    return labels[cell - 1] == label
        && labels[cell + 1] == label
        && labels[cell - width] == label
        && labels[cell + width] == label;
  }

  private void close(Regions.Region hole) {
    for (int y = hole.y() - 1; y <= hole.y() + hole.height(); y++) {
      cancel.throwIfCancelled();
      for (int x = hole.x() - 1; x <= hole.x() + hole.width(); x++) {
        int cell = y * matte.width + x;
        boolean rim =
            ground.labels[cell] == hole.label()
                || ground.labels[Math.max(0, cell - 1)] == hole.label()
                || ground.labels[Math.min(matte.data.length - 1, cell + 1)] == hole.label()
                || ground.labels[Math.max(0, cell - matte.width)] == hole.label()
                || ground.labels[Math.min(matte.data.length - 1, cell + matte.width)]
                    == hole.label();
        if (rim) {
          matte.data[cell] = 1;
        }
      }
    }
  }

  /** Sure ground close to the hole, or anywhere when there is too little. */
  private int[] groundNear(Regions.Region hole) {
    int reach = (int) (LOCAL_REACH * Math.max(matte.width, matte.height));
    int[] near =
        sureGround(
            Math.max(0, hole.x() - reach),
            Math.max(0, hole.y() - reach),
            Math.min(matte.width, hole.x() + hole.width() + reach),
            Math.min(matte.height, hole.y() + hole.height() + reach),
            hole.label());
    return near.length > LOCAL_SAMPLES
        ? near
        : sureGround(0, 0, matte.width, matte.height, hole.label());
  }

  private int[] sureGround(int left, int top, int right, int bottom, int exceptLabel) {
    List<Integer> cells = new ArrayList<>();
    for (int y = top; y < bottom; y++) {
      cancel.throwIfCancelled();
      for (int x = left; x < right; x++) {
        int cell = y * matte.width + x;
        if (matte.data[cell] < SURELY_GROUND
            && opinion.data[cell] < 2 * SURELY_GROUND
            && ground.labels[cell] != exceptLabel) {
          cells.add(cell);
        }
      }
    }
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] thin(int[] cells, int most) {
    int step = Math.max(1, cells.length / most);
    int[] out = new int[(cells.length + step - 1) / step];
    for (int i = 0; i < out.length; i++) {
      out[i] = cells[i * step];
    }
    return out;
  }

  private double medianDistance(int[] inside, int[] outside) {
    double[] nearest = new double[inside.length];
    for (int i = 0; i < inside.length; i++) {
      double least = Double.MAX_VALUE;
      for (int other : outside) {
        least = Math.min(least, squared(3 * inside[i], 3 * other));
      }
      nearest[i] = Math.sqrt(least);
    }
    Arrays.sort(nearest);
    return nearest[nearest.length / 2];
  }

  private double squared(int one, int other) {
    double l = lab[one] - lab[other];
    double a = lab[one + 1] - lab[other + 1];
    double b = lab[one + 2] - lab[other + 2];
    return LIGHTNESS_WEIGHT * l * l + a * a + b * b;
  }
}
