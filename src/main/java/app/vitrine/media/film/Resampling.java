package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_imgproc.filter2D;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;

/**
 * Reads a plane at places between its pixels. A mere shift uses four taps an axis, whose sharpness
 * hardly depends on the fraction, so slow pans do not pulsate; a change of scale uses two.
 */
final class Resampling implements AutoCloseable {
  private static final int TAPS = 4;
  private static final double NO_SHIFT = 1.0 / 256;

  private final RowReading rows = new RowReading();
  private final Mat across = new Mat(1, TAPS, CV_32FC1);
  private final Mat down = new Mat(TAPS, 1, CV_32FC1);
  private final Mat between = new Mat();

  /** Fills {@code target} so that its pixel (i, j) shows the place (fromX + i·stepX, …). */
  void scale(Mat plane, Mat target, double stepX, double fromX, double stepY, double fromY) {
    read(plane, target, row -> new RowReading.Place(fromY + row * stepY, fromX, stepX));
  }

  /** Fills {@code target} from the places of its rows. */
  void read(Mat plane, Mat target, RowReading.Places places) {
    rows.read(plane, target, places);
  }

  /** As {@link #scale} with steps of exactly 1; places outside the plane mirror it. */
  void shift(Mat plane, Mat target, double fromX, double fromY) {
    int x = Math.clamp((int) Math.floor(fromX), 0, Math.max(0, plane.cols() - target.cols()));
    int y = Math.clamp((int) Math.floor(fromY), 0, Math.max(0, plane.rows() - target.rows()));
    if (plane.cols() < target.cols() || plane.rows() < target.rows()) {
      scale(plane, target, 1, fromX, 1, fromY);
      return;
    }
    double partX = Math.clamp(fromX - x, 0, 1);
    double partY = Math.clamp(fromY - y, 0, 1);
    try (Rect area = new Rect(x, y, target.cols(), target.rows());
        Mat part = new Mat(plane, area)) {
      boolean moveX = partX > NO_SHIFT;
      boolean moveY = partY > NO_SHIFT;
      if (moveX && moveY) {
        filter(part, between, across, partX, true);
        filter(between, target, down, partY, false);
      } else if (moveX) {
        filter(part, target, across, partX, true);
      } else if (moveY) {
        filter(part, target, down, partY, false);
      } else {
        part.copyTo(target);
      }
    }
  }

  /** OpenCV reads the plane around a part of it, so edges of the part are no edges here. */
  private static void filter(Mat from, Mat to, Mat kernel, double part, boolean horizontal) {
    try (FloatPointer taps = new FloatPointer(kernel.data());
        Point anchor = horizontal ? new Point(1, 0) : new Point(0, 1)) {
      taps.put(catmullRom(part));
      filter2D(from, to, -1, kernel, anchor, 0, BORDER_REPLICATE);
    }
  }

  /** Weights of the four pixels around a place (E. Catmull and R. Rom, 1974). */
  static float[] catmullRom(double t) {
    double t2 = t * t;
    double t3 = t2 * t;
    return new float[] {
      (float) ((-t3 + 2 * t2 - t) / 2),
      (float) ((3 * t3 - 5 * t2 + 2) / 2),
      (float) ((-3 * t3 + 4 * t2 + t) / 2),
      (float) ((t3 - t2) / 2)
    };
  }

  @Override
  public void close() {
    across.close();
    down.close();
    between.close();
  }
}
