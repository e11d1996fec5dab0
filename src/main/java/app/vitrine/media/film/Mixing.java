package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.addWeighted;

import app.vitrine.domain.video.Transition;
import app.vitrine.media.probe.Libav;
import org.bytedeco.opencv.opencv_core.Mat;

/** Draws the frames in which one shot takes over from another. */
final class Mixing implements AutoCloseable {
  /** Width of a wipe's soft edge, as a share of the frame's width. */
  private static final double SOFT_EDGE = 0.2;

  /** Steps of the soft edge; finer ones cannot be told apart in motion. */
  private static final int EDGE_STEPS = 48;

  private static final double HALF_WAY = 0.5;

  /** How much larger the shot before is when it has been flown through. */
  private static final double FLOWN = 0.8;

  private final YuvFrame aside;
  private final Resampling resampling;

  Mixing(int width, int height) throws Libav.Refusal {
    this.aside = YuvFrame.allocate(width, height);
    this.resampling = new Resampling();
  }

  /**
   * Puts the next shot over the one before.
   *
   * @param part of the way, 0 to 1
   */
  void mix(Transition.Kind kind, double part, YuvFrame before, YuvFrame next) {
    switch (kind) {
      case CUT -> cut(part, before, next);
      case DISSOLVE -> dissolve(part, before, next);
      case WIPE -> wipe(part, before, next);
      case PUSH -> push(part, before, next);
      case ZOOM_THROUGH -> flyThrough(part, before, next);
    }
  }

  private static void cut(double part, YuvFrame before, YuvFrame next) {
    for (int i = 0; part >= HALF_WAY && i < before.planes().size(); i++) {
      next.planes().get(i).copyTo(before.planes().get(i));
    }
  }

  private static void dissolve(double part, YuvFrame before, YuvFrame next) {
    for (int i = 0; i < before.planes().size(); i++) {
      blend(before.planes().get(i), next.planes().get(i), part);
    }
  }

  private static void blend(Mat before, Mat next, double part) {
    addWeighted(before, 1 - part, next, part, 0, before);
  }

  /** The edge comes in from beyond the right border and leaves beyond the left one. */
  private static void wipe(double part, YuvFrame before, YuvFrame next) {
    for (int i = 0; i < before.planes().size(); i++) {
      Mat old = before.planes().get(i);
      Mat fresh = next.planes().get(i);
      double soft = SOFT_EDGE * old.cols();
      double edge = old.cols() - part * (old.cols() + soft);
      for (int step = 0; step < EDGE_STEPS; step++) {
        double from = edge + soft * step / EDGE_STEPS;
        double to = edge + soft * (step + 1) / EDGE_STEPS;
        columns(old, fresh, from, to, (step + 0.5) / EDGE_STEPS);
      }
      columns(old, fresh, edge + soft, old.cols(), 1);
    }
  }

  private static void columns(Mat old, Mat fresh, double from, double to, double part) {
    int left = Math.clamp(Math.round(from), 0, old.cols());
    int right = Math.clamp(Math.round(to), left, old.cols());
    if (right > left) {
      try (Mat under = old.colRange(left, right);
          Mat over = fresh.colRange(left, right)) {
        blend(under, over, part);
      }
    }
  }

  private void push(double part, YuvFrame before, YuvFrame next) {
    int moved = 2 * (int) Math.round(part * before.planes().get(1).cols());
    for (int i = 0; i < before.planes().size(); i++) {
      Mat old = before.planes().get(i);
      int shift = i == 0 ? moved : moved / 2;
      int left = old.cols() - shift;
      old.copyTo(aside.planes().get(i));
      copyColumns(aside.planes().get(i), shift, old, 0, left);
      copyColumns(next.planes().get(i), 0, old, left, shift);
    }
  }

  private static void copyColumns(Mat source, int from, Mat target, int to, int count) {
    if (count > 0) {
      try (Mat taken = source.colRange(from, from + count);
          Mat place = target.colRange(to, to + count)) {
        taken.copyTo(place);
      }
    }
  }

  private void flyThrough(double part, YuvFrame before, YuvFrame next) {
    double larger = 1 + FLOWN * part * part;
    double seen = Math.clamp((part - 1.0 / 3) * 3, 0, 1);
    for (int i = 0; i < before.planes().size(); i++) {
      Mat old = before.planes().get(i);
      Mat near = aside.planes().get(i);
      double fromX = (old.cols() - 1) / 2.0 * (1 - 1 / larger);
      double fromY = (old.rows() - 1) / 2.0 * (1 - 1 / larger);
      resampling.scale(old, near, 1 / larger, fromX, 1 / larger, fromY);
      near.copyTo(old);
      blend(old, next.planes().get(i), seen);
    }
  }

  @Override
  public void close() {
    aside.close();
    resampling.close();
  }
}
