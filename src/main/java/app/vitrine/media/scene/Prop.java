package app.vitrine.media.scene;

/**
 * A thing that stands in its place beside the product and behind it.
 *
 * @param tone its colour in full light
 * @param x of its axis in the world
 * @param z of its axis
 * @param floor level it stands on
 * @param size its height
 * @param cos of its turn about its axis
 * @param sin of that turn
 * @param blur radius of the lens's disc, in pixels
 * @param words what it is
 */
record Prop(
    Solid solid,
    Tone tone,
    double x,
    double z,
    double floor,
    double size,
    double cos,
    double sin,
    double blur,
    String words)
    implements Occluder {
  /** From this many times its height on, what it hides of the light around is not seen. */
  private static final double FELT = 0.9;

  /** A tangent against its angle, for lamps of up to 25 degrees. */
  private static final double WIDER = 1.2;

  /** Slope of the flattest light. */
  private static final double LOWEST = 0.1;

  /** Where a ray first meets it, as a share of its direction; infinite when it misses. */
  double meets(double px, double py, double pz, double dx, double dy, double dz) {
    double ox = (px - x) / size;
    double oz = (pz - z) / size;
    return solid.meets(
        cos * ox + sin * oz,
        (py - floor) / size,
        cos * oz - sin * ox,
        (cos * dx + sin * dz) / size,
        dy / size,
        (cos * dz - sin * dx) / size);
  }

  /** Writes the direction it faces at a point of its surface. */
  void normal(double px, double py, double pz, double[] facing) {
    double ox = (px - x) / size;
    double oz = (pz - z) / size;
    solid.normal(cos * ox + sin * oz, (py - floor) / size, cos * oz - sin * ox, facing);
    double right = facing[0];
    facing[0] = cos * right - sin * facing[2];
    facing[2] = sin * right + cos * facing[2];
  }

  @Override
  public boolean blocks(double px, double py, double pz, double dx, double dy, double dz) {
    double ox = px - x;
    double oy = py - floor - size / 2;
    double oz = pz - z;
    double b = ox * dx + oy * dy + oz * dz;
    double far = ox * ox + oy * oy + oz * oz - size * size * (0.25 + solid.reach() * solid.reach());
    if (far > 0 && (b > 0 || b * b < far * (dx * dx + dy * dy + dz * dz))) {
      return false;
    }
    return solid.hides(
        (cos * ox + sin * oz) / size,
        (py - floor) / size,
        (cos * oz - sin * ox) / size,
        (cos * dx + sin * dz) / size,
        dy / size,
        (cos * dz - sin * dx) / size);
  }

  /** Whether a point of the stage is so near that it misses light from around. */
  boolean isNear(double px, double pz) {
    double ox = x - px;
    double oz = z - pz;
    double near = (solid.reach() + FELT) * size;
    return ox * ox + oz * oz < near * near;
  }

  /**
   * Whether it may stand between a point of the stage and the key light.
   *
   * @param radius the key light's angular radius in radians
   */
  boolean shades(double px, double pz, Direction towards, double radius) {
    double ox = x - px;
    double oz = z - pz;
    double wide = solid.reach() * size;
    double level = Math.sqrt(towards.x() * towards.x() + towards.z() * towards.z());
    double along = (ox * towards.x() + oz * towards.z()) / level;
    double off = Math.abs(ox * towards.z() - oz * towards.x()) / level;
    double spread = WIDER * radius / level;
    double lowest = Math.max(LOWEST, towards.y() / level - spread);
    return along > -wide
        && off < wide + spread * Math.max(0, along)
        && along < wide + size / lowest;
  }

  /** Half of what it takes up of the picture's width, in pixels, its blur left out. */
  double halfWidth(Camera camera) {
    double near = z - solid.reach() * size;
    return solid.reach() * size * camera.focal() / (camera.focal() + near);
  }
}
