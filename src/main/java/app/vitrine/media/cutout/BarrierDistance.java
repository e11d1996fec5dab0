package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.Arrays;
import java.util.Set;

/**
 * How much the colours of each place stand out from those one meets on the way in from the sides of
 * the photo: the minimum barrier distance (Strand, Ciesielski, Malmberg, Saha, 2013), by raster
 * passes (Zhang et al., 2015). A slow change of the ground, such as a sweep's, costs little, an
 * edge costs all its height.
 */
final class BarrierDistance {
  /** A side of the photo. */
  enum Side {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT
  }

  private static final int PASSES = 4;
  private static final float LIGHTNESS_WEIGHT = 0.6f;
  private static final int BINS = 256;
  private static final float HALF = 0.5f;

  /** How softly a place passes from ground to product, as a share of what parts them. */
  private static final float SOFTNESS = 1.2f;

  private BarrierDistance() {}

  /**
   * How likely each place is product, 0 to 1, when the photo shows ground along some of its sides.
   *
   * @param lab the photo, CIELAB
   * @param ground at least one side
   */
  static Plane likely(Plane lab, Set<Side> ground, CancelToken cancel) {
    Plane distance = of(lab, ground, cancel);
    float most = 0;
    for (float value : distance.data) {
      most = Math.max(most, value);
    }
    Plane matte = new Plane(distance.width, distance.height, 1);
    if (most <= 0) {
      return matte;
    }
    float middle = otsu(distance, most);
    for (int i = 0; i < matte.data.length; i++) {
      matte.data[i] = Math.clamp(HALF + (distance.data[i] - middle) / (SOFTNESS * middle), 0f, 1f);
    }
    return matte;
  }

  private static Plane of(Plane lab, Set<Side> ground, CancelToken cancel) {
    Plane sum = new Plane(lab.width, lab.height, 1);
    for (int channel = 0; channel < 3; channel++) {
      float weight = channel == 0 ? LIGHTNESS_WEIGHT : 1;
      float[] one = barrier(lab, channel, ground, cancel);
      for (int i = 0; i < one.length; i++) {
        sum.data[i] += weight * one[i];
      }
    }
    return sum;
  }

  private static float[] barrier(Plane lab, int channel, Set<Side> ground, CancelToken cancel) {
    int w = lab.width;
    int h = lab.height;
    float[] value = new float[w * h];
    for (int i = 0; i < value.length; i++) {
      value[i] = lab.data[3 * i + channel];
    }
    float[] high = value.clone();
    float[] low = value.clone();
    float[] distance = starts(w, h, ground);
    for (int pass = 0; pass < PASSES; pass++) {
      cancel.throwIfCancelled();
      boolean forth = pass % 2 == 0;
      int step = forth ? -1 : 1;
      for (int n = 0; n < w * h; n++) {
        int i = forth ? n : w * h - 1 - n;
        int x = i % w;
        int y = i / w;
        int beside = x + step;
        int above = y + step;
        if (beside >= 0 && beside < w) {
          relax(i, i + step, value, high, low, distance);
        }
        if (above >= 0 && above < h) {
          relax(i, i + step * w, value, high, low, distance);
        }
      }
    }
    return distance;
  }

  private static float[] starts(int w, int h, Set<Side> ground) {
    float[] distance = new float[w * h];
    Arrays.fill(distance, Float.MAX_VALUE);
    for (int x = 0; x < w; x++) {
      distance[x] = ground.contains(Side.TOP) ? 0 : distance[x];
      int below = (h - 1) * w + x;
      distance[below] = ground.contains(Side.BOTTOM) ? 0 : distance[below];
    }
    for (int y = 0; y < h; y++) {
      distance[y * w] = ground.contains(Side.LEFT) ? 0 : distance[y * w];
      int right = y * w + w - 1;
      distance[right] = ground.contains(Side.RIGHT) ? 0 : distance[right];
    }
    return distance;
  }

  private static void relax(
      int to, int from, float[] value, float[] high, float[] low, float[] distance) {
    float top = Math.max(high[from], value[to]);
    float bottom = Math.min(low[from], value[to]);
    if (distance[from] < Float.MAX_VALUE && top - bottom < distance[to]) {
      distance[to] = top - bottom;
      high[to] = top;
      low[to] = bottom;
    }
  }

  private static float otsu(Plane plane, float most) {
    int[] counts = new int[BINS];
    for (float value : plane.data) {
      counts[Math.min(BINS - 1, (int) (value / most * BINS))]++;
    }
    double total = 0;
    for (int i = 0; i < BINS; i++) {
      total += (double) i * counts[i];
    }
    double below = 0;
    long under = 0;
    double best = -1;
    int at = 0;
    for (int i = 0; i < BINS - 1; i++) {
      under += counts[i];
      below += (double) i * counts[i];
      long over = plane.data.length - under;
      if (under == 0 || over == 0) {
        continue;
      }
      double apart = below / under - (total - below) / over;
      double between = under * (double) over * apart * apart;
      if (between > best) {
        best = between;
        at = i;
      }
    }
    return (at + 1) * most / BINS;
  }
}
