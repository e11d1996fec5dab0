package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.CHAIN_APPROX_NONE;
import static org.bytedeco.opencv.global.opencv_imgproc.RETR_LIST;
import static org.bytedeco.opencv.global.opencv_imgproc.findContours;

import app.vitrine.domain.work.CancelToken;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/**
 * A closed curve along an edge, outer or of a hole: points a fixed way apart, with normals that
 * face the ground.
 */
final class EdgeCurve {
  /** Way between points, in cells. */
  static final double STEP = 2;

  /** A curve of fewer points is left to the filter. */
  static final int LEAST_POINTS = 48;

  /** Three box means of this reach, in cells, free a row of cells from its steps. */
  private static final int UNSTEPPED = 3;

  /** Reach, in points, over which a normal is taken. */
  private static final int NORMAL_REACH = 3;

  private static final int PASSES = 3;

  /** Cells beside the curve that tell on which side the product lies. */
  private static final float BESIDE = 2;

  private static final double LEAST_TANGENT = 1e-6;

  /** How many points it has. */
  final int length;

  final double[] x;
  final double[] y;
  final double[] normalX;
  final double[] normalY;

  private EdgeCurve(double[] x, double[] y, Plane opacity) {
    this.length = x.length;
    this.x = x;
    this.y = y;
    this.normalX = new double[length];
    this.normalY = new double[length];
    double facing = 0;
    for (int i = 0; i < length; i++) {
      int before = around(i - NORMAL_REACH);
      int after = around(i + NORMAL_REACH);
      double alongX = x[after] - x[before];
      double alongY = y[after] - y[before];
      double size = Math.max(LEAST_TANGENT, Math.hypot(alongX, alongY));
      normalX[i] = alongY / size;
      normalY[i] = -alongX / size;
      facing +=
          opacity.at((float) at(x, normalX, i, -BESIDE), (float) at(y, normalY, i, -BESIDE), 0)
              - opacity.at((float) at(x, normalX, i, BESIDE), (float) at(y, normalY, i, BESIDE), 0);
    }
    for (int i = 0; facing < 0 && i < length; i++) {
      normalX[i] = -normalX[i];
      normalY[i] = -normalY[i];
    }
  }

  /** The curves along which {@code opacity} is one half, long enough to be faired. */
  static List<EdgeCurve> of(Plane opacity, CancelToken cancel) {
    List<EdgeCurve> found = new ArrayList<>();
    try (Mat mask = new Mat(opacity.height, opacity.width, CV_8UC1);
        MatVector contours = new MatVector()) {
      ByteBuffer bytes = mask.createBuffer();
      bytes.put(MatteShape.mask(opacity));
      findContours(mask, contours, RETR_LIST, CHAIN_APPROX_NONE);
      for (long i = 0; i < contours.size(); i++) {
        cancel.throwIfCancelled();
        try (Mat contour = contours.get(i)) {
          if (contour.rows() >= LEAST_POINTS * STEP) {
            int[] cells = new int[2 * contour.rows()];
            IntBuffer values = contour.createBuffer();
            values.get(cells);
            found.add(evened(unstepped(cells, 0), unstepped(cells, 1), opacity));
          }
        }
      }
    }
    return found;
  }

  /** One coordinate of a row of cells, without the steps between them. */
  private static double[] unstepped(int[] cells, int coordinate) {
    int count = cells.length / 2;
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = cells[2 * i + coordinate];
    }
    for (int pass = 0; pass < PASSES; pass++) {
      values = boxed(values, UNSTEPPED);
    }
    return values;
  }

  /**
   * Means along a closed curve, round and round.
   *
   * @param values one a point, in any unit
   * @param reach points averaged on each side of a point, so {@code 2 · reach + 1} in all
   * @return one a point, in the values' unit
   */
  static double[] boxed(double[] values, int reach) {
    int count = values.length;
    double[] out = new double[count];
    double sum = 0;
    for (int j = -reach; j <= reach; j++) {
      sum += values[Math.floorMod(j, count)];
    }
    for (int i = 0; i < count; i++) {
      out[i] = sum / (2 * reach + 1);
      sum += values[(i + reach + 1) % count] - values[Math.floorMod(i - reach, count)];
    }
    return out;
  }

  /**
   * Medians along a closed curve, round and round.
   *
   * @param values one a point, in any unit
   * @param reach points on each side of a point, of which every other one is looked at, so {@code
   *     reach + 1} values make a median: the lower one of the two in the middle when that is even
   * @return one a point, in the values' unit
   */
  static double[] medians(double[] values, int reach) {
    int count = values.length;
    double[] out = new double[count];
    double[] window = new double[reach + 1];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= reach; j++) {
        window[j] = values[Math.floorMod(i - reach + 2 * j, count)];
      }
      Arrays.sort(window);
      out[i] = window[reach / 2];
    }
    return out;
  }

  /** The same closed line with points {@link #STEP} apart. */
  private static EdgeCurve evened(double[] x, double[] y, Plane opacity) {
    int count = x.length;
    double[] way = new double[count + 1];
    for (int i = 0; i < count; i++) {
      int next = (i + 1) % count;
      way[i + 1] = way[i] + Math.hypot(x[next] - x[i], y[next] - y[i]);
    }
    int points = Math.max(LEAST_POINTS, (int) Math.round(way[count] / STEP));
    double[] evenX = new double[points];
    double[] evenY = new double[points];
    int from = 0;
    for (int i = 0; i < points; i++) {
      double wanted = way[count] * i / points;
      while (from < count - 1 && way[from + 1] <= wanted) {
        from++;
      }
      double share = (wanted - way[from]) / Math.max(LEAST_TANGENT, way[from + 1] - way[from]);
      int next = (from + 1) % count;
      evenX[i] = x[from] + share * (x[next] - x[from]);
      evenY[i] = y[from] + share * (y[next] - y[from]);
    }
    return new EdgeCurve(evenX, evenY, opacity);
  }

  /** This curve with each point moved along its normal, its points evened out again. */
  EdgeCurve moved(double[] offsets, Plane opacity) {
    double[] toX = new double[length];
    double[] toY = new double[length];
    for (int i = 0; i < length; i++) {
      toX[i] = at(x, normalX, i, offsets[i]);
      toY[i] = at(y, normalY, i, offsets[i]);
    }
    return evened(toX, toY, opacity);
  }

  private static double at(double[] from, double[] normal, int i, double offset) {
    return from[i] + offset * normal[i];
  }

  /** Column of the place {@code offset} cells on the ground's side of point {@code i}. */
  float x(int i, double offset) {
    return (float) at(x, normalX, i, offset);
  }

  /** Row of the place {@code offset} cells on the ground's side of point {@code i}. */
  float y(int i, double offset) {
    return (float) at(y, normalY, i, offset);
  }

  /** How much the curve turns from two points before {@code i} to two after it, in radians. */
  double turn(int i) {
    int before = around(i - 2);
    int after = around(i + 2);
    double cosine = normalX[before] * normalX[after] + normalY[before] * normalY[after];
    return Math.acos(Math.clamp(cosine, -1.0, 1.0));
  }

  /** The number of a point, counted round and round. */
  int around(int i) {
    return Math.floorMod(i, length);
  }
}
