package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;

/**
 * Chooses where a camera stands over a still and how it moves, so that the product fills the frame
 * as the shot type asks, stays in view and the still's edges are never seen.
 *
 * @param stillWidth of the still in pixels
 * @param stillHeight of the still in pixels
 * @param product in the still's pixels
 * @param frameWidth of the film in pixels
 * @param frameHeight of the film in pixels
 */
record Framing(int stillWidth, int stillHeight, Box product, int frameWidth, int frameHeight) {
  /** Enlarging a still further than this shows as softness. */
  static final double MOST_ENLARGED = 2.0;

  private static final double TALL = 0.8;
  // Captions stand at the foot of the safe area; a product between these shares of the frame's
  // height is clear of them and of what players lay over the upper edge.
  private static final double TALL_HEAD = 0.08;
  private static final double TALL_FOOT = 0.62;
  private static final double HEAD = 0.05;
  private static final double FOOT = 0.73;
  private static final double SIDES = 0.93;
  private static final double ZOOM = 1.16;
  private static final double DOLLY = 1.24;
  private static final double TRACKING_ZOOM = 1.10;
  private static final double TRAVEL = 0.15;
  private static final double TRACKING_TRAVEL = 0.13;
  private static final double LEAST_TRAVEL = 0.08;

  /** The way for a movement with the framing of a shot type. */
  CameraPath path(CameraMovement movement, ShotType type) {
    double base = baseWidth(type);
    return switch (movement) {
      case STATIC -> fixed(base);
      case ZOOM_IN -> zoom(base, ZOOM);
      case ZOOM_OUT -> reversed(zoom(base, ZOOM));
      case DOLLY -> zoom(base, DOLLY);
      case PAN_RIGHT -> pan(base);
      case PAN_LEFT -> reversed(pan(base));
      case TILT_DOWN -> tilt(base);
      case TILT_UP -> reversed(tilt(base));
      case TRACKING -> tracking(base);
    };
  }

  /** Share of the frame's width or height, whichever is fuller, that the product is to take up. */
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

  private double aspect() {
    return (double) frameWidth / frameHeight;
  }

  private double baseWidth(ShotType type) {
    double fill = fill(type);
    double asked = Math.max(product.width() / fill, product.height() / fill * aspect());
    double whole = fill < 1 ? wholeWidth() : 0;
    return Math.clamp(Math.max(asked, whole), narrowest(), widest());
  }

  /** The narrowest window that shows all of the product clear of the caption. */
  private double wholeWidth() {
    return Math.max(product.width() / SIDES, product.height() / (foot() - head()) * aspect());
  }

  private double head() {
    return aspect() < TALL ? TALL_HEAD : HEAD;
  }

  private double foot() {
    return aspect() < TALL ? TALL_FOOT : FOOT;
  }

  private double narrowest() {
    return Math.min(widest(), frameWidth / MOST_ENLARGED);
  }

  private CameraPath fixed(double width) {
    Window still = inside(productX(), aimY(width), width);
    return new CameraPath(still, still);
  }

  /** Moves in on the product, never further than it stays whole if it was whole to begin with. */
  private CameraPath zoom(double base, double ratio) {
    double wide = Math.min(widest(), base * Math.sqrt(ratio));
    double close = wide / ratio;
    if (base >= wholeWidth() && close < wholeWidth()) {
      close = Math.min(wide, wholeWidth());
      wide = Math.min(widest(), close * ratio);
    }
    return new CameraPath(
        inside(productX(), aimY(wide), wide), inside(productX(), aimY(close), close));
  }

  private CameraPath pan(double base) {
    double width = Math.min(base, stillWidth / (1 + TRAVEL));
    double way = travel(width, product.width(), TRAVEL);
    double x = held(productX(), width + way, stillWidth);
    return new CameraPath(
        inside(x - way / 2, aimY(width), width), inside(x + way / 2, aimY(width), width));
  }

  private CameraPath tilt(double base) {
    double width = Math.min(base, stillHeight / (1 + TRAVEL) * aspect());
    double height = width / aspect();
    double way = travel(height, product.height(), TRAVEL);
    double y = held(aimY(width), height + way, stillHeight);
    return new CameraPath(
        inside(productX(), y - way / 2, width), inside(productX(), y + way / 2, width));
  }

  private CameraPath tracking(double base) {
    double wide = Math.min(base, stillWidth / (1 + TRACKING_TRAVEL));
    double close = wide / TRACKING_ZOOM;
    double way = travel(close, product.width(), TRACKING_TRAVEL);
    double x = held(productX(), wide + way, stillWidth);
    return new CameraPath(
        inside(x - way / 2, aimY(wide), wide), inside(x + way / 2, aimY(close), close));
  }

  /** How far to travel along an axis: as wished, less where the product would leave the window. */
  private static double travel(double window, double product, double share) {
    double slack = window - product;
    return Math.min(share * window, Math.max(slack, LEAST_TRAVEL * window));
  }

  private CameraPath reversed(CameraPath path) {
    return new CameraPath(path.to(), path.from());
  }

  private double productX() {
    return product.x() + product.width() / 2.0;
  }

  /**
   * Where the window's middle stands so that the product is in the middle of the room above the
   * caption; of a product taller than that room the upper part is shown.
   */
  private double aimY(double windowWidth) {
    double height = windowWidth / aspect();
    double room = (foot() - head()) * height;
    double top = product.y() - head() * height;
    return top + height / 2 - Math.max(0, room - product.height()) / 2;
  }

  private Window inside(double x, double y, double width) {
    double height = width / aspect();
    return new Window(held(x, width, stillWidth), held(y, height, stillHeight), width);
  }

  /** The centre nearest to the wished one at which a length lies within the still's own. */
  private static double held(double centre, double length, double within) {
    return Math.max(length / 2, Math.min(centre, within - length / 2));
  }
}
