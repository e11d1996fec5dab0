package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_EVAL_FREEZE_MODEL;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_INIT_WITH_MASK;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.grabCut;

import java.nio.ByteBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/**
 * Decides, within reach of a brush, what belongs to what it touched: one graph cut (GrabCut:
 * Rother, Kolmogorov, Blake, 2004) with colour models learned only from places that are sure. What
 * was wrong in the cut-out and is being corrected must not teach the models.
 */
final class BrushCut {
  private static final float SURE_PRODUCT = 0.93f;
  private static final float SURE_GROUND = 0.07f;
  private static final float HALF = 0.5f;

  /** The colour models have five parts each; with fewer pixels OpenCV aborts. */
  private static final int LEAST_SEEDS = 40;

  /** One in so many pixels around the brush teaches the models; more would only take time. */
  private static final int THINNED = 5;

  private static final int SEED = 7;

  private BrushCut() {}

  /**
   * The opacity after the brush, coarse.
   *
   * @param bgr the photo
   * @param opacity one channel, the photo's size
   * @param touched by the brush: 1 kept, −1 removed
   * @param reached by it
   * @return 1 for product, 0 for ground, and the old opacity where nothing changed
   */
  static Plane decide(Mat bgr, Plane opacity, Plane touched, Plane reached) {
    Plane after = new Plane(opacity.width, opacity.height, 1);
    System.arraycopy(opacity.data, 0, after.data, 0, after.data.length);
    byte[] labels = cut(bgr, opacity, touched, reached);
    for (int i = 0; i < labels.length; i++) {
      boolean product = labels[i] == GC_FGD || labels[i] == GC_PR_FGD;
      if (product != opacity.data[i] > HALF) {
        after.data[i] = product ? 1 : 0;
      }
    }
    keepTouchedParts(opacity, after, touched);
    return after;
  }

  private static byte[] cut(Mat bgr, Plane opacity, Plane touched, Plane reached) {
    byte[] labels = new byte[opacity.data.length];
    Samples samples = new Samples(bgr);
    for (int i = 0; i < labels.length; i++) {
      boolean product = opacity.data[i] > HALF;
      if (Math.abs(touched.data[i]) > HALF) {
        labels[i] = (byte) (touched.data[i] > 0 ? GC_FGD : GC_BGD);
        samples.add(i, touched.data[i] > 0);
      } else if (reached.data[i] > HALF) {
        labels[i] = (byte) (product ? GC_FGD : GC_PR_BGD);
        if (opacity.data[i] > SURE_PRODUCT) {
          samples.addThinned(i, true);
        }
      } else if (reached.data[i] < -HALF) {
        labels[i] = (byte) (product ? GC_PR_FGD : GC_BGD);
        if (opacity.data[i] < SURE_GROUND) {
          samples.addThinned(i, false);
        }
      } else {
        labels[i] = (byte) (product ? GC_FGD : GC_BGD);
        if (opacity.data[i] > SURE_PRODUCT || opacity.data[i] < SURE_GROUND) {
          samples.addThinned(i, product);
        }
      }
    }
    if (samples.suffice()) {
      solve(bgr, labels, opacity.width, opacity.height, samples);
    }
    return labels;
  }

  private static void solve(Mat bgr, byte[] labels, int width, int height, Samples samples) {
    try (Mat ground = new Mat();
        Mat product = new Mat();
        Mat pixels = samples.pixels();
        Mat kinds = samples.kinds();
        Mat mask = new Mat(height, width, CV_8UC1);
        Rect unused = new Rect()) {
      setRNGSeed(SEED);
      // No iterations: OpenCV then only learns the models.
      grabCut(pixels, kinds, unused, ground, product, 0, GC_INIT_WITH_MASK);
      ByteBuffer bytes = mask.createBuffer();
      bytes.put(labels);
      grabCut(bgr, mask, unused, ground, product, 1, GC_EVAL_FREEZE_MODEL);
      bytes.rewind();
      bytes.get(labels);
    }
  }

  /** A change that is not joined to the brush is chance. */
  private static void keepTouchedParts(Plane before, Plane after, Plane touched) {
    Plane changed = new Plane(before.width, before.height, 1);
    for (int i = 0; i < changed.data.length; i++) {
      boolean flipped = after.data[i] > HALF != before.data[i] > HALF;
      changed.data[i] = flipped || Math.abs(touched.data[i]) > HALF ? 1 : 0;
    }
    Regions parts = Regions.ofProduct(changed);
    boolean[] brushed = new boolean[parts.regions.size() + 1];
    for (int i = 0; i < changed.data.length; i++) {
      brushed[parts.labels[i]] |= Math.abs(touched.data[i]) > HALF;
    }
    for (int i = 0; i < changed.data.length; i++) {
      if (changed.data[i] > 0 && !brushed[parts.labels[i]]) {
        after.data[i] = before.data[i];
      }
    }
  }

  /** The colours of places that are sure, for the models to learn from. */
  private static final class Samples {
    private final byte[] image;
    private final byte[] colours;
    private final byte[] kinds;
    private int count;
    private int products;

    Samples(Mat bgr) {
      this.image = new byte[3 * bgr.rows() * bgr.cols()];
      ByteBuffer bytes = bgr.createBuffer();
      bytes.get(image);
      this.colours = new byte[image.length];
      this.kinds = new byte[image.length / 3];
    }

    void add(int cell, boolean product) {
      System.arraycopy(image, 3 * cell, colours, 3 * count, 3);
      kinds[count] = (byte) (product ? GC_FGD : GC_BGD);
      count++;
      products += product ? 1 : 0;
    }

    void addThinned(int cell, boolean product) {
      if (cell % THINNED == 0) {
        add(cell, product);
      }
    }

    boolean suffice() {
      return products >= LEAST_SEEDS && count - products >= LEAST_SEEDS;
    }

    Mat pixels() {
      Mat mat = new Mat(1, count, CV_8UC3);
      ByteBuffer bytes = mat.createBuffer();
      bytes.put(colours, 0, 3 * count);
      return mat;
    }

    Mat kinds() {
      Mat mat = new Mat(1, count, CV_8UC1);
      ByteBuffer bytes = mat.createBuffer();
      bytes.put(kinds, 0, count);
      return mat;
    }
  }
}
