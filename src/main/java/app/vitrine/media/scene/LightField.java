package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Rows;

/**
 * How much of the key light and of the surrounding light reaches each point of the stage, by rays
 * towards an even disc and an even dome. Computed on a coarser grid whose neighbours take different
 * rays (interleaved sampling: Keller and Heidrich, 2001) and then smoothed over one pattern.
 */
final class LightField {
  private static final int GRID = 520;
  private static final int PATTERN = 4;
  private static final int KEY_RAYS = 14;
  private static final int DOME_RAYS = 24;

  /** How far smoothing carries a point's light, in points: three times over one pattern. */
  private static final int SMOOTHED = 3 * PATTERN;

  private static final double GOLDEN = 2.399963229728653;

  private final int step;
  private final int columns;
  private final int rows;
  private final float[] key;
  private final float[] dome;
  private final Stage.Part[] parts;

  private LightField(int width, int height) {
    step = Math.max(1, (int) Math.ceil(Math.max(width, height) / (double) GRID));
    columns = (width + step - 1) / step + 1;
    rows = (height + step - 1) / step + 1;
    key = new float[columns * rows];
    dome = new float[columns * rows];
    parts = new Stage.Part[columns * rows];
  }

  /**
   * Follows the light.
   *
   * @param props what stands around the product
   * @param towards the key light's direction, of length 1
   * @param size its angular radius in radians
   * @param hidden ground that is not seen: all light reaches it
   * @param blurred how far a pixel may be spread afterwards, in pixels
   */
  static LightField of(
      Stage stage,
      Occluder product,
      PropSet props,
      HiddenGround hidden,
      int blurred,
      Direction towards,
      double size,
      int width,
      int height,
      CancelToken cancel) {
    LightField field = new LightField(width, height);
    Direction[][] keys = new Direction[PATTERN * PATTERN][];
    Direction[][] domes = new Direction[PATTERN * PATTERN][];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = disc(towards, size, i);
      domes[i] = dome(i);
    }
    Occluder all = props.with(product);
    int around = blurred + SMOOTHED * field.step;
    Rows.each(
        field.rows,
        cancel,
        row -> {
          for (int column = 0; column < field.columns; column++) {
            Stage.Hit hit = stage.trace(column * field.step, row * field.step);
            int at = row * field.columns + column;
            int pattern = (row % PATTERN) * PATTERN + column % PATTERN;
            field.parts[at] = hit.part();
            if (hidden.at(column * field.step, row * field.step, around)) {
              field.key[at] = 1;
              field.dome[at] = 1;
              continue;
            }
            field.key[at] =
                open(
                    hit,
                    keys[pattern],
                    stage,
                    props.shade(hit.x(), hit.z(), towards, size) ? all : product);
            field.dome[at] =
                open(hit, domes[pattern], stage, props.isNear(hit.x(), hit.z()) ? all : product);
          }
        });
    field.smooth(field.key, cancel);
    field.smooth(field.dome, cancel);
    // Light from all around has no sharp shadows, so its noise may be smoothed harder.
    field.smooth(field.dome, cancel);
    field.smooth(field.dome, cancel);
    return field;
  }

  private static float open(Stage.Hit hit, Direction[] rays, Stage stage, Occluder product) {
    double lift = 0.05;
    int open = 0;
    int counted = 0;
    for (Direction ray : rays) {
      double dx = ray.x();
      double dy = ray.y();
      double dz = ray.z();
      if (hit.part() == Stage.Part.WALL || hit.part() == Stage.Part.SIDE) {
        // The dome of an upright face looks towards the camera.
        dz = -Math.abs(dz);
      }
      counted++;
      double y = hit.part() == Stage.Part.TOP ? lift : hit.y();
      if (!product.blocks(hit.x(), y, hit.z(), dx, dy, dz)
          && (hit.part() != Stage.Part.FLOOR
              || !stage.blocks(hit.x(), hit.y(), hit.z(), dx, dy, dz))) {
        open++;
      }
    }
    return open / (float) counted;
  }

  private static Direction[] disc(Direction towards, double size, int pattern) {
    Direction side = towards.cross(new Direction(0, 1, 0)).unit();
    Direction up = side.cross(towards);
    Direction[] rays = new Direction[KEY_RAYS];
    for (int k = 0; k < KEY_RAYS; k++) {
      double share = (k + jitter(pattern, 3)) / KEY_RAYS;
      double radius = Math.sqrt(share) * Math.tan(size);
      double angle = k * GOLDEN + jitter(pattern, 1) * 2 * Math.PI;
      double a = radius * Math.cos(angle);
      double b = radius * Math.sin(angle);
      rays[k] =
          new Direction(
              towards.x() + a * side.x() + b * up.x(),
              Math.max(0.02, towards.y() + a * side.y() + b * up.y()),
              towards.z() + a * side.z() + b * up.z());
    }
    return rays;
  }

  private static Direction[] dome(int pattern) {
    Direction[] rays = new Direction[DOME_RAYS];
    for (int k = 0; k < DOME_RAYS; k++) {
      double share = (k + jitter(pattern, 5)) / DOME_RAYS;
      double radius = Math.sqrt(share);
      double angle = k * GOLDEN + jitter(pattern, 2) * 2 * Math.PI;
      rays[k] =
          new Direction(
              radius * Math.cos(angle),
              Math.sqrt(Math.max(0.0004, 1 - share)),
              radius * Math.sin(angle));
    }
    return rays;
  }

  /** An even value of 0 to 1 for a place in the pattern (Weyl's sequence). */
  private static double jitter(int pattern, int stream) {
    double v = (pattern + 1) * 0.6180339887498949 + stream * 0.7548776662466927;
    return v - Math.floor(v);
  }

  /** A mean over one pattern, of the same part of the stage only, twice for roundness. */
  private void smooth(float[] plane, CancelToken cancel) {
    for (int pass = 0; pass < 2; pass++) {
      float[] from = plane.clone();
      int low = pass == 0 ? -1 : -2;
      int high = pass == 0 ? 2 : 1;
      Rows.each(
          rows,
          cancel,
          row -> {
            for (int column = 0; column < columns; column++) {
              int at = row * columns + column;
              float sum = 0;
              int n = 0;
              for (int y = Math.max(0, row + low); y <= Math.min(rows - 1, row + high); y++) {
                for (int x = Math.max(0, column + low);
                    x <= Math.min(columns - 1, column + high);
                    x++) {
                  if (parts[y * columns + x] == parts[at]) {
                    sum += from[y * columns + x];
                    n++;
                  }
                }
              }
              plane[at] = sum / n;
            }
          });
    }
  }

  /** Share of the key light that reaches a pixel showing a part, 0 to 1. */
  float key(double column, double row, Stage.Part part) {
    return sample(key, column, row, part);
  }

  /** Share of the surrounding light that reaches a pixel showing a part, 0 to 1. */
  float dome(double column, double row, Stage.Part part) {
    return sample(dome, column, row, part);
  }

  private float sample(float[] plane, double column, double row, Stage.Part part) {
    double gx = Math.clamp(column / step, 0, columns - 1.001);
    double gy = Math.clamp(row / step, 0, rows - 1.001);
    int x = (int) gx;
    int y = (int) gy;
    double fx = gx - x;
    double fy = gy - y;
    double sum = 0;
    double total = 0;
    for (int k = 0; k < 4; k++) {
      int at = (y + k / 2) * columns + x + k % 2;
      double w = (k % 2 == 0 ? 1 - fx : fx) * (k / 2 == 0 ? 1 - fy : fy) + 1e-6;
      if (parts[at] == part) {
        sum += w * plane[at];
        total += w;
      }
    }
    return total > 0 ? (float) (sum / total) : 1;
  }
}
