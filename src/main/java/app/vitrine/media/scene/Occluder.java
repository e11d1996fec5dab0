package app.vitrine.media.scene;

/** A thing that stands in the light. */
interface Occluder {
  /** Whether a ray from a point along a direction meets it. */
  boolean blocks(double x, double y, double z, double dx, double dy, double dz);
}
