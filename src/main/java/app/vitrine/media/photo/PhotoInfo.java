package app.vitrine.media.photo;

import org.jspecify.annotations.Nullable;

/**
 * What a photo's header tells, without its pixels.
 *
 * @param storedWidth pixels a row as stored, before {@code orientation} is applied
 * @param storedHeight rows as stored
 * @param orientation how the stored picture must be turned to stand upright
 * @param bytes size of the file
 * @param jpegQuality the encoder's quality on the usual 1 to 100 scale, estimated from the JPEG's
 *     quantisation table; null for other formats
 */
public record PhotoInfo(
    PhotoFormat format,
    int storedWidth,
    int storedHeight,
    Orientation orientation,
    long bytes,
    @Nullable Integer jpegQuality) {

  /** Upright width in pixels. */
  public int width() {
    return orientation.swapsSides() ? storedHeight : storedWidth;
  }

  /** Upright height in pixels. */
  public int height() {
    return orientation.swapsSides() ? storedWidth : storedHeight;
  }

  /** Number of pixels. */
  public long pixels() {
    return (long) storedWidth * storedHeight;
  }
}
