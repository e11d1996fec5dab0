package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;

/**
 * Chooses where a camera stands over a still and how it moves, so that the product fills the frame
 * as the shot type asks, stays above the caption and the still's edges are never seen. Up to the
 * medium close shot the product is shown whole; close shots show its finest part, and what they
 * must cut of the product they cut at the frame's head, as its foot would stand under the caption.
 *
 * @param stillWidth of the still in pixels
 * @param stillHeight of the still in pixels
 * @param product in the still's pixels
 * @param focus the part of the product that close shots are to show, in the still's pixels
 * @param frameWidth of the film in pixels
 * @param frameHeight of the film in pixels
 * @param captionTop where the caption begins as a share of the frame's height, 1 without one
 */
record Framing(
    int stillWidth,
    int stillHeight,
    Box product,
    Box focus,
    int frameWidth,
    int frameHeight,
    double captionTop) {
  /** Enlarging a still further than this shows as softness. */
  static final double MOST_ENLARGED = 2.0;

  private static final double TALL = 0.8;
  // Captions stand at the foot of the safe area; a product between these shares of the frame's
  // height is clear of them and of what players lay over the upper edge.
  private static final double TALL_HEAD = 0.08;
  private static final double TALL_FOOT = 0.62;
  private static final double HEAD = 0.05;
  private static final double FOOT = 0.73;

  /** Between the product's foot and a caption that begins higher than usual. */
  private static final double GAP = 0.015;

  /** However many lines a caption has, the product keeps this share of the frame's height. */
  private static final double LEAST_ROOM = 0.3;

  /** Moments at which a caption is compared with the product's place. */
  private static final int MOMENTS = 16;

  /** A framing without a caption, of which close shots show the product as a whole. */
  Framing(int stillWidth, int stillHeight, Box product, int frameWidth, int frameHeight) {
    this(stillWidth, stillHeight, product, product, frameWidth, frameHeight, 1);
  }

  /** The way for a movement with the framing of a shot type. */
  CameraPath path(CameraMovement movement, ShotType type) {
    return new Aim(this, type).path(movement);
  }

  /** Share of the frame's width that what a shot shows is to take up; less of its height. */
  static double fill(ShotType type) {
    return switch (type) {
      case EXTREME_WIDE -> 0.26;
      case WIDE -> 0.38;
      case MEDIUM_WIDE -> 0.50;
      case MEDIUM -> 0.62;
      case MEDIUM_CLOSE -> 0.76;
      case CLOSE_UP -> 0.92;
      case EXTREME_CLOSE -> 1.15;
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

  /** Share of the frame's height above which the product does not reach. */
  double head() {
    return aspect() < TALL ? TALL_HEAD : HEAD;
  }

  /** Share of the frame's height below which the caption may stand. */
  double foot() {
    double usual = aspect() < TALL ? TALL_FOOT : FOOT;
    return Math.clamp(captionTop - GAP, head() + LEAST_ROOM, usual);
  }
}
