package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import app.vitrine.media.resample.Blur;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Where a product has sharp detail: local contrast of the photo within the outline. */
final class DetailMap {
  private static final int STEPS = 40;
  private static final double OFF_CENTRE = 0.06;
  private static final float MOST = 12;
  private static final float SHARP = 2;
  private static final double GRAIN = 0.82;

  /** Detail from which on a cell belongs to a word, a mark or a line of print. */
  private static final float MARK = 1.5f;

  /** What a cell of print at a crop's rim costs, however fine the print is. */
  private static final double MARK_LOSS = 8;

  /** How much more strong detail costs at a crop's rim than it brings within. */
  private static final double RIM_LOSS = 3;

  /** Share of a crop's sides within which print hangs at its rim. */
  private static final double RIM_SHARE = 0.05;

  /** What detail counts, as a share, once an earlier close look has shown it. */
  private static final float SEEN = 0.2f;

  /** Share of a close look that earlier ones may have shown. */
  private static final double MOST_SEEN = 0.5;

  /** What more than that costs; no detail is worth as much. */
  private static final double SEEN_LOSS = 1000;

  // Widths in cells of the silhouette's grid, of which the product has 256 along its larger side.
  private static final double RIM = 4;
  private static final double INNER = 13;
  private static final double PRINT = 5;

  private final Box bounds;
  private final int columns;
  private final int rows;

  /** Detail, less where an earlier close look has shown it. */
  private final float[] fresh;

  /** One where an earlier close look has shown a cell, else zero. */
  private final float[] shown;

  private final double[] freshSums;
  private final double[] shownSums;
  private final double[] detailSums;
  private final double[] printSums;
  private final double[] insideSums;

  private DetailMap(
      Box bounds, int columns, int rows, float[] detail, float[] print, float[] inside) {
    this.bounds = bounds;
    this.columns = columns;
    this.rows = rows;
    this.fresh = detail;
    this.detailSums = integral(detail);
    this.freshSums = detailSums;
    this.shown = new float[detail.length];
    this.shownSums = integral(shown);
    this.printSums = integral(print);
    this.insideSums = integral(inside);
  }

  private DetailMap(DetailMap other, float[] fresh, float[] shown) {
    this.bounds = other.bounds;
    this.columns = other.columns;
    this.rows = other.rows;
    this.fresh = fresh;
    this.freshSums = integral(fresh);
    this.shown = shown;
    this.shownSums = integral(shown);
    this.detailSums = other.detailSums;
    this.printSums = other.printSums;
    this.insideSums = other.insideSums;
  }

  /**
   * The same product once a close look has shown a part of it: the next is to show another, unless
   * nothing else is worth it.
   *
   * @param look what it showed, in pixels of the photo
   */
  DetailMap after(Box look) {
    double cell = bounds.width() / (double) columns;
    float[] left = fresh.clone();
    float[] seen = shown.clone();
    for (int row = 0; row < rows; row++) {
      double y = bounds.y() + (row + 0.5) * cell;
      for (int column = 0; column < columns; column++) {
        double x = bounds.x() + (column + 0.5) * cell;
        if (x >= look.x() && x < look.right() && y >= look.y() && y < look.bottom()) {
          left[row * columns + column] *= SEEN;
          seen[row * columns + column] = 1;
        }
      }
    }
    return new DetailMap(this, left, seen);
  }

  /** Measures a photo within a silhouette. */
  static DetailMap of(BufferedImage photo, Silhouette shape, CancelToken cancel) {
    Box b = shape.bounds();
    int columns = shape.columns();
    int rows = shape.rows();
    float[] fine = new float[columns * rows];
    float[] light = new float[columns * rows];
    int[] count = new int[columns * rows];
    int[] above = new int[b.width()];
    int[] line = new int[b.width()];
    for (int y = 0; y < b.height(); y++) {
      cancel.throwIfCancelled();
      ArgbPixels.read(photo, b.x(), b.y() + y, b.width(), 1, line);
      int row = Math.min(rows - 1, y * rows / b.height());
      for (int x = 1; x < b.width(); x++) {
        int at = row * columns + Math.min(columns - 1, x * columns / b.width());
        float here = luma(line[x]);
        light[at] += here;
        fine[at] +=
            y == 0 ? 0 : Math.abs(here - luma(line[x - 1])) + Math.abs(here - luma(above[x]));
        count[at]++;
      }
      int[] swap = above;
      above = line;
      line = swap;
    }
    for (int i = 0; i < light.length; i++) {
      light[i] = count[i] == 0 ? 0 : light[i] / count[i];
      fine[i] = count[i] == 0 ? 0 : fine[i] / count[i];
    }
    float[] detail = new float[columns * rows];
    for (int y = 1; y < rows - 1; y++) {
      for (int x = 1; x < columns - 1; x++) {
        int at = y * columns + x;
        float step =
            Math.abs(light[at + 1] - light[at - 1])
                + Math.abs(light[at + columns] - light[at - columns]);
        // A step that is not steep in the photo itself is shading, or out of focus.
        detail[at] = Math.min(step, SHARP * fine[at]);
      }
    }
    float[] inside = shape.coverage();
    float[] near = shape.coverage();
    Blur.gaussian(near, columns, rows, RIM, cancel);
    float[] deep = shape.coverage();
    Blur.gaussian(deep, columns, rows, INNER, cancel);
    for (int i = 0; i < detail.length; i++) {
      // The outline is an edge of the ground, and what runs along it, such as a seam, frames the
      // product rather than being its mark.
      float within = Math.max(0, (near[i] - 0.85f) / 0.15f);
      detail[i] *= within * Math.clamp((deep[i] - 0.75f) / 0.25f, 0.03f, 1f);
    }
    leaveOutTexture(detail, inside);
    float[] print = new float[detail.length];
    for (int i = 0; i < detail.length; i++) {
      print[i] = detail[i] > MARK ? 1 : 0;
    }
    float[] density = detail.clone();
    Blur.gaussian(density, columns, rows, PRINT, cancel);
    for (int i = 0; i < detail.length; i++) {
      // Words and emblems fill an area; a line does not.
      detail[i] *= density[i] / MOST;
    }
    return new DetailMap(b, columns, rows, detail, print, inside);
  }

  /** An all-over grain is no eye-catcher: what counts is what stands out from it. */
  private static void leaveOutTexture(float[] detail, float[] inside) {
    float[] sorted = new float[detail.length];
    int n = 0;
    for (int i = 0; i < detail.length; i++) {
      if (inside[i] > 0.5f) {
        sorted[n++] = detail[i];
      }
    }
    Arrays.sort(sorted, 0, n);
    float grain = n == 0 ? 0 : sorted[(int) (GRAIN * n)];
    for (int i = 0; i < detail.length; i++) {
      detail[i] = Math.clamp(detail[i] - 1.2f * grain, 0f, MOST);
    }
  }

  private static float luma(int rgb) {
    return 0.299f * (rgb >> 16 & 0xFF) + 0.587f * (rgb >> 8 & 0xFF) + 0.114f * (rgb & 0xFF);
  }

  /** A crop of the photo and how good it is. */
  record Crop(Box box, double score) {}

  /**
   * The best place for a crop of a size in pixels of the photo, kept inside the photo and, as far
   * as the product is large enough, inside the product.
   */
  Crop best(int width, int height, int variant, int photoWidth, int photoHeight) {
    double cell = bounds.width() / (double) columns;
    int roomX = Math.max(0, bounds.width() - width);
    int roomY = Math.max(0, bounds.height() - height);
    double lean = (variant % 2 == 0 ? 1 : -1) * OFF_CENTRE;
    Crop best = new Crop(new Box(0, 0, width, height), Double.NEGATIVE_INFINITY);
    for (int i = 0; i <= STEPS; i++) {
      for (int k = 0; k <= STEPS; k++) {
        int x = bounds.x() + (bounds.width() - width - roomX) / 2 + roomX * i / STEPS;
        int y = bounds.y() + (bounds.height() - height - roomY) / 2 + roomY * k / STEPS;
        x = Math.clamp(x, 0, photoWidth - width);
        y = Math.clamp(y, 0, photoHeight - height);
        double score = score(x, y, width, height, cell, lean);
        if (score > best.score()) {
          best = new Crop(new Box(x, y, width, height), score);
        }
      }
    }
    return best;
  }

  private double score(int x, int y, int width, int height, double cell, double lean) {
    double all = sum(freshSums, x, y, width, height, cell);
    // The middle of the crop counts more, so that the detail does not hang at its rim.
    double core =
        sum(
            freshSums,
            (int) (x + width * (0.22 + lean)),
            y + height * 22 / 100,
            (int) (width * 0.56),
            (int) (height * 0.56),
            cell);
    // Words and marks cut by the crop's rim look like a mistake, however fine they are.
    double cut =
        RIM_LOSS * rim(detailSums, x, y, width, height, cell)
            + MARK_LOSS * rim(printSums, x, y, width, height, cell);
    double share = cell * cell / width / height;
    double covered = sum(insideSums, x, y, width, height, cell) * share;
    double seen = sum(shownSums, x, y, width, height, cell) * share;
    double worth = (0.3 * all + core) * Math.pow(covered, 4) - cut;
    // Divided so that a larger crop must bring more; a plain product is shown by its middle.
    return worth / Math.sqrt((double) width * height)
        + 1e-6 * covered
        - SEEN_LOSS * Math.max(0, seen - MOST_SEEN);
  }

  /** What lies along a crop's rim, on both sides of it. */
  private double rim(double[] sums, int x, int y, int width, int height, double cell) {
    int across = (int) (width * RIM_SHARE);
    int down = (int) (height * RIM_SHARE);
    return sum(sums, x - across, y - down, width + 2 * across, height + 2 * down, cell)
        - sum(sums, x + across, y + down, width - 2 * across, height - 2 * down, cell);
  }

  private double[] integral(float[] values) {
    double[] sums = new double[(columns + 1) * (rows + 1)];
    for (int y = 0; y < rows; y++) {
      double line = 0;
      for (int x = 0; x < columns; x++) {
        line += values[y * columns + x];
        sums[(y + 1) * (columns + 1) + x + 1] = sums[y * (columns + 1) + x + 1] + line;
      }
    }
    return sums;
  }

  private double sum(double[] sums, int x, int y, int width, int height, double cell) {
    int x0 = Math.clamp(Math.round((x - bounds.x()) / cell), 0, columns);
    int y0 = Math.clamp(Math.round((y - bounds.y()) / cell), 0, rows);
    int x1 = Math.clamp(Math.round((x + width - bounds.x()) / cell), x0, columns);
    int y1 = Math.clamp(Math.round((y + height - bounds.y()) / cell), y0, rows);
    int w = columns + 1;
    return sums[y1 * w + x1] - sums[y0 * w + x1] - sums[y1 * w + x0] + sums[y0 * w + x0];
  }
}
