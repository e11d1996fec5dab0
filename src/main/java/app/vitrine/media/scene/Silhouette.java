package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import java.awt.image.BufferedImage;

/** The shape of a product, measured on its cut-out, as a grid of square cells over its bounds. */
final class Silhouette {
  private static final int GRID = 256;
  private static final int VISIBLE = 24;
  private static final int FRAME_MARGIN = 2;
  private static final double LEVEL = 0.08;
  private static final double LEVEL_COLUMNS = 0.33;
  private static final double SOLID = 0.93;

  private final Box bounds;
  private final int columns;
  private final int rows;
  private final float[] coverage;
  private final Cut cut;

  private Silhouette(Box bounds, int columns, int rows, float[] coverage, Cut cut) {
    this.bounds = bounds;
    this.columns = columns;
    this.rows = rows;
    this.coverage = coverage;
    this.cut = cut;
  }

  /** Around the visible product, in pixels of the cut-out. */
  Box bounds() {
    return bounds;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** A copy of the coverage, 0 to 1, row by row. */
  float[] coverage() {
    return coverage.clone();
  }

  /** Where the photo's frame cut the product off. */
  Cut cut() {
    return cut;
  }

  /** Edges of the photo the product runs out of. */
  record Cut(boolean left, boolean top, boolean right, boolean bottom) {
    boolean any() {
      return left || top || right || bottom;
    }
  }

  /**
   * Measures a cut-out.
   *
   * @throws IllegalArgumentException if nothing in it is visible
   */
  static Silhouette of(BufferedImage cutout, CancelToken cancel) {
    Box bounds = bounds(cutout, cancel);
    double cell = Math.max(bounds.width(), bounds.height()) / (double) GRID;
    int columns = Math.max(1, (int) Math.round(bounds.width() / cell));
    int rows = Math.max(1, (int) Math.round(bounds.height() / cell));
    float[] sum = new float[columns * rows];
    int[] count = new int[columns * rows];
    int[] line = new int[bounds.width()];
    for (int y = 0; y < bounds.height(); y++) {
      cancel.throwIfCancelled();
      ArgbPixels.read(cutout, bounds.x(), bounds.y() + y, line.length, 1, line);
      int row = Math.min(rows - 1, y * rows / bounds.height());
      for (int x = 0; x < line.length; x++) {
        int at = row * columns + Math.min(columns - 1, x * columns / bounds.width());
        sum[at] += (line[x] >>> 24) / 255f;
        count[at]++;
      }
    }
    for (int i = 0; i < sum.length; i++) {
      // A product smaller than the grid leaves cells without a pixel; their neighbour stands in.
      sum[i] = count[i] > 0 ? sum[i] / count[i] : i > 0 ? sum[i - 1] : 0;
    }
    return new Silhouette(
        bounds, columns, rows, sum, cut(bounds, cutout.getWidth(), cutout.getHeight()));
  }

  private static Box bounds(BufferedImage cutout, CancelToken cancel) {
    int width = cutout.getWidth();
    int height = cutout.getHeight();
    int[] inColumn = new int[width];
    int[] inRow = new int[height];
    int[] line = new int[width];
    for (int y = 0; y < height; y++) {
      cancel.throwIfCancelled();
      ArgbPixels.row(cutout, y, line);
      for (int x = 0; x < width; x++) {
        if ((line[x] >>> 24) >= VISIBLE) {
          inColumn[x]++;
          inRow[y]++;
        }
      }
    }
    // A speck left by the cut-out must not count as an end of the product.
    int enough = Math.clamp((long) (0.002 * Math.min(width, height)), 1, 8);
    int left = first(inColumn, enough);
    int top = first(inRow, enough);
    int right = last(inColumn, enough);
    int bottom = last(inRow, enough);
    if (left > right || top > bottom) {
      throw new IllegalArgumentException("nothing visible in the cut-out");
    }
    return new Box(left, top, right - left + 1, bottom - top + 1);
  }

  private static int first(int[] counts, int enough) {
    int i = 0;
    while (i < counts.length && counts[i] < enough) {
      i++;
    }
    return i;
  }

  private static int last(int[] counts, int enough) {
    int i = counts.length - 1;
    while (i >= 0 && counts[i] < enough) {
      i--;
    }
    return i;
  }

  private static Cut cut(Box b, int width, int height) {
    return new Cut(
        b.x() < FRAME_MARGIN,
        b.y() < FRAME_MARGIN,
        b.right() > width - FRAME_MARGIN,
        b.bottom() > height - FRAME_MARGIN);
  }

  /** Whether the product covers the grid cell; false outside. */
  boolean covers(int column, int row) {
    return column >= 0
        && row >= 0
        && column < columns
        && row < rows
        && coverage[row * columns + column] > 0.5f;
  }

  /** Row just below the product in a column, −1 for an empty column. */
  int bottom(int column) {
    for (int row = rows - 1; row >= 0; row--) {
      if (covers(column, row)) {
        return row + 1;
      }
    }
    return -1;
  }

  /**
   * How the product rests. One that stands touches the ground along a near-level line; one that
   * lies, seen from above, touches it along slanted edges and has no opening.
   */
  ScenePreset.Pose pose() {
    int filled = 0;
    int level = 0;
    for (int column = 0; column < columns; column++) {
      int bottom = bottom(column);
      filled += bottom >= 0 ? 1 : 0;
      level += bottom >= rows * (1 - LEVEL) ? 1 : 0;
    }
    boolean slanted = level < LEVEL_COLUMNS * filled;
    return slanted && columns > rows && solidity() > SOLID && !cut.any()
        ? ScenePreset.Pose.LYING
        : ScenePreset.Pose.STANDING;
  }

  private double solidity() {
    double covered = 0;
    double spanned = 0;
    for (int row = 0; row < rows; row++) {
      int from = -1;
      int to = -1;
      for (int column = 0; column < columns; column++) {
        if (covers(column, row)) {
          from = from < 0 ? column : from;
          to = column;
          covered++;
        }
      }
      spanned += from < 0 ? 0 : to - from + 1;
    }
    return spanned == 0 ? 0 : covered / spanned;
  }
}
