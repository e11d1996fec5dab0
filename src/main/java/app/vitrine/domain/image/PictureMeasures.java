package app.vitrine.domain.image;

/**
 * What measuring a picture tells.
 *
 * @param width in pixels
 * @param height in pixels
 * @param groundLuma mean luma of the picture's border, 0 to 255
 * @param groundSpread standard deviation of the border's luma
 * @param sharpness mean variance of the Laplacian of luma over the sharpest twentieth of the
 *     picture, at most 1024 pixels large
 * @param contrast standard deviation of luma over the picture
 * @param fill share of the width or the height, whichever is more, that the smallest box around
 *     everything with an edge takes up; soft shadows have none, so on a plain ground it is the
 *     product's. 0 when nothing has an edge
 * @param hash 64-bit difference hash; near pictures differ in few bits
 */
public record PictureMeasures(
    int width,
    int height,
    double groundLuma,
    double groundSpread,
    double sharpness,
    double contrast,
    double fill,
    long hash) {

  /** How many of the 64 bits of the hashes differ. */
  public int distance(PictureMeasures other) {
    return Long.bitCount(hash ^ other.hash);
  }
}
