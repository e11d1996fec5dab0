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
    int far = Math.max(2, (int) (FAR * side));
    int near = Math.max(1, (int) (NEAR * side));
    Plane sums = new Plane(matte.width, matte.height, COLOURS + 1);
    EdgeColours colours =
        new EdgeColours(
            new Plane(photo.width, photo.height, COLOURS),
            new Plane(photo.width, photo.height, COLOURS));
    average(photo, matte, Share.OF_PRODUCT, far, sums, colours.product, cancel);
    average(photo, matte, Share.OF_GROUND, far, sums, colours.ground, cancel);
    colours.solve(photo, matte, cancel);
    average(colours.product, matte, Share.OF_PRODUCT, near, sums, colours.product, cancel);
    average(colours.ground, matte, Share.OF_GROUND, near, sums, colours.ground, cancel);
    return colours;
  }

  /** What of a mixed pixel counts. */
  private enum Share {
    OF_PRODUCT,
    OF_GROUND;

    float of(float alpha) {
      return this == OF_PRODUCT ? alpha : 1 - alpha;
    }
  }

  /** Makes the product's colour explain the photo. */
  private void solve(Plane photo, Plane matte, CancelToken cancel) {
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
   * Means over a window, each pixel counted by how much of it is product, or ground.
   *
   * @param sums memory for them, four channels
   * @param into where the means go, which may be where the colours come from
   */
  private static void average(
      Plane colours,
      Plane matte,
      Share share,
      int radius,
      Plane sums,
      Plane into,
      CancelToken cancel) {
    int w = matte.width;
    Rows.each(
        matte.height,
        cancel,
        y -> {
          for (int i = y * w; i < (y + 1) * w; i++) {
            float weight = share.of(matte.data[i]);
            int at = (COLOURS + 1) * i;
            for (int c = 0; c < COLOURS; c++) {
              sums.data[at + c] = colours.data[COLOURS * i + c] * weight;
            }
            sums.data[at + COLOURS] = weight;
          }
        });
    sums.blur(radius);
    Rows.each(
        sums.height,
        cancel,
        y -> {
          for (int i = y * w; i < (y + 1) * w; i++) {
            int from = (COLOURS + 1) * i;
            float weight = sums.data[from + COLOURS];
            for (int c = 0; c < COLOURS; c++) {
              int at = COLOURS * i + c;
              into.data[at] = weight > LEAST ? sums.data[from + c] / weight : colours.data[at];
            }
          }
        });
  }
}
