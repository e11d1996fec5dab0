package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Rows;

/**
 * Estimates what colour product and ground have along the edge, where a pixel holds both (Forte:
 * Approximate Fast Foreground Colour Estimation, ICIP 2021, "blur fusion" in two passes).
 *
 * @param product three channels
 * @param ground three channels
 */
record EdgeColours(Plane product, Plane ground) {
  private static final double FAR = 0.06;
  private static final double NEAR = 0.006;
  private static final int COLOURS = 3;
  private static final float LEAST = 1e-5f;
  private static final float MIXED_FROM = 0.1f;
  private static final float MIXED_TO = 0.9f;

  /**
   * Estimates both colours.
   *
   * @param photo three channels, 0 to 1
   * @param matte one channel, the photo's size
   */
  static EdgeColours estimate(Plane photo, Plane matte, CancelToken cancel) {
    int side = Math.max(photo.width, photo.height);
    EdgeColours far =
        new EdgeColours(photo, photo).averaged(matte, Math.max(2, (int) (FAR * side)), cancel);
    return far.solved(photo, matte, cancel)
        .averaged(matte, Math.max(1, (int) (NEAR * side)), cancel);
  }

  /** With the product's colour as it explains the photo, in the same place. */
  private EdgeColours solved(Plane photo, Plane matte, CancelToken cancel) {
    Rows.each(
        photo.height,
        cancel,
        y -> {
          for (int i = y * photo.width; i < (y + 1) * photo.width; i++) {
            for (int c = COLOURS * i; c < COLOURS * (i + 1); c++) {
              product.data[c] =
                  solve(photo.data[c], matte.data[i], product.data[c], ground.data[c]);
            }
          }
        });
    return this;
  }

  /**
   * The product's colour in a mixed pixel: the local estimate, corrected by what the mixing formula
   * leaves unexplained.
   */
  static float solve(float mixed, float alpha, float product, float ground) {
    float unexplained = mixed - alpha * product - (1 - alpha) * ground;
    return Math.clamp(product + alpha * unexplained, 0f, 1f);
  }

  /** Mean difference, 0 to 1, between both colours along the edge; 0 when there is no edge. */
  double contrast(Plane matte, CancelToken cancel) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < matte.data.length; i++) {
      matte.pollAtRow(i, cancel);
      if (matte.data[i] > MIXED_FROM && matte.data[i] < MIXED_TO) {
        double most = 0;
        for (int c = 3 * i; c < 3 * i + 3; c++) {
          most = Math.max(most, Math.abs(product.data[c] - ground.data[c]));
        }
        sum += most;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /**
   * Means over a window, each pixel counted by how much of it is product, or ground. One after the
   * other: each takes a plane of its own meanwhile.
   */
  private EdgeColours averaged(Plane matte, int radius, CancelToken cancel) {
    return new EdgeColours(
        averaged(product, matte, 0, 1, radius, cancel),
        averaged(ground, matte, 1, -1, radius, cancel));
  }

  /** Each pixel counts {@code offset + factor · matte}. */
  private static Plane averaged(
      Plane colours, Plane matte, int offset, int factor, int radius, CancelToken cancel) {
    int w = matte.width;
    Plane sums = new Plane(w, matte.height, COLOURS + 1);
    Rows.each(
        matte.height,
        cancel,
        y -> {
          for (int i = y * w; i < (y + 1) * w; i++) {
            float weight = offset + factor * matte.data[i];
            int at = (COLOURS + 1) * i;
            for (int c = 0; c < COLOURS; c++) {
              sums.data[at + c] = colours.data[COLOURS * i + c] * weight;
            }
            sums.data[at + COLOURS] = weight;
          }
        });
    sums.blur(radius);
    return divided(sums, colours, cancel);
  }

  private static Plane divided(Plane sums, Plane otherwise, CancelToken cancel) {
    int w = sums.width;
    Plane out = new Plane(w, sums.height, COLOURS);
    Rows.each(
        sums.height,
        cancel,
        y -> {
          for (int i = y * w; i < (y + 1) * w; i++) {
            int from = (COLOURS + 1) * i;
            float weight = sums.data[from + COLOURS];
            for (int c = 0; c < COLOURS; c++) {
              int at = COLOURS * i + c;
              out.data[at] = weight > LEAST ? sums.data[from + c] / weight : otherwise.data[at];
            }
          }
        });
    return out;
  }
}
