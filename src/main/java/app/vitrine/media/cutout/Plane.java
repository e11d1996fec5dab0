package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT_101;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.CV_MAKETYPE;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.WARP_INVERSE_MAP;
import static org.bytedeco.opencv.global.opencv_imgproc.boxFilter;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import app.vitrine.domain.work.CancelToken;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A grid of float values, one or more a cell, row by row. Native memory is held only inside calls.
 */
final class Plane {
  final int width;
  final int height;
  final int channels;
  final float[] data;

  Plane(int width, int height, int channels) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.data = new float[width * height * channels];
  }

  /** Polls the token when a cell is the first of its row; for loops over all cells. */
  void pollAtRow(int cell, CancelToken cancel) {
    if (cell % width == 0) {
      cancel.throwIfCancelled();
    }
  }

  /** Copies a CV_32F matrix. */
  static Plane of(Mat mat) {
    Plane plane = new Plane(mat.cols(), mat.rows(), mat.channels());
    FloatBuffer values = mat.createBuffer();
    values.get(plane.data);
    return plane;
  }

  /** The CIELAB values of an 8-bit BGR picture. */
  static Plane lab(Mat bgr) {
    try (Mat unit = new Mat();
        Mat lab = new Mat()) {
      bgr.convertTo(unit, CV_32FC3, 1 / 255.0, 0);
      cvtColor(unit, lab, COLOR_BGR2Lab);
      return of(lab);
    }
  }

  /** The CIELAB values of a plane of blue, green and red, 0 to 1. */
  Plane lab() {
    try (Mat unit = toMat();
        Mat lab = new Mat()) {
      cvtColor(unit, lab, COLOR_BGR2Lab);
      return of(lab);
    }
  }

  /** The value at a place between cells, linear; places outside count as the nearest cell. */
  float at(float x, float y, int channel) {
    int left = Math.clamp((int) x, 0, width - 1);
    int top = Math.clamp((int) y, 0, height - 1);
    float u = Math.clamp(x - left, 0f, 1f);
    float v = Math.clamp(y - top, 0f, 1f);
    int i = channels * (top * width + left) + channel;
    int right = left < width - 1 ? channels : 0;
    int down = top < height - 1 ? channels * width : 0;
    return (1 - v) * ((1 - u) * data[i] + u * data[i + right])
        + v * ((1 - u) * data[i + down] + u * data[i + down + right]);
  }

  /** A CV_32F copy; the caller closes it. */
  Mat toMat() {
    Mat mat = new Mat(height, width, CV_MAKETYPE(CV_32F, channels));
    FloatBuffer values = mat.createBuffer();
    values.put(data);
    return mat;
  }

  /** The mean over a square of {@code 2 · radius + 1} cells, mirrored at the border. */
  Plane box(int radius) {
    try (Mat in = toMat();
        Mat out = new Mat();
        Size window = new Size(2 * radius + 1, 2 * radius + 1);
        Point centre = new Point(-1, -1)) {
      boxFilter(in, out, -1, window, centre, true, BORDER_REFLECT_101);
      return of(out);
    }
  }

  /**
   * Resamples linearly: this plane covers {@code mine}, the result covers {@code wanted}, both in
   * one coordinate system; outside this plane lies zero.
   */
  Plane resampled(Frame mine, Frame wanted, int toWidth, int toHeight) {
    double perX = width / mine.width();
    double perY = height / mine.height();
    double stepX = wanted.width() / toWidth;
    double stepY = wanted.height() / toHeight;
    try (Mat in = toMat();
        Mat out = new Mat();
        Mat affine = new Mat(2, 3, CV_64F);
        Size size = new Size(toWidth, toHeight);
        Scalar nothing = new Scalar(0)) {
      DoubleBuffer matrix = affine.createBuffer();
      matrix.put(new double[] {stepX * perX, 0, centre(wanted.x() - mine.x(), stepX, perX)});
      matrix.put(new double[] {0, stepY * perY, centre(wanted.y() - mine.y(), stepY, perY)});
      warpAffine(in, out, affine, size, INTER_LINEAR | WARP_INVERSE_MAP, BORDER_CONSTANT, nothing);
      return of(out);
    }
  }

  private static double centre(double offset, double step, double per) {
    return (offset + step / 2) * per - 0.5;
  }
}
