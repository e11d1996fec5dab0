package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Rows;
import java.util.List;

/**
 * The guided filter with a colour guide (He, Sun, Tang: Guided Image Filtering, ECCV 2010): in each
 * window the matte is explained as a linear function of the photo's colour, so that its edge
 * follows the photo's. The coefficients may be computed small and applied large (He, Sun: Fast
 * Guided Filter, 2015).
 */
final class GuidedFilter {
  private static final double EPSILON = 2e-4;
  private static final int BANDS = 8;

  private GuidedFilter() {}

  /**
   * The linear function of each place.
   *
   * @param guide three channels, 0 to 1
   * @param matte one channel, the guide's size
   * @return four channels: three factors for the guide's channels, and an offset
   */
  static Plane coefficients(Plane guide, Plane matte, int radius, CancelToken cancel) {
    Plane result = new Plane(guide.width, guide.height, 4);
    int bands = Math.min(BANDS, guide.height);
    Rows.each(
        bands,
        cancel,
        band -> {
          int from = guide.height * band / bands;
          int to = guide.height * (band + 1) / bands;
          band(guide, matte, radius, from, to, result);
        });
    result.blur(radius);
    return result;
  }

  /** Explains a band of rows, so that only so much of what windows add up is kept at a time. */
  private static void band(Plane guide, Plane matte, int radius, int from, int to, Plane result) {
    int w = guide.width;
    int top = Math.max(0, from - radius);
    int rows = Math.min(guide.height, to + radius) - top;
    Plane colours = new Plane(w, rows, 4);
    Plane squares = new Plane(w, rows, 4);
    Plane others = new Plane(w, rows, 2);
    Plane products = new Plane(w, rows, 3);
    for (int i = 0; i < w * rows; i++) {
      int at = top * w + i;
      float x = guide.data[3 * at];
      float y = guide.data[3 * at + 1];
      float z = guide.data[3 * at + 2];
      float p = matte.data[at];
      put(colours.data, 4 * i, x, y, z, p);
      put(squares.data, 4 * i, x * x, x * y, x * z, y * y);
      others.data[2 * i] = y * z;
      others.data[2 * i + 1] = z * z;
      products.data[3 * i] = x * p;
      products.data[3 * i + 1] = y * p;
      products.data[3 * i + 2] = z * p;
    }
    for (Plane plane : List.of(colours, squares, others, products)) {
      plane.blur(radius);
    }
    for (int at = from * w; at < to * w; at++) {
      int i = at - top * w;
      solve(colours.data, squares.data, others.data, products.data, i, result.data, at);
    }
  }

  private static void put(float[] to, int at, float a, float b, float c, float d) {
    to[at] = a;
    to[at + 1] = b;
    to[at + 2] = c;
    to[at + 3] = d;
  }

  /**
   * Solves (covariance of the guide + ε) · factors = covariance of guide and matte by cofactors, at
   * one place.
   *
   * @param i of the means
   * @param at of the result
   */
  private static void solve(
      float[] mean, float[] square, float[] other, float[] product, int i, float[] result, int at) {
    double mx = mean[4 * i];
    double my = mean[4 * i + 1];
    double mz = mean[4 * i + 2];
    double mp = mean[4 * i + 3];
    double xx = square[4 * i] - mx * mx + EPSILON;
    double xy = square[4 * i + 1] - mx * my;
    double xz = square[4 * i + 2] - mx * mz;
    double yy = square[4 * i + 3] - my * my + EPSILON;
    double yz = other[2 * i] - my * mz;
    double zz = other[2 * i + 1] - mz * mz + EPSILON;
    double px = product[3 * i] - mx * mp;
    double py = product[3 * i + 1] - my * mp;
    double pz = product[3 * i + 2] - mz * mp;
    double cxx = yy * zz - yz * yz;
    double cxy = xz * yz - xy * zz;
    double cxz = xy * yz - xz * yy;
    double cyy = xx * zz - xz * xz;
    double cyz = xy * xz - xx * yz;
    double czz = xx * yy - xy * xy;
    double determinant = xx * cxx + xy * cxy + xz * cxz;
    double ax = (cxx * px + cxy * py + cxz * pz) / determinant;
    double ay = (cxy * px + cyy * py + cyz * pz) / determinant;
    double az = (cxz * px + cyz * py + czz * pz) / determinant;
    double offset = mp - ax * mx - ay * my - az * mz;
    put(result, 4 * at, (float) ax, (float) ay, (float) az, (float) offset);
  }
}
