package app.vitrine.media.scene;

/** A shape of height 1 that stands on the level 0 about the upright axis. */
interface Solid {
  /** Most distance of any of its points from the axis. */
  double reach();

  /**
   * Where a ray first meets it.
   *
   * @return the share of the direction that leads there; infinite for a ray that misses it
   */
  double meets(double x, double y, double z, double dx, double dy, double dz);

  /** Whether it hides what is along a ray: as {@link #meets}, less exactly and sooner told. */
  boolean hides(double x, double y, double z, double dx, double dy, double dz);

  /** Writes the direction its surface faces at a point of it, of length 1. */
  void normal(double x, double y, double z, double[] facing);
}
