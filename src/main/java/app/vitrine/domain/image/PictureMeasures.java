package app.vitrine.domain.image;

import app.vitrine.domain.analysis.Box;
import org.jspecify.annotations.Nullable;

/**
 * What measuring a picture tells.
 *
 * @param width in pixels
 * @param height in pixels
 * @param groundLuma mean luma of the picture's border, 0 to 255
 * @param groundSpread standard deviation of the border's luma
 * @param sharpness mean variance of the Laplacian of luma over the sharpest twentieth of the
 *     picture
 * @param contrast standard deviation of luma over the picture
 * @param outline the smallest box, in pixels, around everything that has an edge; soft shadows have
 *     none. On a plain ground this is the product's box. Null when nothing has
 * @param hash 64-bit difference hash; near pictures differ in few bits
 */
public record PictureMeasures(
    int width,
    int height,
    double groundLuma,
    double groundSpread,
    double sharpness,
    double contrast,
    @Nullable Box outline,
    long hash) {

  /**
   * Share of the picture's width or height, whichever is more, that the outline takes up; 0 without
   * one.
   */
  public double fill() {
    return outline == null
        ? 0
        : Math.max((double) outline.width() / width, (double) outline.height() / height);
  }

  /** How many of the 64 bits of the hashes differ. */
  public int distance(PictureMeasures other) {
    return Long.bitCount(hash ^ other.hash);
  }
}
