package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32SC2;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_OPEN;
import static org.bytedeco.opencv.global.opencv_imgproc.convexHull;
import static org.bytedeco.opencv.global.opencv_imgproc.fillConvexPoly;

import app.vitrine.domain.work.CancelToken;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * Gives a matte back the bites out of its outline that the networks half see: where a product has
 * nearly the ground's colours, as amber glass before wood, its colours alone end it at a line
 * within it, such as the side of a label. Ground within a product's hull, as inside a handle, has
 * the ground's own colours.
 */
final class HalfSeenParts {
  /** How much the networks see of each place of a bite, and of all of it in the mean. */
  private static final float HALF_SEEN = 0.25f;

  private static final double SEEN_IN_ALL = 0.35;

  /** Distance of a bite's colours from the ground's from which it may be product. */
  private static final double OTHER_COLOUR = 6;

  /** Bites smaller than this share of the product are left to what follows the edge. */
  private static final double LEAST_SHARE = 0.003;

  /** What is narrower than this share of the longer side is the networks' own soft edge. */
  private static final double SOFT_EDGE = 0.009;

  private HalfSeenParts() {}

  /**
   * Fills such bites, in place.
   *
   * @param bgr the photo at the matte's size
   * @param opinion what the networks alone think, the matte's size
   */
  static void restore(Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    byte[] mask = MatteShape.mask(matte);
    byte[] missing = hull(mask, matte);
    int product = 0;
    for (int i = 0; i < mask.length; i++) {
      product += mask[i];
      if (mask[i] != 0 || opinion.data[i] <= HALF_SEEN) {
        missing[i] = 0;
      }
    }
    if (product == 0) {
      return;
    }
    int soft = Math.max(1, (int) Math.round(SOFT_EDGE * Math.max(matte.width, matte.height)));
    Plane bites = new Plane(matte.width, matte.height, 1);
    byte[] cores = MatteShape.morph(missing, matte, MORPH_OPEN, soft);
    for (int i = 0; i < cores.length; i++) {
      bites.data[i] = cores[i];
    }
    Regions found = Regions.ofProduct(bites);
    byte[] filled = new byte[mask.length];
    for (Regions.Region bite : found.regions) {
      cancel.throwIfCancelled();
      int[] cells = bite.cells(found.labels, matte.width).toArray();
      if (cells.length >= LEAST_SHARE * product
          && Arrays.stream(cells).mapToDouble(cell -> opinion.data[cell]).sum()
              >= SEEN_IN_ALL * cells.length
          && new SureGround(bgr, matte, opinion, cancel)
                  .distance(cells, bite, cell -> true)
                  .orElse(0)
              >= OTHER_COLOUR) {
        Arrays.stream(cells).forEach(cell -> filled[cell] = 1);
      }
    }
    byte[] grown = MatteShape.morph(filled, matte, MORPH_DILATE, soft);
    for (int i = 0; i < grown.length; i++) {
      if (filled[i] != 0 || (grown[i] != 0 && missing[i] != 0)) {
        matte.data[i] = 1;
      }
    }
  }

  /** One within the convex hull of a mask, else zero. */
  private static byte[] hull(byte[] mask, Plane size) {
    byte[] within = new byte[mask.length];
    int[] outermost = outermost(mask, size);
    if (outermost.length == 0) {
      return within;
    }
    try (Mat points = new Mat(outermost.length / 2, 1, CV_32SC2);
        Mat corners = new Mat();
        Mat filled = Mat.zeros(size.height, size.width, CV_8UC1).asMat();
        Scalar one = new Scalar(1)) {
      IntBuffer all = points.createBuffer();
      all.put(outermost);
      convexHull(points, corners);
      fillConvexPoly(filled, corners, one);
      ByteBuffer bytes = filled.createBuffer();
      bytes.get(within);
    }
    return within;
  }

  /** The first and the last place of every row of a mask, each as its column and its row. */
  private static int[] outermost(byte[] mask, Plane size) {
    int[] points = new int[4 * size.height];
    int count = 0;
    for (int y = 0; y < size.height; y++) {
      int first = size.width;
      int last = -1;
      for (int x = 0; x < size.width; x++) {
        if (mask[y * size.width + x] != 0) {
          first = Math.min(first, x);
          last = x;
        }
      }
      if (last >= 0) {
        points[count++] = first;
        points[count++] = y;
        points[count++] = last;
        points[count++] = y;
      }
    }
    return Arrays.copyOf(points, count);
  }
}
