package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Rows;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * GrabCut (Rother, Kolmogorov, Blake, 2004) started from a soft matte: it moves the matte's edge to
 * where the photo's colours change. The colours of product and ground are learned from the whole
 * picture, but only the narrow band in which the matte is unsure is cut, which is the same cut in a
 * small part of the time.
 */
final class SeededGrabCut {
  private static final float SURE_PRODUCT = 0.93f;
  private static final float SURE_GROUND = 0.07f;
  private static final float OPEN_FROM = 0.03f;
  private static final float OPEN_TO = 0.97f;
  private static final float HALF = 0.5f;
  private static final int ITERATIONS = 2;

  /** Rounds of learning before a cut, so that it hardly matters where the first began. */
  private static final int LEARNING = 3;

  private static final int CHANNELS = 3;

  /** Each side's colours have five parts; of fewer pixels nothing can be learned. */
  private static final int LEAST_SEEDS = 40;

  /** Pixels of which all are learned from; of larger pictures every second or third in each row. */
  private static final int LEARNED = 40_000;

  /** Cost of parting two neighbours of one colour, as the authors of GrabCut have it. */
  private static final double TOGETHER = 50;

  /** The least density that is told from none. */
  private static final double RARE = 1e-30;

  private static final double DIAGONAL = Math.sqrt(0.5);

  private final int width;
  private final int height;
  private final byte[] colours;
  private final boolean[] product;
  private final boolean[] sure;
  private final CancelToken cancel;

  private SeededGrabCut(Mat bgr, Plane matte, CancelToken cancel) {
    this.cancel = cancel;
    this.width = matte.width;
    this.height = matte.height;
    this.colours = new byte[CHANNELS * width * height];
    ByteBuffer bytes = bgr.createBuffer();
    bytes.get(colours);
    this.product = new boolean[width * height];
    this.sure = new boolean[width * height];
    for (int i = 0; i < product.length; i++) {
      product[i] = matte.data[i] > HALF;
      sure[i] = product[i] ? matte.data[i] > SURE_PRODUCT : matte.data[i] < SURE_GROUND;
    }
  }

  /**
   * Blends the cut half and half into the undecided part of {@code matte}, in place.
   *
   * @param bgr the picture, 8-bit, the matte's size
   */
  static void refine(Mat bgr, Plane matte, CancelToken cancel) {
    SeededGrabCut cut = new SeededGrabCut(bgr, matte, cancel);
    if (!cut.settle()) {
      return;
    }
    for (int i = 0; i < matte.data.length; i++) {
      float value = matte.data[i];
      if (value > OPEN_FROM && value < OPEN_TO) {
        matte.data[i] = HALF * value + HALF * (cut.product[i] ? 1 : 0);
      }
    }
  }

  /** Shares the unsure pixels out; whether there were enough of both sides to do so. */
  private boolean settle() {
    double sharpness = sharpness();
    ColourMixture[] sides = new ColourMixture[2];
    for (int round = 0; round < ITERATIONS; round++) {
      float[] mine = learned(true);
      float[] others = learned(false);
      if (Math.min(mine.length, others.length) < CHANNELS * LEAST_SEEDS) {
        return round > 0;
      }
      Rows.each(2, cancel, side -> sides[side] = learned(sides[side], side == 0 ? mine : others));
      cut(sides[0], sides[1], sharpness);
    }
    return true;
  }

  private static ColourMixture learned(@Nullable ColourMixture before, float[] colours) {
    ColourMixture mixture = before == null ? ColourMixture.of(colours) : before;
    for (int round = 0; round < LEARNING; round++) {
      mixture = mixture.relearned(colours);
    }
    return mixture;
  }

  /** Colours of the pixels on one side. */
  private float[] learned(boolean side) {
    int step = Math.max(1, (int) Math.sqrt((double) product.length / LEARNED));
    float[] found = new float[CHANNELS * (product.length / step + height)];
    int count = 0;
    for (int y = 0; y < height; y += step) {
      for (int i = y * width; i < (y + 1) * width; i += step) {
        if (product[i] == side) {
          for (int c = 0; c < CHANNELS; c++) {
            found[count++] = colours[CHANNELS * i + c] & 0xff;
          }
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** How fast the cost of parting two neighbours falls with the square of their difference. */
  private double sharpness() {
    long sum = 0;
    long pairs = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        if (x > 0) {
          sum += difference(i, i - 1);
          pairs++;
        }
        if (y > 0) {
          sum += difference(i, i - width);
          pairs++;
          sum += x > 0 ? difference(i, i - width - 1) : 0;
          sum += x < width - 1 ? difference(i, i - width + 1) : 0;
          pairs += (x > 0 ? 1 : 0) + (x < width - 1 ? 1 : 0);
        }
      }
    }
    return sum == 0 ? 0 : pairs / (2.0 * sum);
  }

  private int difference(int one, int other) {
    int sum = 0;
    for (int c = 0; c < CHANNELS; c++) {
      int by = (colours[CHANNELS * one + c] & 0xff) - (colours[CHANNELS * other + c] & 0xff);
      sum += by * by;
    }
    return sum;
  }

  private void cut(ColourMixture inside, ColourMixture outside, double sharpness) {
    int[] places = new int[product.length];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = sure[i] ? -1 : count++;
    }
    MinCut cut = new MinCut(count);
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        cut.lean(places[i], leaning(i, inside, outside));
        link(cut, places, i, sharpness);
      }
    }
    boolean[] mine = cut.solve();
    for (int i = 0; i < places.length; i++) {
      product[i] = places[i] >= 0 ? mine[places[i]] : product[i];
    }
  }

  private float leaning(int i, ColourMixture inside, ColourMixture outside) {
    int blue = colours[CHANNELS * i] & 0xff;
    int green = colours[CHANNELS * i + 1] & 0xff;
    int red = colours[CHANNELS * i + 2] & 0xff;
    return (float)
        (Math.log(Math.max(RARE, inside.density(blue, green, red)))
            - Math.log(Math.max(RARE, outside.density(blue, green, red))));
  }

  /** A neighbour that is sure makes a place lean its way. */
  private void link(MinCut cut, int[] places, int i, double sharpness) {
    int x = i % width;
    int y = i / width;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        boolean within = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
        int other = i + dy * width + dx;
        if (!within || other == i || (places[other] >= 0 && other > i)) {
          continue;
        }
        double near = dx == 0 || dy == 0 ? 1 : DIAGONAL;
        float cost = (float) (TOGETHER * near * Math.exp(-sharpness * difference(i, other)));
        if (places[other] < 0) {
          cut.lean(places[i], product[other] ? cost : -cost);
        } else if (cost > 0) {
          cut.link(places[i], places[other], cost);
        }
      }
    }
  }
}
