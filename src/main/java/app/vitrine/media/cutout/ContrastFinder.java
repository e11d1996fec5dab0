package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * Finds a product without having learned what products look like: by how much its colours stand out
 * from those one meets on the way in from the photo's border. The measure is the minimum barrier
 * distance (Strand, Ciesielski, Malmberg, Saha, 2013), by raster passes (Zhang et al., 2015): a
 * slow change of the ground, such as a sweep's, costs little, an edge costs all its height.
 */
final class ContrastFinder implements RoughFinder {
  private static final int SIDE = 300;
  private static final int MATTE_SIDE = 440;
  private static final double WIDE_MARGIN = 0.5;
  private static final int PASSES = 4;
  private static final float LIGHTNESS_WEIGHT = 0.6f;
  private static final int BINS = 256;

  @Override
  public @Nullable Rough find(WorkingPhoto photo, CancelToken cancel) {
    Frame whole = photo.whole();
    double scale = Math.min(1, SIDE / whole.longSide());
    int width = Math.max(1, (int) Math.round(whole.width() * scale));
    int height = Math.max(1, (int) Math.round(whole.height() * scale));
    Plane lab;
    try (Mat pixels = photo.part(whole, width, height)) {
      lab = Plane.lab(pixels).box(1);
    }
    Plane distance = distances(lab, cancel);
    Plane matte = likely(distance);
    Frame product = new Rough(whole, matte).product();
    if (product == null) {
      return null;
    }
    Frame wide = photo.around(product, WIDE_MARGIN);
    double to = Math.min(1, MATTE_SIDE / wide.longSide());
    return new Rough(
        wide,
        matte.resampled(
            whole,
            wide,
            Math.max(1, (int) Math.round(wide.width() * to)),
            Math.max(1, (int) Math.round(wide.height() * to))));
  }

  private static Plane likely(Plane distance) {
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
      matte.data[i] = Math.clamp(0.5f + (distance.data[i] - middle) / (1.2f * middle), 0f, 1f);
    }
    return matte;
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

  private static Plane distances(Plane lab, CancelToken cancel) {
    Plane sum = new Plane(lab.width, lab.height, 1);
    for (int channel = 0; channel < 3; channel++) {
      float weight = channel == 0 ? LIGHTNESS_WEIGHT : 1;
      float[] one = barrier(lab, channel, cancel);
      for (int i = 0; i < one.length; i++) {
        sum.data[i] += weight * one[i];
      }
    }
    return sum;
  }

  private static float[] barrier(Plane lab, int channel, CancelToken cancel) {
    int w = lab.width;
    int h = lab.height;
    float[] value = new float[w * h];
    for (int i = 0; i < value.length; i++) {
      value[i] = lab.data[3 * i + channel];
    }
    float[] high = value.clone();
    float[] low = value.clone();
    float[] distance = new float[w * h];
    Arrays.fill(distance, Float.MAX_VALUE);
    for (int x = 0; x < w; x++) {
      distance[x] = 0;
      distance[(h - 1) * w + x] = 0;
    }
    for (int y = 0; y < h; y++) {
      distance[y * w] = 0;
      distance[y * w + w - 1] = 0;
    }
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

  private static void relax(
      int to, int from, float[] value, float[] high, float[] low, float[] distance) {
    float top = Math.max(high[from], value[to]);
    float bottom = Math.min(low[from], value[to]);
    if (top - bottom < distance[to]) {
      distance[to] = top - bottom;
      high[to] = top;
      low[to] = bottom;
    }
  }
}
