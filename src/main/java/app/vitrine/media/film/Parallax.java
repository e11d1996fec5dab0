package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;

/**
 * How the ground behind a product moves while a camera moves over the product: what stands far off
 * comes nearer less, and passes by less, than what stands near. Product and ground stay together
 * where the one stands on the other.
 */
final class Parallax {
  /** How much less the ground shares of a camera's own travel. */
  private static final double OF_TRAVEL = 0.5;

  private final Box product;
  private final CameraPath path;
  private final double share;
  private final double aspect;

  /**
   * The ground's movement.
   *
   * @param aspect width of the frame for a height of 1
   */
  Parallax(Box product, CameraPath path, CameraMovement movement, double aspect) {
    this.product = product;
    this.path = path;
    this.aspect = aspect;
    this.share = isSeen(movement) ? OF_TRAVEL : 0;
  }

  /** Whether the camera travels; one that turns or zooms sees everything from where it was. */
  static boolean isSeen(CameraMovement movement) {
    return movement == CameraMovement.DOLLY || movement == CameraMovement.TRACKING;
  }

  /** The camera's way over the ground: a shorter one about the point the product stands on. */
  CameraPath ground() {
    return new CameraPath(ground(path.from()), ground(path.to()));
  }

  private Window ground(Window window) {
    double nearer = middle() / window.width();
    double width = window.width() * Math.pow(nearer, share);
    double ratio = width / window.width();
    return new Window(
        standX() + ratio * (window.centreX() - standX()),
        standY() + ratio * (window.centreY() - standY()),
        width);
  }

  /** How the ground leans as the camera passes. */
  Lean lean() {
    double way = path.to().centreX() - path.from().centreX();
    double height = middle() / aspect;
    double slope = share * way / 2 / height;
    return new Lean(standY(), -slope, slope);
  }

  private double middle() {
    return Math.sqrt(path.from().width() * path.to().width());
  }

  private double standX() {
    return product.x() + product.width() / 2.0;
  }

  private double standY() {
    return product.bottom();
  }
}
