package app.vitrine.media.cutout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.photo.PhotoQuality;
import java.awt.image.BufferedImage;

/**
 * A product separated from its ground.
 *
 * @param image the product alone, the photo's size, {@link BufferedImage#TYPE_INT_ARGB}; opaque
 *     pixels are the photo's own, unchanged; colours along the edge are freed of the old ground, so
 *     that it can be laid on anything; clear pixels are zero, so scale it premultiplied (Java2D
 *     does)
 * @param matte opacity 0 to 255, the photo's size, {@link BufferedImage#TYPE_BYTE_GRAY}
 * @param box around everything more than half opaque
 * @param coverage the product's share of the photo's area, 0 to 1
 * @param confidence how sure the separation is, 0 to 1; below {@link #FOUND} no product was found
 *     and the rest is a fallback
 */
public record Cutout(
    BufferedImage image, BufferedImage matte, Box box, double coverage, double confidence) {
  /** Least confidence at which a product counts as found. */
  public static final double FOUND = PhotoQuality.FOUND;

  /** Whether a product was found. */
  public boolean found() {
    return confidence >= FOUND;
  }
}
