package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32SC2;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.convexHull;
import static org.bytedeco.opencv.global.opencv_imgproc.fillConvexPoly;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** The least convex area that holds a part of a matte. */
final class ConvexHull {
  private ConvexHull() {}

  /**
   * The hull of a part.
   *
   * @param labels the parts of cells, of the size
   * @return one within the hull, else zero
   */
  static byte[] of(Regions.Region part, int[] labels, Plane size) {
    byte[] within = new byte[labels.length];
    int[] outermost = outermost(part, labels, size.width);
    try (Mat points = new Mat(outermost.length / 2, 1, CV_32SC2);
        Mat corners = new Mat();
        Scalar zero = new Scalar(0);
        Scalar one = new Scalar(1);
        Mat filled = new Mat(size.height, size.width, CV_8UC1, zero)) {
      IntBuffer all = points.createBuffer();
      all.put(outermost);
      convexHull(points, corners);
      fillConvexPoly(filled, corners, one);
      ByteBuffer bytes = filled.createBuffer();
      bytes.get(within);
    }
    return within;
  }

  /** The first and the last place of each of a part's rows, each as its column and its row. */
  private static int[] outermost(Regions.Region part, int[] labels, int across) {
    int[] points = new int[4 * part.height()];
    for (int row = 0; row < part.height(); row++) {
      int y = part.y() + row;
      int first = part.x() + part.width();
      int last = part.x();
      for (int x = part.x(); x < part.x() + part.width(); x++) {
        if (labels[y * across + x] == part.label()) {
          first = Math.min(first, x);
          last = x;
        }
      }
      points[4 * row] = first;
      points[4 * row + 1] = y;
      points[4 * row + 2] = last;
      points[4 * row + 3] = y;
    }
    return points;
  }
}
