package app.vitrine.media.scene;

import org.jspecify.annotations.Nullable;

/**
 * What there is to light besides the product: a level floor as far as its edge, a wall or nothing
 * behind it, and a round plinth if the scene has one. The plinth's top is the world's level 0.
 *
 * @param floor level of the floor; below 0 when there is a plinth
 * @param wall depth at which the floor ends
 * @param plinthRadius 0 for none
 * @param plinthZ depth of its axis
 */
record Stage(Camera camera, double floor, double wall, double plinthRadius, double plinthZ)
    implements Occluder {

  /** What a pixel shows. */
  enum Part {
    FLOOR,
    WALL,
    TOP,
    SIDE
  }

  /** The point of the world a pixel shows. */
  record Hit(Part part, double x, double y, double z) {}

  boolean hasPlinth() {
    return plinthRadius > 0;
  }

  /** The same stage with the plinth's axis at a depth. */
  Stage withPlinthAt(double depth) {
    return new Stage(camera, floor, wall, plinthRadius, depth);
  }

  /** The same stage with the plinth taken away. */
  Stage withoutPlinth() {
    return new Stage(camera, floor, wall, 0, 0);
  }

  /** Follows a pixel's ray. */
  Hit trace(double column, double row) {
    double dx = column - camera.centre();
    double dy = camera.horizon() - row;
    if (hasPlinth()) {
      Hit plinth = tracePlinth(dx, dy);
      if (plinth != null) {
        return plinth;
      }
    }
    double toWall = (wall + camera.focal()) / camera.focal();
    double toFloor = dy < 0 ? (camera.height() - floor) / -dy : Double.MAX_VALUE;
    return toFloor < toWall
        ? new Hit(Part.FLOOR, toFloor * dx, floor, (toFloor - 1) * camera.focal())
        : new Hit(Part.WALL, toWall * dx, camera.height() + toWall * dy, wall);
  }

  private @Nullable Hit tracePlinth(double dx, double dy) {
    double f = camera.focal();
    if (dy < 0) {
      double t = camera.height() / -dy;
      double z = (t - 1) * f - plinthZ;
      double x = t * dx;
      if (x * x + z * z <= plinthRadius * plinthRadius) {
        return new Hit(Part.TOP, x, 0, z + plinthZ);
      }
    }
    double a = dx * dx + f * f;
    double b = -f * (f + plinthZ);
    double c = (f + plinthZ) * (f + plinthZ) - plinthRadius * plinthRadius;
    double square = b * b - a * c;
    if (square <= 0) {
      return null;
    }
    double t = (-b - Math.sqrt(square)) / a;
    double y = camera.height() + t * dy;
    return y <= 0 && y >= floor ? new Hit(Part.SIDE, t * dx, y, (t - 1) * f) : null;
  }

  @Override
  public boolean blocks(double x, double y, double z, double dx, double dy, double dz) {
    if (!hasPlinth() || y >= -1e-6) {
      return false;
    }
    double pz = z - plinthZ;
    double a = dx * dx + dz * dz;
    double b = x * dx + pz * dz;
    double c = x * x + pz * pz - plinthRadius * plinthRadius;
    double square = b * b - a * c;
    if (square <= 0 || a < 1e-12) {
      return false;
    }
    double root = Math.sqrt(square);
    double far = (-b + root) / a;
    double near = Math.max((-b - root) / a, 1e-3 * plinthRadius / Math.sqrt(a));
    return far > near && y + near * dy < 0;
  }
}
