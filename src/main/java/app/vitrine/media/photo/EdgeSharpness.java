package app.vitrine.media.photo;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.magnitude;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.Sobel;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.erode;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.vitrine.domain.analysis.Box;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * How steep a product's edges are, whatever their contrast: the steepest slope near an edge divided
 * by the difference in lightness across it. A sharp edge crosses its whole difference within a few
 * pixels; a blurred one needs many. The product is brought to one size first, so that large photos
 * are not judged by finer detail than small ones.
 */
final class EdgeSharpness {
  private static final int SIDE = 640;
  private static final int REACH = 7;

  /** Takes away sensor noise before slopes are measured. */
  private static final double SMOOTHING = 0.8;

  /** Least difference in lightness that counts as an edge; the second is for pale things. */
  private static final int[] LEAST_EDGE = {40, 14};

  private static final int LEAST_EDGES = 200;
  private static final double AMONG_THE_SHARPEST = 0.8;
  private static final float HALF = 127.5f;

  /** A Sobel kernel of three sums to eight times the slope. */
  private static final double SOBEL = 1 / 8.0;

  private EdgeSharpness() {}

  /**
   * The steepness of the sharper edges, 0 to about 0.5; 0 when the product shows no edge at all.
   *
   * @param luma lightness of the box's pixels, 0 to 255
   * @param matte opacity of the box's pixels, 0 to 255
   */
  static double of(byte[] luma, byte[] matte, Box box) {
    double scale = Math.min(1, (double) SIDE / Math.max(box.width(), box.height()));
    try (Size size =
            new Size(
                Math.max(1, (int) Math.round(box.width() * scale)),
                Math.max(1, (int) Math.round(box.height() * scale)));
        Mat light = scaled(luma, box, size);
        Mat inside = scaled(matte, box, size);
        Mat dx = new Mat();
        Mat dy = new Mat();
        Mat low = new Mat();
        Mat high = new Mat();
        Mat slope = new Mat();
        Size any = new Size(0, 0);
        Size window = new Size(2 * REACH + 1, 2 * REACH + 1);
        Mat square = getStructuringElement(MORPH_RECT, window)) {
      GaussianBlur(light, light, any, SMOOTHING);
      Sobel(light, dx, CV_32F, 1, 0);
      Sobel(light, dy, CV_32F, 0, 1);
      magnitude(dx, dy, slope);
      dilate(slope, slope, square);
      erode(light, low, square);
      dilate(light, high, square);
      float[] slopes = floats(slope);
      float[] lowest = floats(low);
      float[] highest = floats(high);
      float[] opacity = floats(inside);
      for (int least : LEAST_EDGE) {
        double steepness = steepness(slopes, lowest, highest, opacity, least);
        if (steepness > 0) {
          return steepness;
        }
      }
      return 0;
    }
  }

  private static Mat scaled(byte[] values, Box box, Size size) {
    Mat small = new Mat();
    try (Mat full = new Mat(box.height(), box.width(), CV_8UC1)) {
      ByteBuffer bytes = full.createBuffer();
      bytes.put(values);
      resize(full, small, size, 0, 0, INTER_AREA);
      small.convertTo(small, CV_32F);
      return small;
    }
  }

  private static float[] floats(Mat mat) {
    float[] out = new float[mat.rows() * mat.cols()];
    FloatBuffer values = mat.createBuffer();
    values.get(out);
    return out;
  }

  private static double steepness(
      float[] slopes, float[] low, float[] high, float[] opacity, int least) {
    double[] found = new double[slopes.length];
    int count = 0;
    for (int i = 0; i < slopes.length; i++) {
      float range = high[i] - low[i];
      if (range >= least && opacity[i] > HALF) {
        found[count] = SOBEL * slopes[i] / range;
        count++;
      }
    }
    if (count < LEAST_EDGES) {
      return 0;
    }
    double[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted[(int) (AMONG_THE_SHARPEST * (count - 1))];
  }
}
