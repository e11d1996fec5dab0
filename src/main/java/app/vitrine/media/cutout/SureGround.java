package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * What is ground for certain, since neither a matte nor the networks see any product there, and how
 * far other places are from its colours.
 */
final class SureGround {
  /** Lightness is counted half, since shadow falls on ground. */
  private static final double LIGHTNESS_WEIGHT = 0.5;

  /** What CIELAB's lightness lacks to be in proportion to its other two values in any light. */
  private static final double BLACK = 16;

  private static final float SURELY_GROUND = 0.05f;
  private static final double LOCAL_REACH = 0.12;
  private static final int LEAST_SAMPLES = 20;
  private static final int LOCAL_SAMPLES = 50;
  private static final int GROUND_SAMPLES = 400;
  private static final int PLACE_SAMPLES = 200;

  private final Plane matte;
  private final Plane opinion;
  private final float[] lab;
  private final CancelToken cancel;

  /**
   * The ground of a photo.
   *
   * @param bgr the photo at the matte's size
   * @param opinion what the networks alone think, the matte's size
   */
  SureGround(Mat bgr, Plane matte, Plane opinion, CancelToken cancel) {
    this.matte = matte;
    this.opinion = opinion;
    this.lab = Plane.lab(bgr).data;
    this.cancel = cancel;
  }

  /**
   * How far the colours of some places are from the nearest of the ground around them: the median,
   * CIELAB with lightness counted half; nothing when hardly any ground is known.
   *
   * @param cells the places, at least one
   * @param region what they belong to
   * @param counts which cells may be ground
   */
  OptionalDouble distance(int[] cells, Regions.Region region, IntPredicate counts) {
    return distance(cells, near(region, counts), false);
  }

  /** As {@link #distance}, from the ground with as little light on it as makes them most alike. */
  OptionalDouble distanceInShade(int[] cells, Regions.Region region) {
    return distance(cells, near(region, cell -> true), true);
  }

  private OptionalDouble distance(int[] cells, int[] ground, boolean shade) {
    return ground.length < LEAST_SAMPLES
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            medianDistance(thin(cells, PLACE_SAMPLES), thin(ground, GROUND_SAMPLES), shade));
  }

  /** Sure ground close to a region, or anywhere when there is too little. */
  private int[] near(Regions.Region region, IntPredicate counts) {
    int reach = (int) (LOCAL_REACH * Math.max(matte.width, matte.height));
    int[] near =
        within(
            Math.max(0, region.x() - reach),
            Math.max(0, region.y() - reach),
            Math.min(matte.width, region.x() + region.width() + reach),
            Math.min(matte.height, region.y() + region.height() + reach),
            counts);
    return near.length > LOCAL_SAMPLES ? near : within(0, 0, matte.width, matte.height, counts);
  }

  private int[] within(int left, int top, int right, int bottom, IntPredicate counts) {
    List<Integer> cells = new ArrayList<>();
    for (int y = top; y < bottom; y++) {
      cancel.throwIfCancelled();
      for (int x = left; x < right; x++) {
        int cell = y * matte.width + x;
        if (matte.data[cell] < SURELY_GROUND
            && opinion.data[cell] < 2 * SURELY_GROUND
            && counts.test(cell)) {
          cells.add(cell);
        }
      }
    }
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] thin(int[] cells, int most) {
    int step = Math.max(1, cells.length / most);
    int[] out = new int[(cells.length + step - 1) / step];
    for (int i = 0; i < out.length; i++) {
      out[i] = cells[i * step];
    }
    return out;
  }

  private double medianDistance(int[] inside, int[] outside, boolean shade) {
    double[] nearest = new double[inside.length];
    for (int i = 0; i < inside.length; i++) {
      double least = Double.MAX_VALUE;
      for (int other : outside) {
        double light = shade ? light(3 * inside[i], 3 * other) : 1;
        least = Math.min(least, squared(3 * inside[i], 3 * other, light));
      }
      nearest[i] = Math.sqrt(least);
    }
    Arrays.sort(nearest);
    return nearest[nearest.length / 2];
  }

  /** The share of its light that makes ground as dark as a place, at most all of it. */
  private double light(int place, int ground) {
    return Math.min(1, (lab[place] + BLACK) / (lab[ground] + BLACK));
  }

  private double squared(int place, int ground, double light) {
    double l = lab[place] - (light * (lab[ground] + BLACK) - BLACK);
    double a = lab[place + 1] - light * lab[ground + 1];
    double b = lab[place + 2] - light * lab[ground + 2];
    return LIGHTNESS_WEIGHT * l * l + a * a + b * b;
  }
}
