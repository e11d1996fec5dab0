package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.Arrays;

/** The cheapest way once around a ring of columns, by dynamic programming (Viterbi, 1967). */
final class RingPath {
  private final float[] costs;
  private final int columns;
  private final int rows;
  private final float bending;
  private final CancelToken cancel;

  private RingPath(float[] costs, int columns, float bending, CancelToken cancel) {
    this.costs = costs;
    this.columns = columns;
    this.rows = costs.length / columns;
    this.bending = bending;
    this.cancel = cancel;
  }

  /**
   * The row in each column; neighbours, the last and the first among them, are one row apart at
   * most.
   *
   * @param costs of each row of each column, column by column
   * @param columns how many columns the ring has
   * @param bending cost of a row up or down between neighbours
   * @throws app.vitrine.domain.work.WorkCancelledException when cancelled
   */
  static int[] cheapest(float[] costs, int columns, float bending, CancelToken cancel) {
    RingPath ring = new RingPath(costs, columns, bending, cancel);
    // Twice around: in the middle of that the start hardly matters.
    Way twice = ring.way(0, 2 * columns, new float[ring.rows], 0, ring.rows - 1);
    int seam = columns / 2;
    int[] open = Arrays.copyOfRange(twice.row, seam, seam + columns);
    boolean closed = Math.abs(open[0] - open[columns - 1]) <= 1;
    return ring.fromSeam(closed ? open : ring.closed(seam), seam);
  }

  /** Rows of consecutive columns, and what they cost together. */
  private static final class Way {
    private final int[] row;
    private final float cost;

    Way(int[] row, float cost) {
      this.row = row;
      this.cost = cost;
    }
  }

  /** The cheapest closed way, found by trying every row before the seam. */
  private int[] closed(int seam) {
    Way best = null;
    for (int start = 0; start < rows; start++) {
      float[] before = new float[rows];
      Arrays.fill(before, Float.POSITIVE_INFINITY);
      before[start] = 0;
      // The row before the first column is the last column's own.
      Way way = way(seam, columns, before, start, start);
      best = best == null || way.cost < best.cost ? way : best;
    }
    return best == null ? new int[columns] : best.row;
  }

  /**
   * The cheapest way over {@code count} columns.
   *
   * @param before what it costs to come from each row before the first column
   * @param from first row it may end in
   * @param to last row it may end in
   */
  private Way way(int column, int count, float[] before, int from, int to) {
    byte[] step = new byte[count * rows];
    float[] sum = before.clone();
    float[] next = new float[rows];
    for (int t = 0; t < count; t++) {
      cancel.throwIfCancelled();
      for (int row = 0; row < rows; row++) {
        int origin = row;
        float least = sum[row];
        for (int other = Math.max(0, row - 1); other <= Math.min(rows - 1, row + 1); other++) {
          if (other != row && sum[other] + bending < least) {
            least = sum[other] + bending;
            origin = other;
          }
        }
        step[t * rows + row] = (byte) (origin - row);
        next[row] = least + costs[(column + t) % columns * rows + row];
      }
      float[] swap = sum;
      sum = next;
      next = swap;
    }
    int row = from;
    for (int other = from + 1; other <= to; other++) {
      row = sum[other] < sum[row] ? other : row;
    }
    float cost = sum[row];
    int[] path = new int[count];
    for (int t = count - 1; t >= 0; t--) {
      path[t] = row;
      row += step[t * rows + row];
    }
    return new Way(path, cost);
  }

  /** A way that starts at the seam, by column. */
  private int[] fromSeam(int[] way, int seam) {
    int[] path = new int[columns];
    for (int t = 0; t < columns; t++) {
      path[(seam + t) % columns] = way[t];
    }
    return path;
  }
}
