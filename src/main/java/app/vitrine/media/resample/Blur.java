package app.vitrine.media.resample;

import app.vitrine.domain.work.CancelToken;
import java.util.Arrays;

/** Blurs of a plane, in place. */
public final class Blur {
  private static final int PASSES = 3;

  // Several neighbouring columns at a time share the cache lines they are read from.
  private static final int COLUMNS = 16;

  private Blur() {}

  /**
   * A near-Gaussian blur by three running means (Wells, 1986), whose cost does not grow with the
   * radius. Edges repeat.
   *
   * @param sigma standard deviation in pixels, 0 for none
   */
  public static void gaussian(
      float[] plane, int width, int height, double sigma, CancelToken cancel) {
    float[] radius = new float[height];
    // Three boxes of radius r have a variance of 3·((2r + 1)² − 1) / 12.
    Arrays.fill(radius, (float) ((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
    byRow(plane, width, height, radius, cancel);
  }

  /**
   * A blur whose radius changes from row to row, as where a surface runs out of focus.
   *
   * @param radius of each running mean, in pixels, one a row
   */
  public static void byRow(
      float[] plane, int width, int height, float[] radius, CancelToken cancel) {
    for (int pass = 0; pass < PASSES; pass++) {
      Rows.each(
          height,
          cancel,
          y -> {
            if (radius[y] > 0) {
              along(plane, y * width, width, radius[y]);
            }
          });
      Rows.each(
          (width + COLUMNS - 1) / COLUMNS,
          cancel,
          strip -> {
            int from = strip * COLUMNS;
            down(plane, width, height, from, Math.min(COLUMNS, width - from), radius);
          });
    }
  }

  private static void along(float[] plane, int start, int width, float radius) {
    double[] sums = new double[width + 1];
    for (int x = 0; x < width; x++) {
      sums[x + 1] = sums[x] + plane[start + x];
    }
    // Away from the ends every window covers the same shares of the pixels at its own.
    int before = (int) Math.ceil(radius);
    int after = (int) radius + 1;
    double first = before - (double) radius;
    double last = radius - (int) radius;
    double window = 2.0 * radius + 1;
    int from = Math.min(width, before);
    int to = Math.max(from, width - after);
    for (int x = 0; x < from; x++) {
      plane[start + x] = mean(sums, width, x, radius);
    }
    for (int x = from; x < to; x++) {
      double low = sums[x - before];
      double high = sums[x + after];
      double ends = last * (sums[x + after + 1] - high) - first * (sums[x - before + 1] - low);
      plane[start + x] = (float) ((high - low + ends) / window);
    }
    for (int x = to; x < width; x++) {
      plane[start + x] = mean(sums, width, x, radius);
    }
  }

  /** Sums of neighbouring columns lie side by side, so that they are taken several at a time. */
  private static void down(
      float[] plane, int width, int height, int from, int columns, float[] radius) {
    double[] sums = new double[(height + 1) * columns];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < columns; x++) {
        sums[(y + 1) * columns + x] = sums[y * columns + x] + plane[y * width + from + x];
      }
    }
    for (int y = 0; y < height; y++) {
      if (radius[y] > 0) {
        double top = y - (double) radius[y];
        double bottom = y + 1 + (double) radius[y];
        int high = Math.clamp((long) Math.floor(top), 0, height - 1);
        int low = Math.clamp((long) bottom, 0, height - 1);
        double first = top - high;
        double last = bottom - low;
        double window = bottom - top;
        int above = high * columns;
        int below = low * columns;
        for (int x = 0; x < columns; x++) {
          double start = sums[above + x];
          double end = sums[below + x];
          double ends =
              last * (sums[below + columns + x] - end)
                  - first * (sums[above + columns + x] - start);
          plane[y * width + from + x] = (float) ((end - start + ends) / window);
        }
      }
    }
  }

  /** Mean over centre ± (radius + ½), the ends counted by their share, edges repeated. */
  private static float mean(double[] sums, int length, int centre, float radius) {
    double low = centre - radius;
    double high = centre + 1 + radius;
    return (float) ((integral(sums, length, high) - integral(sums, length, low)) / (high - low));
  }

  private static double integral(double[] sums, int length, double at) {
    if (at <= 0) {
      return at * (sums[1] - sums[0]);
    }
    if (at >= length) {
      return sums[length] + (at - length) * (sums[length] - sums[length - 1]);
    }
    int i = (int) at;
    return sums[i] + (at - i) * (sums[i + 1] - sums[i]);
  }

  /**
   * A lens's blur: every point becomes an even disc, so that bright points turn into discs of
   * light.
   *
   * @param radius of the disc in pixels
   * @return new planes of the same size
   */
  public static LinearImage disc(LinearImage image, double radius, CancelToken cancel) {
    int reach = (int) Math.ceil(radius);
    float[] half = new float[2 * reach + 1];
    double area = 0;
    for (int dy = -reach; dy <= reach; dy++) {
      double square = radius * radius - (double) dy * dy;
      half[dy + reach] = (float) (square > 0 ? Math.sqrt(square) : 0);
      area += 2 * half[dy + reach] + 1;
    }
    double total = area;
    int width = image.width();
    int height = image.height();
    LinearImage out = new LinearImage(width, height, image.channels());
    for (int c = 0; c < image.channels(); c++) {
      float[] from = image.plane(c);
      float[] to = out.plane(c);
      double[][] sums = new double[height][width + 1];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          sums[y][x + 1] = sums[y][x] + from[y * width + x];
        }
      }
      Rows.each(
          height,
          cancel,
          y -> {
            for (int x = 0; x < width; x++) {
              double sum = 0;
              for (int dy = -reach; dy <= reach; dy++) {
                double[] row = sums[Math.clamp((long) y + dy, 0, height - 1)];
                float h = half[dy + reach];
                sum += integral(row, width, x + 1 + h) - integral(row, width, x - h);
              }
              to[y * width + x] = (float) (sum / total);
            }
          });
    }
    return out;
  }
}
