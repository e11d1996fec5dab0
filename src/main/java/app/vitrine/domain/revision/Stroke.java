package app.vitrine.domain.revision;

import java.util.List;

/**
 * A brush stroke over the upright photo: a round brush drawn along a line of points.
 *
 * @param points in the photo's pixels, the photo's upper left corner is 0, 0; one point is a dab
 * @param radius of the brush in the photo's pixels
 */
public record Stroke(Mark mark, List<Point> points, double radius) {
  /** Thinnest brush, in the photo's pixels. */
  public static final double MIN_RADIUS = 0.5;

  /** Thickest brush, as a share of the photo's longer side. */
  public static final double MAX_RADIUS_SHARE = 0.25;

  public Stroke {
    points = List.copyOf(points);
  }

  /** What the brush says about what it touches. */
  public enum Mark {
    /** It is product. */
    KEEP,
    /** It is ground. */
    REMOVE
  }

  /** A place in the photo, in its pixels. */
  public record Point(double x, double y) {}
}
