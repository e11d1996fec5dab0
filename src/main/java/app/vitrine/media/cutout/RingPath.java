package app.vitrine.media.cutout;

/** The cheapest way once around a ring of columns, by dynamic programming (Viterbi, 1967). */
final class RingPath {
  private RingPath() {}

  /**
   * The row in each column.
   *
   * @param costs of each row of each column, column by column
   * @param columns how many columns the ring has
   * @param bending cost of a row up or down between neighbours; more than one is not allowed
   */
  static int[] cheapest(float[] costs, int columns, float bending) {
    int rows = costs.length / columns;
    // Twice around: in the middle of that the start no longer matters.
    int total = 2 * columns;
    byte[] step = new byte[total * rows];
    float[] sum = new float[rows];
    float[] next = new float[rows];
    for (int t = 0; t < total; t++) {
      for (int row = 0; row < rows; row++) {
        int from = row;
        float least = sum[row];
        for (int other = Math.max(0, row - 1); other <= Math.min(rows - 1, row + 1); other++) {
          if (other != row && sum[other] + bending < least) {
            least = sum[other] + bending;
            from = other;
          }
        }
        step[t * rows + row] = (byte) (from - row);
        next[row] = least + costs[t % columns * rows + row];
      }
      float[] swap = sum;
      sum = next;
      next = swap;
    }
    int row = 0;
    for (int other = 1; other < rows; other++) {
      row = sum[other] < sum[row] ? other : row;
    }
    int[] path = new int[columns];
    for (int t = total - 1; t >= columns / 2; t--) {
      if (t < columns / 2 + columns) {
        path[t % columns] = row;
      }
      row += step[t * rows + row];
    }
    return path;
  }
}
