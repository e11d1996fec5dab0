package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_core.split;
import static org.bytedeco.opencv.global.opencv_core.transform;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;

/** From RGB to the YUV 4:2:0 of high-definition film: ITU-R BT.709, limited range. */
final class Bt709 {
  private static final double RED = 0.2126;
  private static final double GREEN = 0.7152;
  private static final double BLUE = 0.0722;
  private static final double LUMA_SPAN = 219 / 255.0;
  private static final double CHROMA_SPAN = 224 / 255.0;
  private static final int LUMA_BLACK = 16;
  private static final int CHROMA_ZERO = 128;
  private static final double BLUE_SCALE = CHROMA_SPAN / (2 * (1 - BLUE));
  private static final double RED_SCALE = CHROMA_SPAN / (2 * (1 - RED));

  private Bt709() {}

  /** Planes of an opaque picture in BGR. */
  static List<Mat> planes(Mat bgr) {
    return planes(bgr, 1);
  }

  /** Planes of a picture in BGRA with premultiplied colours, themselves premultiplied. */
  static List<Mat> premultipliedPlanes(Mat bgra) {
    return planes(bgra, 1 / 255.0);
  }

  /** Grey level 0 to 1 of a luma value. */
  static double grey(int luma) {
    return Math.clamp((luma - LUMA_BLACK) / (LUMA_SPAN * 255), 0, 1);
  }

  private static List<Mat> planes(Mat picture, double one) {
    float[] matrix = {
      f(LUMA_SPAN * BLUE), f(LUMA_SPAN * GREEN), f(LUMA_SPAN * RED), f(LUMA_BLACK * one),
      f(BLUE_SCALE * (1 - BLUE)), f(-BLUE_SCALE * GREEN), f(-BLUE_SCALE * RED),
          f(CHROMA_ZERO * one),
      f(-RED_SCALE * BLUE), f(-RED_SCALE * GREEN), f(RED_SCALE * (1 - RED)), f(CHROMA_ZERO * one)
    };
    try (Unfinished making = new Unfinished();
        Mat weights = new Mat(3, 4, CV_32FC1);
        FloatPointer values = new FloatPointer(weights.data());
        Mat yuv = new Mat();
        MatVector channels = new MatVector()) {
      values.put(matrix);
      transform(picture, yuv, weights);
      split(yuv, channels);
      List<Mat> planes = new ArrayList<>();
      planes.add(making.with(new Mat(channels.get(0)), Mat::close));
      planes.add(making.with(halved(channels.get(1)), Mat::close));
      planes.add(making.with(halved(channels.get(2)), Mat::close));
      making.finished();
      return planes;
    }
  }

  /** A plane of half the size; both sides must be even. */
  static Mat halved(Mat plane) {
    try (Unfinished making = new Unfinished();
        Size size = new Size(plane.cols() / 2, plane.rows() / 2)) {
      Mat half = making.with(new Mat(), Mat::close);
      resize(plane, half, size, 0, 0, INTER_AREA);
      making.finished();
      return half;
    }
  }

  private static float f(double value) {
    return (float) value;
  }
}
