package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.StillDepth;
import java.util.Optional;

/**
 * The surroundings of a product as a camera sees them that travels: surface and backdrop lie
 * farther away than the product, so they come nearer less and pass by less, the backdrop least. The
 * product keeps to the way that was chosen for it, and the surface holds to its foot.
 *
 * <p>A point whose distance is longer than the product's {@code f} by the share {@code q} of
 * itself, so that it is {@code f / (1 − q)} away, is seen {@code 1 / (1 − (1 − 1/s)(1 − q))} times
 * as large once the product is seen {@code s} times as large, and moves aside {@code (1 − q)} times
 * as far before that, all about the point straight ahead: plain perspective. On a level surface
 * {@code q} grows evenly with the row, from 0 where the product stands to 1 at the horizon.
 */
final class Travel implements StillViews {
  private final StillDepth depth;
  private final CameraPath path;
  private final double axis;
  private final int frameWidth;
  private final int frameHeight;
  private final boolean passesBy;
  private final Window middle;

  private Travel(
      StillDepth depth,
      CameraPath path,
      double axis,
      int frameWidth,
      int frameHeight,
      boolean passesBy) {
    this.depth = depth;
    this.path = path;
    this.axis = axis;
    this.frameWidth = frameWidth;
    this.frameHeight = frameHeight;
    this.passesBy = passesBy;
    this.middle = path.at(0.5);
  }

  /**
   * The surroundings under a camera's movement; none unless the camera travels, as one that turns
   * or zooms sees everything from where it was, and none where the depths make no space.
   *
   * @param path the camera's way over the product
   */
  static Optional<Travel> of(
      StillDepth depth,
      Box product,
      CameraPath path,
      CameraMovement movement,
      int frameWidth,
      int frameHeight) {
    boolean space =
        depth.horizon() < depth.edge()
            && depth.edge() < depth.stand()
            && depth.backdrop() > 0
            && depth.backdrop() < 1;
    double axis = product.x() + product.width() / 2.0;
    return switch (movement) {
      case DOLLY, TRACKING ->
          space
              ? Optional.of(
                  new Travel(
                      depth,
                      path,
                      axis,
                      frameWidth,
                      frameHeight,
                      movement == CameraMovement.TRACKING))
              : Optional.empty();
      case STATIC, PAN_LEFT, PAN_RIGHT, TILT_UP, TILT_DOWN, ZOOM_IN, ZOOM_OUT -> Optional.empty();
    };
  }

  @Override
  public StillView at(double progress) {
    return new Moment(path.at(progress));
  }

  @Override
  public boolean onlyShift() {
    return false;
  }

  /** How much farther than the product a row of the still lies, as a share of its distance. */
  private double beyond(double y) {
    if (y >= depth.stand() && depth.frontStays()) {
      return 0;
    }
    double ofSurface = depth.backdrop() * (depth.stand() - y) / (depth.stand() - depth.edge());
    return Math.min(depth.backdrop(), ofSurface);
  }

  /** The camera at one place of its way. */
  private final class Moment implements StillView {
    /** Frame pixels for a pixel of the still, were the camera in the middle of its way. */
    private final double lens = frameWidth / middle.width();

    /** How much larger the product is than there. */
    private final double nearer;

    /** How far the camera stands to the right of there, in the still's pixels. */
    private final double aside;

    /** Where in the frame the point straight ahead of the middle is seen. */
    private final double aheadX;

    private final double aheadY;
    private final double edgeRow;
    private final double standRow;

    Moment(Window window) {
      double perPixel = window.width() / frameWidth;
      double left = window.centreX() - window.width() / 2;
      double top = window.centreY() - frameHeight * perPixel / 2;
      double restLeft = middle.centreX() - middle.width() / 2;
      this.nearer = middle.width() / window.width();
      this.aside = passesBy ? left - axis + (axis - restLeft) * lens * perPixel : 0;
      this.aheadX = (axis + aside - left) / perPixel;
      this.aheadY = (depth.horizon() - top) / perPixel;
      this.edgeRow = frameRow(depth.edge());
      this.standRow = frameRow(depth.stand());
    }

    /** Times as large as in the middle of the way. */
    private double scale(double beyond) {
      return 1 / (1 - (1 - 1 / nearer) * (1 - beyond));
    }

    private double frameRow(double y) {
      return aheadY + lens * scale(beyond(y)) * (y - depth.horizon());
    }

    @Override
    public Row row(double frameY) {
      double down = frameY - aheadY;
      if (frameY <= edgeRow) {
        return at(depth.horizon() + down / (lens * scale(depth.backdrop())), depth.backdrop());
      }
      if (frameY >= standRow && depth.frontStays()) {
        return at(depth.horizon() + down / (lens * nearer), 0);
      }
      double y = surface(down);
      return at(y, beyond(y));
    }

    /** The surface's row seen so far below the horizon's: {@link #frameRow}, solved for its y. */
    private double surface(double down) {
      double approach = 1 - 1 / nearer;
      double slope = depth.backdrop() / (depth.stand() - depth.edge());
      double atHorizon = 1 - slope * (depth.stand() - depth.horizon());
      return depth.horizon() + down * (1 - approach * atHorizon) / (lens + approach * slope * down);
    }

    private Row at(double y, double beyond) {
      double perPixel = 1 / (lens * scale(beyond));
      return new Row(y, axis + aside * (1 - beyond) - aheadX * perPixel, perPixel);
    }
  }
}
