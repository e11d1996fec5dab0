package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import java.util.Optional;

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
  private final double aspect;

  private Parallax(Box product, CameraPath path, double aspect) {
    this.product = product;
    this.path = path;
    this.aspect = aspect;
  }

  /**
   * The ground's movement; none unless the camera travels, as one that turns or zooms sees
   * everything from where it was.
   *
   * @param aspect width of the frame for a height of 1
   */
  static Optional<Parallax> of(
      Box product, CameraPath path, CameraMovement movement, double aspect) {
    return switch (movement) {
      case DOLLY, TRACKING -> Optional.of(new Parallax(product, path, aspect));
      case STATIC, PAN_LEFT, PAN_RIGHT, TILT_UP, TILT_DOWN, ZOOM_IN, ZOOM_OUT -> Optional.empty();
    };
  }

  /** The camera's way over the ground: a shorter one about the point the product stands on. */
  CameraPath ground() {
    return new CameraPath(ground(path.from()), ground(path.to()));
  }

  private Window ground(Window window) {
    double nearer = middle() / window.width();
    double width = window.width() * Math.pow(nearer, OF_TRAVEL);
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
    double slope = OF_TRAVEL * way / 2 / height;
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
