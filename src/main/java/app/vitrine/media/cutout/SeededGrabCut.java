package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_INIT_WITH_MASK;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.grabCut;

import java.nio.ByteBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.jspecify.annotations.Nullable;

/**
 * GrabCut (Rother, Kolmogorov, Blake, 2004) started from a soft matte: it moves the matte's edge to
 * where the photo's colours change.
 */
final class SeededGrabCut {
  private static final float SURE_PRODUCT = 0.93f;
  private static final float SURE_GROUND = 0.07f;
  private static final float OPEN_FROM = 0.03f;
  private static final float OPEN_TO = 0.97f;
  private static final float HALF = 0.5f;
  private static final int ITERATIONS = 2;

  /** The colour models have five parts each; with fewer pixels OpenCV aborts. */
  private static final int LEAST_SEEDS = 40;

  private static final int SEED = 7;

  private SeededGrabCut() {}

  /** Blends the cut half and half into the undecided part of {@code matte}, in place. */
  static void refine(Mat bgr, Plane matte) {
    byte[] labels = seeds(matte.data);
    if (labels == null) {
      return;
    }
    try (Mat mask = new Mat(matte.height, matte.width, CV_8UC1);
        Rect unused = new Rect();
        Mat ground = new Mat();
        Mat product = new Mat()) {
      ByteBuffer bytes = mask.createBuffer();
      bytes.put(labels);
      setRNGSeed(SEED);
      grabCut(bgr, mask, unused, ground, product, ITERATIONS, GC_INIT_WITH_MASK);
      bytes.rewind();
      bytes.get(labels);
    }
    for (int i = 0; i < labels.length; i++) {
      float value = matte.data[i];
      if (value > OPEN_FROM && value < OPEN_TO) {
        float cut = labels[i] == GC_FGD || labels[i] == GC_PR_FGD ? 1 : 0;
        matte.data[i] = HALF * value + HALF * cut;
      }
    }
  }

  private static byte @Nullable [] seeds(float[] matte) {
    byte[] labels = new byte[matte.length];
    int inside = 0;
    for (int i = 0; i < matte.length; i++) {
      float value = matte[i];
      if (value > HALF) {
        inside++;
        labels[i] = (byte) (value > SURE_PRODUCT ? GC_FGD : GC_PR_FGD);
      } else {
        labels[i] = (byte) (value < SURE_GROUND ? GC_BGD : GC_PR_BGD);
      }
    }
    return inside < LEAST_SEEDS || matte.length - inside < LEAST_SEEDS ? null : labels;
  }
}
