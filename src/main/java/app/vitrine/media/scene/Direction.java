package app.vitrine.media.scene;

/** A direction in the world: right, up, away from the camera. */
record Direction(double x, double y, double z) {
  Direction cross(Direction o) {
    return new Direction(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
  }

  /** The same direction with a length of 1. */
  Direction unit() {
    double length = Math.sqrt(x * x + y * y + z * z);
    return new Direction(x / length, y / length, z / length);
  }
}
