package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;

/**
 * Gives a matte back what lies next to the product, has the product's colours and cannot be the
 * ground, such as the outer strap of a handle.
 */
final class OverlookedParts {
  /** Greatest mean colour distance of a part from the product. */
  private static final double SAME_COLOUR = 2.4;

  /** Parts smaller than this share of the product are noise. */
  private static final double LEAST_SHARE = 0.0002;

  /** Opacity below which a cell is outside. */
  private static final float OUTSIDE = 0.3f;

  /** How much further than another colour a colour is that cannot be the ground. */
  private static final float CLEARLY = 1.5f;

  private final EdgeBand band;
  private final LocalColours colours;
  private final Plane matte;

  private OverlookedParts(EdgeBand band, LocalColours colours, Plane matte) {
    this.band = band;
    this.colours = colours;
    this.matte = matte;
  }

  /** Adds overlooked parts to {@code matte}, in place. */
  static void restore(EdgeBand band, LocalColours colours, Plane matte, CancelToken cancel) {
    OverlookedParts parts = new OverlookedParts(band, colours, matte);
    Regions found = Regions.ofProduct(parts.candidates(cancel));
    for (Regions.Region part : found.regions) {
      cancel.throwIfCancelled();
      if (part.area() >= LEAST_SHARE * band.area
          && parts.resembles(part, found.labels)
          && parts.ends(part, found.labels)) {
        part.cells(found.labels, matte.width).forEach(cell -> matte.data[cell] = 1);
      }
    }
  }

  /**
   * What lies next to a matte, is clearly not the ground and looks more like the product, as a
   * share of the product: parts that may have been lost.
   */
  static double leftOut(EdgeBand band, LocalColours colours, Plane matte, CancelToken cancel) {
    int cells = 0;
    for (int i = 0; i < matte.data.length; i++) {
      matte.pollAtRow(i, cancel);
      boolean lost =
          matte.data[i] < OUTSIDE
              && colours.otherColour[i] > 0
              && colours.fromGround[i] > CLEARLY * colours.otherColour[i]
              && colours.fromProduct[i] < colours.fromGround[i];
      cells += lost ? 1 : 0;
    }
    return band.area == 0 ? 0 : (double) cells / band.area;
  }

  /** One where a cell outside the matte resembles the product more than the ground, else zero. */
  private Plane candidates(CancelToken cancel) {
    Plane out = new Plane(matte.width, matte.height, 1);
    for (int i = 0; i < out.data.length; i++) {
      out.pollAtRow(i, cancel);
      boolean other =
          band.kind[i] == EdgeBand.OPEN
              && band.mask[i] == 0
              && colours.otherColour[i] > 0
              && colours.fromGround[i] > Math.max(colours.otherColour[i], colours.fromProduct[i]);
      out.data[i] = other ? 1 : 0;
    }
    return out;
  }

  private boolean resembles(Regions.Region part, int[] labels) {
    double sum =
        part.cells(labels, matte.width).mapToDouble(cell -> colours.fromProduct[cell]).sum();
    return sum / part.area() < SAME_COLOUR;
  }

  /** Whether a part touches the product and ends before the reach does, as no ground would. */
  private boolean ends(Regions.Region part, int[] labels) {
    boolean touches = false;
    int width = band.width;
    int right = Math.min(width - 1, part.x() + part.width());
    int bottom = Math.min(band.height - 1, part.y() + part.height());
    for (int y = Math.max(1, part.y()); y < bottom; y++) {
      for (int x = Math.max(1, part.x()); x < right; x++) {
        int cell = y * width + x;
        if (labels[cell] == part.label()) {
          for (int next : new int[] {cell - 1, cell + 1, cell - width, cell + width}) {
            if (band.kind[next] == EdgeBand.GROUND) {
              return false;
            }
            touches |= band.mask[next] != 0;
          }
        }
      }
    }
    return touches;
  }
}
