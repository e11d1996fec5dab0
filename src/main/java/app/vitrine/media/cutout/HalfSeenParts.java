package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_OPEN;

import app.vitrine.domain.work.CancelToken;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Gives a matte back the bites out of its outline that the networks half see: where a product has
 * nearly the ground's colours, as amber glass before wood, its colours alone end it at a line
 * within it, such as the side of a label. Ground within a product's hull has the ground's own
 * colours, in light or in shadow; what the product encloses is left to {@link Holes}.
 */
final class HalfSeenParts {
  /** How much the networks see of each place of a bite, and of all of it in the mean. */
  private static final float HALF_SEEN = 0.25f;

  private static final double SEEN_IN_ALL = 0.35;

  /** Distance of a bite's colours from the ground's, however dark, from which it is product. */
  private static final double OTHER_COLOUR = 6;

  /** Bites smaller than this share of the product are left to what follows the edge. */
  private static final double LEAST_SHARE = 0.003;

  /** What is narrower than this share of the longer side is the networks' own soft edge. */
  private static final double SOFT_EDGE = 0.009;

  private final Plane matte;
  private final Plane opinion;
  private final int soft;
  private final CancelToken cancel;

  private HalfSeenParts(Plane matte, Plane opinion, CancelToken cancel) {
    this.matte = matte;
    this.opinion = opinion;
    this.cancel = cancel;
    this.soft = Math.max(1, (int) Math.round(SOFT_EDGE * Math.max(matte.width, matte.height)));
  }

  /**
   * Fills such bites, in place.
   *
   * @param bgr the photo at the matte's size
   * @param opinion what the networks alone think, the matte's size
   */
  static void restore(Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    SureGround ground = new SureGround(bgr, matte, opinion, cancel);
    HalfSeenParts parts = new HalfSeenParts(matte, opinion, cancel);
    Regions products = Regions.ofProduct(matte);
    Regions outside = Regions.ofGround(matte);
    for (Regions.Region product : MatteShape.mainParts(products)) {
      cancel.throwIfCancelled();
      byte[] missing = parts.missing(ConvexHull.of(product, products.labels, matte), outside);
      parts.fill(parts.bites(missing, product.area(), ground), missing);
    }
  }

  /** What of a product's hull is open to the ground and half seen. */
  private byte[] missing(byte[] hull, Regions outside) {
    boolean[] open = new boolean[outside.regions.size() + 1];
    outside.regions.forEach(region -> open[region.label()] = region.touchesEdgeOf(matte));
    for (int i = 0; i < hull.length; i++) {
      matte.pollAtRow(i, cancel);
      if (!open[outside.labels[i]] || opinion.data[i] <= HALF_SEEN) {
        hull[i] = 0;
      }
    }
    return hull;
  }

  /** One in each bite that is product. */
  private byte[] bites(byte[] missing, int productCells, SureGround ground) {
    Plane cores = new Plane(matte.width, matte.height, 1);
    byte[] broad = MatteShape.morph(missing, matte, MORPH_OPEN, soft);
    for (int i = 0; i < broad.length; i++) {
      cores.data[i] = broad[i];
    }
    Regions found = Regions.ofProduct(cores);
    byte[] bites = new byte[missing.length];
    for (Regions.Region bite : found.regions) {
      cancel.throwIfCancelled();
      int[] cells = bite.cells(found.labels, matte.width).toArray();
      if (cells.length >= LEAST_SHARE * productCells
          && Arrays.stream(cells).mapToDouble(cell -> opinion.data[cell]).sum()
              >= SEEN_IN_ALL * cells.length
          && ground.distanceInShade(cells, bite).orElse(0) >= OTHER_COLOUR) {
        Arrays.stream(cells).forEach(cell -> bites[cell] = 1);
      }
    }
    return bites;
  }

  private void fill(byte[] bites, byte[] missing) {
    byte[] around = MatteShape.morph(bites, matte, MORPH_DILATE, soft);
    for (int i = 0; i < bites.length; i++) {
      if (bites[i] != 0 || (around[i] != 0 && missing[i] != 0)) {
        matte.data[i] = 1;
      }
    }
  }
}
