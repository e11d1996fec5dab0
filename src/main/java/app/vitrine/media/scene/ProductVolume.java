package app.vitrine.media.scene;

import java.util.Arrays;

/**
 * The room a product takes up, guessed from its outline: each row of a standing product is inflated
 * to a rounded bar about as deep as it is wide, standing where its lower edge meets the ground; a
 * lying one is a thin slab. Good enough for the shadows it throws.
 */
final class ProductVolume implements Occluder {
  private static final double DEPTH_OF_WIDTH = 0.8;
  private static final double GROUND_RISE = 0.12;
  private static final double GROUND_SLOPE = 0.75;
  private static final double FOOT = 0.1;

  /** Share of the product's width at each side over which contact fades out. */
  private static final double SIDE = 0.03;

  /** Share of the contact's reach behind its line over which it fades out. */
  private static final double BEHIND = 0.3;

  private static final double CONTACT = 0.022;
  private static final double SLAB = 0.08;
  private static final int STEPS = 40;

  private final Silhouette shape;
  private final Camera camera;
  private final boolean lying;
  private final double cell;
  private final double left;
  private final double top;
  private final float[] halfDepth;
  private final double[] ground;
  private final double[] smoothGround;
  private final double[] touch;
  private final double[] axis;
  private final double[] axisRow;
  private final double x0;
  private final double x1;
  private final double z0;
  private final double z1;
  private final double tallest;

  ProductVolume(Silhouette shape, Placement placement, Camera camera, boolean lying) {
    this.shape = shape;
    this.camera = camera;
    this.lying = lying;
    this.cell = placement.width() / (double) shape.columns();
    this.left = placement.x();
    this.top = placement.y();
    this.halfDepth = inflate();
    this.ground = groundLine();
    int smooth = Math.max(1, shape.columns() / 64);
    this.smoothGround = smoothed(ground, smooth);
    this.touch = smoothed(narrowed(touching(), smooth), smooth);
    this.axis = new double[shape.columns()];
    this.axisRow = new double[shape.columns()];
    findAxis();
    double near = Arrays.stream(axis).min().orElse(0);
    double far = Arrays.stream(axis).max().orElse(0);
    double deepest = 0;
    for (float d : halfDepth) {
      deepest = Math.max(deepest, d);
    }
    x0 = placement.x() - camera.centre() - cell;
    x1 = placement.right() - camera.centre() + cell;
    if (lying) {
      tallest = SLAB * placement.height();
      z0 = 0;
      z1 = camera.depth(Math.max(top, camera.horizon() + 1), tallest);
    } else {
      tallest = placement.height() * 1.02;
      z0 = near - deepest;
      z1 = far + deepest;
    }
  }

  /** Row of the picture where each column of the product meets the ground. */
  double groundRow(double column) {
    return top + between(smoothGround, column) * cell;
  }

  /**
   * How close a point of the ground is to where the product touches it.
   *
   * @return 1 at the line of contact, falling to 0 in front of it
   */
  double contact(double column, double row) {
    double width = shape.columns() * cell;
    double inwards = Math.min(column - left, left + width - column) / (SIDE * width);
    double below = (row - groundRow(column)) / (CONTACT * shape.rows() * cell);
    // Behind the line of contact stands the product, or ground it may show where it overhangs.
    double near = rise(inwards) * rise(1 + below / BEHIND) * between(touch, column);
    double front = Math.max(0, below);
    return near <= 0 ? 0 : near * (0.6 * Math.exp(-4 * front) + 0.4 * Math.exp(-front));
  }

  /** From 0 to 1, evenly at both ends. */
  private static double rise(double t) {
    double share = Math.clamp(t, 0.0, 1.0);
    return share * share * (3 - 2 * share);
  }

  private double between(double[] line, double column) {
    double at = Math.clamp((column - left) / cell - 0.5, 0, line.length - 1.0);
    int i = Math.min((int) at, line.length - 1);
    int k = Math.min(i + 1, line.length - 1);
    return line[i] + (at - i) * (line[k] - line[i]);
  }

  private static double[] smoothed(double[] line, int reach) {
    double[] out = new double[line.length];
    for (int i = 0; i < line.length; i++) {
      double sum = 0;
      for (int k = -reach; k <= reach; k++) {
        sum += line[Math.clamp((long) i + k, 0, line.length - 1)];
      }
      out[i] = sum / (2 * reach + 1);
    }
    return out;
  }

  /** The least of the neighbours, so that what is smoothed afterwards ends where the line did. */
  private static double[] narrowed(double[] line, int reach) {
    double[] out = new double[line.length];
    for (int i = 0; i < line.length; i++) {
      int from = Math.max(0, i - reach);
      int to = Math.min(line.length, i + reach + 1);
      out[i] = Arrays.stream(line, from, to).min().orElse(0);
    }
    return out;
  }

  /** 1 for the columns that rest on the ground, 0 for those that hang over it. */
  private double[] touching() {
    double[] touches = new double[shape.columns()];
    for (int c = 0; c < touches.length; c++) {
      int bottom = shape.bottom(c);
      boolean rests = bottom >= 0 && Math.abs(bottom - ground[c]) < 1.5;
      touches[c] = rests ? 1 : 0;
    }
    return touches;
  }

  private float[] inflate() {
    float[] depth = new float[shape.columns() * shape.rows()];
    double most = 0.5 * Math.max(shape.rows(), shape.columns()) * cell;
    for (int row = 0; row < shape.rows(); row++) {
      int from = 0;
      while (from < shape.columns()) {
        int to = from;
        while (shape.covers(to, row)) {
          to++;
        }
        double radius = (to - from) / 2.0;
        double deep = Math.min(DEPTH_OF_WIDTH * radius * cell, most);
        for (int column = from; column < to; column++) {
          double off = (column + 0.5 - from - radius) / radius;
          depth[row * shape.columns() + column] = (float) (deep * Math.sqrt(1 - off * off));
        }
        from = to + 1;
      }
    }
    return depth;
  }

  /** Rows of the grid where the columns rest; those that hang free take after their neighbours. */
  private double[] groundLine() {
    int n = shape.columns();
    double[] line = new double[n];
    Arrays.fill(line, Double.NaN);
    int reach = Math.max(1, n / 64);
    for (int c = 0; c < n; c++) {
      int here = shape.bottom(c);
      int before = shape.bottom(Math.max(0, c - reach));
      int after = shape.bottom(Math.min(n - 1, c + reach));
      boolean low = lying || here >= shape.rows() * (1 - GROUND_RISE);
      boolean level =
          before >= 0 && after >= 0 && Math.abs(after - before) <= GROUND_SLOPE * 2 * reach + 1;
      if (here >= 0 && low && (lying || level)) {
        line[c] = here;
      }
    }
    fill(line, shape.rows());
    return line;
  }

  private static void fill(double[] line, double otherwise) {
    int last = -1;
    for (int i = 0; i <= line.length; i++) {
      if (i < line.length && Double.isNaN(line[i])) {
        continue;
      }
      double to = i < line.length ? line[i] : last >= 0 ? line[last] : otherwise;
      double from = last >= 0 ? line[last] : to;
      for (int k = last + 1; k < i; k++) {
        line[k] = from + (to - from) * (k - last) / (i - last);
      }
      last = i;
    }
  }

  private void findAxis() {
    for (int c = 0; c < axis.length; c++) {
      int bottom = shape.bottom(c);
      boolean rests = bottom >= 0 && Math.abs(bottom - ground[c]) < 0.5;
      axis[c] = rests ? camera.depth(top + ground[c] * cell, 0) + deepest(c, bottom) : Double.NaN;
    }
    fill(axis, 0);
    for (int c = 0; c < axis.length; c++) {
      axisRow[c] = camera.row(0, axis[c]);
    }
  }

  /** Half the depth of a column near the ground. */
  private double deepest(int column, int bottom) {
    double deepest = 0;
    int from = (int) Math.max(0, bottom - FOOT * shape.rows());
    for (int row = from; row < bottom; row++) {
      deepest = Math.max(deepest, halfDepth[row * shape.columns() + column]);
    }
    return deepest;
  }

  /** Depth of the middle of what the product stands with. */
  double axisDepth() {
    return Arrays.stream(axis).average().orElse(0);
  }

  @Override
  public boolean blocks(double x, double y, double z, double dx, double dy, double dz) {
    if (leaves(x, dx, x0, x1) || leaves(y, dy, 0, tallest) || leaves(z, dz, z0, z1)) {
      return false;
    }
    // The part of the ray within the product's box: where it is between all three pairs of faces.
    double nearX = (x0 - x) / dx;
    double farX = (x1 - x) / dx;
    double nearY = -y / dy;
    double farY = (tallest - y) / dy;
    double nearZ = (z0 - z) / dz;
    double farZ = (z1 - z) / dz;
    double from = Math.max(0, Math.min(nearX, farX));
    double to = Math.max(nearX, farX);
    from = Math.max(from, Math.max(Math.min(nearY, farY), Math.min(nearZ, farZ)));
    to = Math.min(to, Math.min(Math.max(nearY, farY), Math.max(nearZ, farZ)));
    if (!(from < to)) {
      return false;
    }
    double step = Math.max((to - from) / STEPS, cell * 0.75);
    for (double t = from + step * 0.5; t < to; t += step) {
      if (inside(x + t * dx, y + t * dy, z + t * dz)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a ray begins beside the box's faces of one pair and does not lead towards them. */
  private static boolean leaves(double from, double step, double low, double high) {
    return (step >= 0 && from > high) || (step <= 0 && from < low);
  }

  private boolean inside(double x, double y, double z) {
    if (lying) {
      double row = camera.row(y, z);
      return shape.covers(
          (int) Math.floor((camera.column(x, z) - left) / cell),
          (int) Math.floor((row - top) / cell));
    }
    int column = (int) Math.floor((x + camera.centre() - left) / cell);
    if (column < 0 || column >= axis.length) {
      return false;
    }
    double fromGround = (axisRow[column] - y - top) / cell;
    int row = (int) Math.min(Math.floor(fromGround), Math.max(0, ground[column] - 2));
    return row >= 0
        && row < shape.rows()
        && Math.abs(z - axis[column]) < halfDepth[row * shape.columns() + column];
  }
}
