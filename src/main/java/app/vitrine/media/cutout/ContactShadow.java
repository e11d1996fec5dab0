package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;

/**
 * Takes out of a matte what a cut by colours took of the shadow a product stands in: the ground's
 * colours with less light on them, along the edge, where the networks see no product.
 */
final class ContactShadow {
  /** The networks' opinion below which a place is product by its colours alone. */
  private static final float UNSEEN = 0.4f;

  private ContactShadow() {}

  /**
   * Removes it, in place.
   *
   * @param band along the matte's edge
   * @param opinion what the networks alone think, the matte's size
   */
  static void remove(
      EdgeBand band, LocalColours colours, Plane matte, Plane opinion, CancelToken cancel) {
    for (int i = 0; i < matte.data.length; i++) {
      matte.pollAtRow(i, cancel);
      boolean taken =
          band.mask[i] != 0 && band.kind[i] == EdgeBand.OPEN && opinion.data[i] < UNSEEN;
      if (taken
          && colours.fromGround[i] < Math.min(colours.fromProduct[i], colours.otherColour[i])) {
        matte.data[i] = 0;
      }
    }
  }
}
