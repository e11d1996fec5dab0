package app.vitrine.media.callout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Lanczos;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where a product's outline lies, on a grid over its box. Places are shares of the box, 0 to 1. */
public final class ProductEdge {
  private static final int CELLS = 128;
  private static final int OPAQUE = 128;
  private static final int ALPHA = 3;

  /** What lies no further below the highest place is as high, share of the box's height. */
  private static final double LEVEL = 0.015;

  private enum Side {
    LEFT,
    RIGHT,
    TOP
  }

  private final BufferedImage cutout;
  private final Box box;
  private final double[] left = new double[CELLS];
  private final double[] right = new double[CELLS];
  private final double[] top = new double[CELLS];

  /**
   * Reads an outline.
   *
   * @param cutout the product alone, ARGB
   * @param box around it in the cut-out
   */
  public ProductEdge(BufferedImage cutout, Box box) {
    this.cutout = cutout;
    this.box = box;
    for (int i = 0; i < CELLS; i++) {
      left[i] = first(cutout, box, i, Side.LEFT);
      right[i] = first(cutout, box, i, Side.RIGHT);
      top[i] = first(cutout, box, i, Side.TOP);
    }
    fill(left);
    fill(right);
    fill(top);
  }

  private static double first(BufferedImage cutout, Box box, int at, Side from) {
    double share = (at + 0.5) / CELLS;
    boolean across = from != Side.TOP;
    for (int i = 0; i < CELLS; i++) {
      double along = (from == Side.RIGHT ? CELLS - 0.5 - i : i + 0.5) / CELLS;
      int x = box.x() + (int) ((across ? along : share) * box.width());
      int y = box.y() + (int) ((across ? share : along) * box.height());
      boolean inside = x < cutout.getWidth() && y < cutout.getHeight();
      if (inside && cutout.getRGB(x, y) >>> 24 >= OPAQUE) {
        return along;
      }
    }
    return Double.NaN;
  }

  /** Between the two of a pair there is no outline; the nearest there is stands in. */
  private static void fill(double[] places) {
    double[] found = places.clone();
    for (int i = 0; i < CELLS; i++) {
      for (int off = 0; off < CELLS && Double.isNaN(places[i]); off++) {
        double before = i >= off ? found[i - off] : Double.NaN;
        double after = i + off < CELLS ? found[i + off] : Double.NaN;
        places[i] = Double.isNaN(before) ? after : before;
      }
    }
  }

  /** How far from the box's left side the product begins, in the row at a share of its height. */
  public double left(double down) {
    return left[cell(down)];
  }

  /** How far from the box's left side the product ends, in the row at a share of its height. */
  public double right(double down) {
    return right[cell(down)];
  }

  /** How far from the box's top the product begins, in the column at a share of its width. */
  public double top(double across) {
    return top[cell(across)];
  }

  /**
   * The place across at which the product reaches its full height, nearest to another.
   *
   * @param across share of the box's width
   */
  public double highest(double across) {
    double least = Arrays.stream(top).min().orElse(0) + LEVEL;
    return IntStream.range(0, CELLS)
        .filter(cell -> top[cell] <= least)
        .mapToDouble(cell -> (cell + 0.5) / CELLS)
        .boxed()
        .min(Comparator.comparingDouble(place -> Math.abs(place - across)))
        .orElse(across);
  }

  /** How much of each pixel the product covers, 0 to 1, row by row, in its box at another size. */
  float[] cover(int width, int height) {
    return Lanczos.resample(cutout, box, width, height, CancelToken.none()).plane(ALPHA);
  }

  private static int cell(double share) {
    return Math.clamp((long) (share * CELLS), 0, CELLS - 1);
  }
}
