package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;

/**
 * Chooses where a camera stands over a still and how it moves, so that the product fills the frame
 * as the shot type asks, is clear of the caption and the still's edges are never seen. Up to the
 * medium close shot the product is shown whole, below a caption at the frame's head; close shots
 * show its finest part above a caption at the frame's foot, and what they must cut of the product
 * they cut at the frame's head.
 *
 * @param stillWidth of the still in pixels
 * @param stillHeight of the still in pixels
 * @param product in the still's pixels
 * @param focus the part of the product that close shots are to show, in the still's pixels
 * @param frameWidth of the film in pixels
 * @param frameHeight of the film in pixels
 * @param captionDepth how far the caption reaches into the frame from its edge, as a share of the
 *     frame's height, 0 without one
 */
record Framing(
    int stillWidth,
    int stillHeight,
    Box product,
    Box focus,
    int frameWidth,
    int frameHeight,
    double captionDepth) {
  /** Enlarging a still further than this shows as softness. */
  static final double MOST_ENLARGED = 2.0;

  /** Moments at which a caption is compared with the product's place. */
  private static final int MOMENTS = 16;

  /** A framing without a caption, of which close shots show the product as a whole. */
  Framing(int stillWidth, int stillHeight, Box product, int frameWidth, int frameHeight) {
    this(stillWidth, stillHeight, product, product, frameWidth, frameHeight, 0);
  }

  /** The way for a movement with the framing of a shot type. */
  CameraPath path(CameraMovement movement, ShotType type) {
    return path(movement, type, 1);
  }

  /**
   * As {@link #path(CameraMovement, ShotType)}.
   *
   * @param wider how much farther off the camera is than the shot type asks, where that can be
   */
  CameraPath path(CameraMovement movement, ShotType type, double wider) {
    Framing upright = isClose(type) ? upsideDown() : this;
    Room room = Room.of(aspect(), isClose(type), captionDepth);
    CameraMovement over = isClose(type) ? upsideDown(movement) : movement;
    CameraPath path = new Aim(upright, room, type, wider).path(over);
    return isClose(type) ? path.upsideDown(stillHeight) : path;
  }

  /** Whether a shot shows a part of the product rather than the whole. */
  static boolean isClose(ShotType type) {
    return type.compareTo(ShotType.MEDIUM_CLOSE) > 0;
  }

  /** The still turned over, as what holds for a caption above holds so for one below. */
  private Framing upsideDown() {
    return new Framing(
        stillWidth,
        stillHeight,
        upsideDown(product),
        upsideDown(focus),
        frameWidth,
        frameHeight,
        captionDepth);
  }

  private Box upsideDown(Box box) {
    return new Box(box.x(), stillHeight - box.bottom(), box.width(), box.height());
  }

  private static CameraMovement upsideDown(CameraMovement movement) {
    return switch (movement) {
      case TILT_UP -> CameraMovement.TILT_DOWN;
      case TILT_DOWN -> CameraMovement.TILT_UP;
      default -> movement;
    };
  }

  /** Share of the frame's width that what a shot shows is to take up; less of its height. */
  static double fill(ShotType type) {
    return switch (type) {
      case EXTREME_WIDE -> 0.30;
      case WIDE -> 0.46;
      case MEDIUM_WIDE -> 0.62;
      case MEDIUM -> 0.74;
      case MEDIUM_CLOSE -> 0.84;
      case CLOSE_UP -> 0.93;
      case EXTREME_CLOSE -> 1.05;
    };
  }

  /** Share of the window's width or height, whichever is fuller, that the product takes up. */
  double fill(Window window) {
    return Math.max(
        product.width() / window.width(), product.height() / (window.width() / aspect()));
  }

  /** Share of the product's area that a window shows. */
  double productInView(Window window) {
    double height = window.width() / aspect();
    double across = overlap(window.centreX(), window.width(), product.x(), product.right());
    double down = overlap(window.centreY(), height, product.y(), product.bottom());
    return across * down / ((double) product.width() * product.height());
  }

  private static double overlap(double centre, double length, double from, double to) {
    return Math.max(0, Math.min(to, centre + length / 2) - Math.max(from, centre - length / 2));
  }

  /** Width of the largest window of the frame's shape that the still holds. */
  double widest() {
    return Math.min(stillWidth, stillHeight * aspect());
  }

  /** Width of the frame for a height of 1. */
  double aspect() {
    return (double) frameWidth / frameHeight;
  }

  /**
   * Largest share of an area of the frame that the product's box covers between two moments of a
   * camera's way, 0 to 1.
   */
  double covered(CameraPath path, Box area, double from, double to) {
    double most = 0;
    for (int i = 0; i <= MOMENTS; i++) {
      Window window = path.at(from + (to - from) * i / MOMENTS);
      double scale = frameWidth / window.width();
      double left = window.centreX() - window.width() / 2;
      double top = window.centreY() - window.width() / aspect() / 2;
      double across =
          overlap(
              area.x() + area.width() / 2.0,
              area.width(),
              (product.x() - left) * scale,
              (product.right() - left) * scale);
      double down =
          overlap(
              area.y() + area.height() / 2.0,
              area.height(),
              (product.y() - top) * scale,
              (product.bottom() - top) * scale);
      most = Math.max(most, across * down / ((double) area.width() * area.height()));
    }
    return most;
  }
}
