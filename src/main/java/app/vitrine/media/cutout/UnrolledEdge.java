package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Rows;

/**
 * A photo's colours along an edge, unrolled: one row a point of the curve, one column a cell along
 * its normal, from the product's side to the ground's; and where the matte's own edge lies there.
 */
final class UnrolledEdge {
  /** Cells beyond the searched ones, where the ground alone is looked at. */
  static final int BEYOND = 14;

  /** Values a cell has: CIELAB. */
  static final int LAB = 3;

  /** Cells between an edge and the colours on its two sides, and how many of them are averaged. */
  static final int ASIDE = 2;

  static final int SIDE = 5;

  private static final float HALF = 0.5f;

  /** The curve it was unrolled along. */
  final EdgeCurve curve;

  /** Cells searched on each side of the curve. */
  final int reach;

  /** Places searched along each normal; place {@link #reach} is on the curve. */
  final int places;

  /** Columns: the searched places and those beyond. */
  final int columns;

  /** Offset at which the matte's own edge crosses each normal. */
  final double[] crossing;

  /** Offsets between which each normal is free of other edges of the matte. */
  final int[] lowest;

  final int[] highest;

  private final Plane lab;

  /**
   * Unrolls an edge.
   *
   * @param photo blue, green and red, 0 to 1
   * @param opacity of the photo's size
   * @param reach cells searched on each side
   */
  UnrolledEdge(EdgeCurve curve, Plane photo, Plane opacity, int reach, CancelToken cancel) {
    this.curve = curve;
    this.reach = reach;
    this.places = 2 * reach + 1;
    this.columns = places + BEYOND;
    this.crossing = new double[curve.length];
    this.lowest = new int[curve.length];
    this.highest = new int[curve.length];
    Plane strip = new Plane(columns, curve.length, LAB);
    Rows.each(
        curve.length,
        cancel,
        i -> {
          for (int k = 0; k < columns; k++) {
            float x = curve.x(i, k - reach);
            float y = curve.y(i, k - reach);
            for (int c = 0; c < LAB; c++) {
              strip.data[LAB * (i * columns + k) + c] = photo.at(x, y, c);
            }
          }
          cross(i, opacity);
        });
    this.lab = strip.lab();
  }

  private void cross(int i, Plane opacity) {
    float[] row = new float[places];
    for (int k = 0; k < places; k++) {
      row[k] = opacity.at(curve.x(i, k - reach), curve.y(i, k - reach), 0);
    }
    int k = reach;
    while (k > 0 && row[k] < HALF) {
      k--;
    }
    while (k < places - 1 && row[k + 1] >= HALF) {
      k++;
    }
    int inner = k;
    while (inner > 0 && row[inner - 1] >= HALF) {
      inner--;
    }
    int outer = Math.min(k + 1, places - 1);
    while (outer < places - 1 && row[outer + 1] < HALF) {
      outer++;
    }
    boolean crossed = k < places - 1 && row[k] >= HALF;
    double between = crossed ? (row[k] - HALF) / (row[k] - row[k + 1]) : 0;
    crossing[i] = k + between - reach;
    // Half of a part's width, or of the gap to the next one, belongs to its other edge.
    lowest[i] = inner == 0 ? -reach : (inner + k) / 2 - reach;
    highest[i] = outer == places - 1 ? reach : (k + outer) / 2 - reach;
  }

  /**
   * The colours, each the mean of those in its column near along the curve: grain cancels out.
   *
   * @param along points averaged on each side of a point
   * @return CIELAB, one row a point and one column a cell, as {@link #columns}
   */
  Plane averaged(int along, CancelToken cancel) {
    Plane mean = new Plane(columns, curve.length, LAB);
    Rows.each(
        LAB * columns,
        cancel,
        k -> {
          double[] values = new double[curve.length];
          for (int i = 0; i < curve.length; i++) {
            values[i] = lab.data[LAB * i * columns + k];
          }
          values = EdgeCurve.boxed(values, along);
          for (int i = 0; i < curve.length; i++) {
            mean.data[LAB * i * columns + k] = (float) values[i];
          }
        });
    return mean;
  }

  /** A colour value; columns outside count as the nearest one. */
  double value(int i, int column, int channel) {
    return lab.data[LAB * (i * columns + Math.clamp(column, 0, columns - 1)) + channel];
  }

  /** The mean of a colour value just inside a place. */
  double inside(int i, int place, int channel) {
    return side(i, place - ASIDE, -1, channel);
  }

  /** The mean of a colour value just outside a place. */
  double outside(int i, int place, int channel) {
    return side(i, place + ASIDE, 1, channel);
  }

  private double side(int i, int from, int direction, int channel) {
    double sum = 0;
    for (int j = 0; j < SIDE; j++) {
      sum += value(i, from + direction * j, channel) / SIDE;
    }
    return sum;
  }
}
