package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;

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
    Plane solved = new Plane(photo.width, photo.height, 3);
    for (int i = 0; i < solved.data.length; i++) {
      solved.pollAtRow(i, cancel);
      solved.data[i] =
          solve(photo.data[i], matte.data[i / 3], far.product.data[i], far.ground.data[i]);
    }
    return new EdgeColours(solved, far.ground)
        .averaged(matte, Math.max(1, (int) (NEAR * side)), cancel);
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

  /** Means over a window, each pixel counted by how much of it is product, or ground. */
  private EdgeColours averaged(Plane matte, int radius, CancelToken cancel) {
    Plane fore = new Plane(matte.width, matte.height, 4);
    Plane back = new Plane(matte.width, matte.height, 4);
    for (int i = 0; i < matte.data.length; i++) {
      matte.pollAtRow(i, cancel);
      float alpha = matte.data[i];
      for (int c = 0; c < 3; c++) {
        fore.data[4 * i + c] = product.data[3 * i + c] * alpha;
        back.data[4 * i + c] = ground.data[3 * i + c] * (1 - alpha);
      }
      fore.data[4 * i + 3] = alpha;
      back.data[4 * i + 3] = 1 - alpha;
    }
    return new EdgeColours(
        divided(fore.box(radius), product, cancel), divided(back.box(radius), ground, cancel));
  }

  private static Plane divided(Plane sums, Plane otherwise, CancelToken cancel) {
    Plane out = new Plane(sums.width, sums.height, 3);
    for (int i = 0; i < out.data.length; i++) {
      out.pollAtRow(i, cancel);
      float weight = sums.data[i / 3 * 4 + 3];
      out.data[i] = weight > LEAST ? sums.data[i / 3 * 4 + i % 3] / weight : otherwise.data[i];
    }
    return out;
  }
}
