package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;

/**
 * Takes out of a matte what a cut by colours took of the shadow a product stands in: the ground's
 * colours with less light on them, under the product's foot, where the networks see no product.
 * Thin things, such as cables and legs, have no foot.
 */
final class ContactShadow {
  /** The networks' opinion below which a place is product by its colours alone. */
  private static final float UNSEEN = 0.4f;

  /** Deepest such shadow, as a share of the product's longer side. */
  private static final double DEEPEST = 0.016;

  /** How much product stands above it at least, in depths of the deepest. */
  private static final int STANDING = 4;

  private final EdgeBand band;
  private final int deepest;

  private ContactShadow(EdgeBand band) {
    this.band = band;
    this.deepest = Math.max(2, (int) Math.round(DEEPEST * band.longSide));
  }

  /**
   * Removes it, in place.
   *
   * @param band along the matte's edge
   * @param opinion what the networks alone think, the matte's size
   */
  static void remove(
      EdgeBand band, LocalColours colours, Plane matte, Plane opinion, CancelToken cancel) {
    ContactShadow shadow = new ContactShadow(band);
    for (int i = 0; i < matte.data.length; i++) {
      matte.pollAtRow(i, cancel);
      if (band.mask[i] != 0
          && band.kind[i] == EdgeBand.OPEN
          && opinion.data[i] < UNSEEN
          && colours.fromGround[i] < colours.otherColour[i]
          && colours.fromProduct[i] > colours.otherColour[i]
          && shadow.isAtFoot(i)) {
        matte.data[i] = 0;
      }
    }
  }

  /** Whether the ground begins just below a cell and the product goes on above it. */
  private boolean isAtFoot(int cell) {
    return run(cell, band.width, deepest + 1) <= deepest
        && run(cell, -band.width, STANDING * deepest) >= STANDING * deepest;
  }

  /** Cells of the matte from one on, in steps of so many cells, at most as many as asked for. */
  private int run(int cell, int step, int most) {
    int count = 0;
    int at = cell;
    while (count < most && at >= 0 && at < band.mask.length && band.mask[at] != 0) {
      count++;
      at += step;
    }
    return count;
  }
}
