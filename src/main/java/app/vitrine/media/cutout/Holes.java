package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
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

  /** The networks' opinion above which a hole is never opened. */
  private static final double SURELY_PRODUCT = 0.6;

  /** Holes below this share of the picture are flaws of the matte. */
  private static final double SPECK_SHARE = 0.0001;

  private final Plane matte;
  private final Plane opinion;
  private final SureGround sure;
  private final Regions ground;
  private final CancelToken cancel;

  private Holes(Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    this.matte = matte;
    this.opinion = opinion;
    this.sure = new SureGround(bgr, matte, opinion, cancel);
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
    OptionalDouble known = sure.distance(inside, hole, cell -> ground.labels[cell] != hole.label());
    if (known.isEmpty()) {
      return;
    }
    double distance = known.getAsDouble();
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
}
