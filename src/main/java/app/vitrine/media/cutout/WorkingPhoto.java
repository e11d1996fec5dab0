package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.copyMakeBorder;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import app.vitrine.media.resample.Rows;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/** A photo shrunk by a whole factor to a size the analysis can afford, in OpenCV's BGR. */
final class WorkingPhoto implements AutoCloseable {
  /** Longest side of the copy; finer detail does not move a matte's edge visibly. */
  private static final int LONGEST = 2000;

  private final int factor;
  private final Mat bgr;

  WorkingPhoto(BufferedImage photo, CancelToken cancel) {
    int longest = Math.max(photo.getWidth(), photo.getHeight());
    this.factor = (longest + LONGEST - 1) / LONGEST;
    int width = Math.max(1, photo.getWidth() / factor);
    int height = Math.max(1, photo.getHeight() / factor);
    this.bgr = new Mat(height, width, CV_8UC3);
    try {
      fill(photo, width, height, cancel);
    } catch (RuntimeException stopped) {
      bgr.close();
      throw stopped;
    }
  }

  private WorkingPhoto(Mat bgr) {
    this.factor = 1;
    this.bgr = bgr;
  }

  /**
   * A smaller copy that goes on beyond its frame as its own mirror image, so that nothing in it is
   * cut at a rim; the caller closes it.
   *
   * @param longest longer side of the copy itself, in pixels
   * @param by pixels it goes on for on each side
   */
  WorkingPhoto continued(int longest, int by) {
    double scale = Math.min(1, longest / whole().longSide());
    int width = Math.max(1, (int) Math.round(width() * scale));
    int height = Math.max(1, (int) Math.round(height() * scale));
    Mat more = new Mat();
    try (Mat small = part(whole(), width, height)) {
      copyMakeBorder(small, more, by, by, by, by, BORDER_REFLECT);
    }
    return new WorkingPhoto(more);
  }

  private void fill(BufferedImage photo, int width, int height, CancelToken cancel) {
    ByteBuffer bytes = bgr.createBuffer();
    Rows.each(height, cancel, y -> bytes.put(3 * width * y, row(photo, y, width)));
  }

  /** A row of the copy: blue, green and red, each the mean of a square of the photo's pixels. */
  private byte[] row(BufferedImage photo, int y, int width) {
    int rows = Math.min(factor, photo.getHeight());
    int columns = Math.min(factor, photo.getWidth());
    int[] strip = new int[photo.getWidth() * rows];
    byte[] row = new byte[3 * width];
    int cells = rows * columns;
    ArgbPixels.read(photo, 0, y * factor, photo.getWidth(), rows, strip);
    for (int x = 0; cells == 1 && x < width; x++) {
      row[3 * x] = (byte) strip[x];
      row[3 * x + 1] = (byte) (strip[x] >> 8);
      row[3 * x + 2] = (byte) (strip[x] >> 16);
    }
    for (int x = 0; cells > 1 && x < width; x++) {
      int red = cells / 2;
      int green = cells / 2;
      int blue = cells / 2;
      for (int j = 0; j < rows; j++) {
        for (int i = 0; i < columns; i++) {
          int pixel = strip[j * photo.getWidth() + x * factor + i];
          red += pixel >> 16 & 0xff;
          green += pixel >> 8 & 0xff;
          blue += pixel & 0xff;
        }
      }
      row[3 * x] = (byte) (blue / cells);
      row[3 * x + 1] = (byte) (green / cells);
      row[3 * x + 2] = (byte) (red / cells);
    }
    return row;
  }

  /**
   * The pixels of the photo a frame covers. What is left over at the right and at the bottom when
   * the photo's side is no multiple of the factor belongs to the last pixels.
   */
  Box inPhoto(Frame frame, BufferedImage photo) {
    int x = (int) frame.x();
    int y = (int) frame.y();
    int right = x + (int) frame.width();
    int bottom = y + (int) frame.height();
    int photoRight = right == width() ? photo.getWidth() : right * factor;
    int photoBottom = bottom == height() ? photo.getHeight() : bottom * factor;
    return new Box(x * factor, y * factor, photoRight - x * factor, photoBottom - y * factor);
  }

  int width() {
    return bgr.cols();
  }

  int height() {
    return bgr.rows();
  }

  Frame whole() {
    return new Frame(0, 0, width(), height());
  }

  /** A frame with a margin round it, a share of its longer side, within the photo. */
  Frame around(Frame product, double share) {
    return product.grown(share * product.longSide(), width(), height());
  }

  /** A part of the photo at the given size, 8-bit BGR; the caller closes it. */
  Mat part(Frame frame, int toWidth, int toHeight) {
    Mat out = new Mat();
    boolean shrinks = toWidth <= frame.width() && toHeight <= frame.height();
    try (Rect rect =
            new Rect((int) frame.x(), (int) frame.y(), (int) frame.width(), (int) frame.height());
        Mat roi = new Mat(bgr, rect);
        Size size = new Size(toWidth, toHeight)) {
      resize(roi, out, size, 0, 0, shrinks ? INTER_AREA : INTER_LINEAR);
    }
    return out;
  }

  @Override
  public void close() {
    bgr.close();
  }
}
