package app.vitrine.media.scene;

import app.vitrine.media.resample.LinearImage;

/**
 * The ground that nobody sees, as the product stands before it: light need not be followed to it.
 */
final class HiddenGround {
  /** Everything is seen. */
  static final HiddenGround NONE = new HiddenGround(0, 0, 0, 0, new int[1]);

  /** Side of the blocks that are hidden or not, in pixels. */
  private static final int BLOCK = 8;

  private static final float OPAQUE = 0.999f;

  private final int left;
  private final int top;
  private final int columns;
  private final int rows;

  /** How many blocks are hidden above and to the left of each corner. */
  private final int[] sums;

  private HiddenGround(int left, int top, int columns, int rows, int[] sums) {
    this.left = left;
    this.top = top;
    this.columns = columns;
    this.rows = rows;
    this.sums = sums;
  }

  /**
   * What is behind a product.
   *
   * @param product at the size of its placement, its coverage in plane 3
   */
  static HiddenGround behind(LinearImage product, Placement place) {
    int columns = product.width() / BLOCK;
    int rows = product.height() / BLOCK;
    int[] sums = new int[(columns + 1) * (rows + 1)];
    for (int row = 0; row < rows; row++) {
      int along = 0;
      for (int column = 0; column < columns; column++) {
        along += isOpaque(product, column * BLOCK, row * BLOCK) ? 1 : 0;
        sums[(row + 1) * (columns + 1) + column + 1] =
            sums[row * (columns + 1) + column + 1] + along;
      }
    }
    return new HiddenGround(place.x(), place.y(), columns, rows, sums);
  }

  private static boolean isOpaque(LinearImage product, int left, int top) {
    float[] coverage = product.plane(3);
    for (int y = top; y < top + BLOCK; y++) {
      for (int at = y * product.width() + left; at < y * product.width() + left + BLOCK; at++) {
        if (coverage[at] < OPAQUE) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether a pixel of the picture is behind the product, and everything around it too.
   *
   * @param around how far, in pixels
   */
  boolean at(int x, int y, int around) {
    int fromColumn = Math.floorDiv(x - around - left, BLOCK);
    int toColumn = Math.floorDiv(x + around - left, BLOCK) + 1;
    int fromRow = Math.floorDiv(y - around - top, BLOCK);
    int toRow = Math.floorDiv(y + around - top, BLOCK) + 1;
    if (fromColumn < 0 || fromRow < 0 || toColumn > columns || toRow > rows) {
      return false;
    }
    int hidden =
        sums[toRow * (columns + 1) + toColumn]
            - sums[fromRow * (columns + 1) + toColumn]
            - sums[toRow * (columns + 1) + fromColumn]
            + sums[fromRow * (columns + 1) + fromColumn];
    return hidden == (toColumn - fromColumn) * (toRow - fromRow);
  }
}
