package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT_101;
import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
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
import app.vitrine.media.resample.Rows;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A grid of float values, one or more a cell, row by row. Native memory is held only inside calls.
 */
final class Plane {
  /** From a cell's edge to its middle. */
  private static final double CENTRE = 0.5;

  /** Bands of rows a mean is taken in. */
  private static final int BANDS = 4;

  /** Of a place's width, that rounding may be off. */
  private static final double SLACK = 1e-6;

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
    return rows(0, height);
  }

  /** The mean over a square of {@code 2 · radius + 1} cells, mirrored at the border. */
  Plane box(int radius) {
    Plane mean = new Plane(width, height, channels);
    box(radius, mean);
    return mean;
  }

  /** As {@link #box}, in this plane's own place. */
  void blur(int radius) {
    box(radius, this);
  }

  /** In bands of rows side by side; OpenCV's own filter works on one core. */
  private void box(int radius, Plane into) {
    try (Mat in = toMat()) {
      int bands = Math.min(BANDS, height);
      Rows.each(bands, CancelToken.none(), band -> box(in, band, bands, radius, into));
    }
  }

  /** A band sees the rows around it, since it is a part of a larger matrix. */
  private static void box(Mat in, int band, int bands, int radius, Plane into) {
    int from = into.height * band / bands;
    int to = into.height * (band + 1) / bands;
    try (Mat rows = in.rowRange(from, to);
        Mat out = new Mat();
        Size window = new Size(2 * radius + 1, 2 * radius + 1);
        Point centre = new Point(-1, -1)) {
      boxFilter(rows, out, -1, window, centre, true, BORDER_REFLECT_101);
      int row = into.width * into.channels;
      FloatBuffer values = out.createBuffer();
      values.get(into.data, from * row, (to - from) * row);
    }
  }

  /**
   * Resamples linearly: this plane covers {@code mine}, the result covers {@code wanted}, both in
   * one coordinate system. Beside this plane lies zero; up to its very edge the nearest cells
   * count, so that what a photo's frame cuts does not fade there.
   */
  Plane resampled(Frame mine, Frame wanted, int toWidth, int toHeight) {
    double perX = width / mine.width();
    double perY = height / mine.height();
    double stepX = wanted.width() / toWidth * perX;
    double stepY = wanted.height() / toHeight * perY;
    double fromX = (wanted.x() - mine.x()) * perX + stepX / 2 - CENTRE;
    double fromY = (wanted.y() - mine.y()) * perY + stepY / 2 - CENTRE;
    // Of a large plane a strip is wanted at a time: only the rows it needs are copied.
    int top = (int) Math.clamp(Math.floor(fromY) - 1, 0, height - 1);
    int bottom = (int) Math.clamp(Math.ceil(fromY + stepY * toHeight) + 2, top + 1, height);
    Plane out;
    try (Mat in = rows(top, bottom);
        Mat moved = new Mat();
        Mat affine = new Mat(2, 3, CV_64F);
        Size size = new Size(toWidth, toHeight);
        Scalar unused = new Scalar(0)) {
      DoubleBuffer matrix = affine.createBuffer();
      matrix.put(new double[] {stepX, 0, fromX, 0, stepY, fromY - top});
      warpAffine(
          in, moved, affine, size, INTER_LINEAR | WARP_INVERSE_MAP, BORDER_REPLICATE, unused);
      out = of(moved);
    }
    out.clear(within(fromX, stepX, width, toWidth), within(fromY, stepY, height, toHeight));
    return out;
  }

  /** Which places of a line lie on a plane's, from and to. */
  private static int[] within(double from, double step, int length, int places) {
    int first = (int) Math.clamp(Math.ceil((-CENTRE - from) / step - SLACK), 0, places);
    int end = (int) Math.clamp(Math.ceil((length - CENTRE - from) / step + SLACK), first, places);
    return new int[] {first, end};
  }

  private void clear(int[] keptColumns, int[] keptRows) {
    for (int y = 0; y < height; y++) {
      int row = y * width * channels;
      if (y < keptRows[0] || y >= keptRows[1]) {
        Arrays.fill(data, row, row + width * channels, 0);
      } else {
        Arrays.fill(data, row, row + keptColumns[0] * channels, 0);
        Arrays.fill(data, row + keptColumns[1] * channels, row + width * channels, 0);
      }
    }
  }

  private Mat rows(int from, int to) {
    Mat mat = new Mat(to - from, width, CV_MAKETYPE(CV_32F, channels));
    FloatBuffer values = mat.createBuffer();
    values.put(data, from * width * channels, (to - from) * width * channels);
    return mat;
  }
}
