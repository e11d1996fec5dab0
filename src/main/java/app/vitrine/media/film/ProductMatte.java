package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.absdiff;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_core.split;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_CLOSE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ELLIPSE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ERODE;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.morphologyEx;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import app.vitrine.domain.analysis.Box;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * What of a still is product, found by comparing it with the same still without the product: both
 * are alike to the last bit wherever the product is not. At the product's edge a pixel is covered
 * as far as it differs, of the most that its neighbours do.
 */
final class ProductMatte {
  /** Holes smaller than this are places where product and ground happen to be of one colour. */
  private static final int CLOSED = 5;

  /** Reach of the edge, in which pixels are partly covered. */
  private static final int EDGE = 7;

  /** Pixels around the product's place, for its edge. */
  private static final int RIM = 6;

  private ProductMatte() {}

  /** Coverage, 0 to 255, of the still's size. */
  static Mat of(Mat still, Mat ground, Box product) {
    Box around = around(product, still);
    try (Unfinished making = new Unfinished();
        Scalar none = new Scalar(0);
        Rect part = new Rect(around.x(), around.y(), around.width(), around.height());
        Mat a = new Mat(still, part);
        Mat b = new Mat(ground, part);
        Mat difference = difference(a, b);
        Mat most = new Mat();
        Mat inside = new Mat()) {
      Mat matte = making.with(new Mat(still.rows(), still.cols(), CV_8UC1, none), Mat::close);
      try (Mat target = new Mat(matte, part)) {
        morphology(difference, most, MORPH_DILATE, EDGE);
        divide(difference, most, target, 255, -1);
        threshold(difference, inside, 0, 255, THRESH_BINARY);
        morphology(inside, inside, MORPH_CLOSE, CLOSED);
        morphology(inside, inside, MORPH_ERODE, EDGE);
        max(target, inside, target);
      }
      making.finished();
      return matte;
    }
  }

  /** The largest difference of any channel. */
  private static Mat difference(Mat still, Mat ground) {
    try (Unfinished making = new Unfinished();
        Mat all = new Mat();
        MatVector channels = new MatVector()) {
      Mat largest = making.with(new Mat(), Mat::close);
      absdiff(still, ground, all);
      split(all, channels);
      max(channels.get(0), channels.get(1), largest);
      max(largest, channels.get(2), largest);
      making.finished();
      return largest;
    }
  }

  private static void morphology(Mat from, Mat to, int operation, int size) {
    try (Size reach = new Size(size, size);
        Mat element = getStructuringElement(MORPH_ELLIPSE, reach)) {
      morphologyEx(from, to, operation, element);
    }
  }

  /** The part of the still that may hold some of the product. */
  static Box around(Box product, Mat still) {
    int x = Math.clamp(product.x() - RIM, 0, still.cols() - 1);
    int y = Math.clamp(product.y() - RIM, 0, still.rows() - 1);
    int right = Math.clamp(product.right() + RIM, x + 1, still.cols());
    int bottom = Math.clamp(product.bottom() + RIM, y + 1, still.rows());
    return new Box(x, y, right - x, bottom - y);
  }
}
