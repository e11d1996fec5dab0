package app.vitrine.studio.desk;

import app.vitrine.domain.analysis.PhotoFinding;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What is noticed about a photo before anything is made of it.
 *
 * @param width upright width in pixels
 * @param height upright height in pixels
 * @param coverage product's share of the photo's area, 0 to 1
 * @param cutout the product without its background, at a preview's size
 */
public record PhotoLook(
    int width, int height, double coverage, List<PhotoFinding> findings, BufferedImage cutout) {
  public PhotoLook {
    findings = List.copyOf(findings);
  }
}
