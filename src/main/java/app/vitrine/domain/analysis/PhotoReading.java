package app.vitrine.domain.analysis;

import java.util.List;

/**
 * What looking at the photo tells.
 *
 * @param width upright width in pixels
 * @param height upright height in pixels
 * @param box around the product
 * @param coverage product's share of the photo's area, 0 to 1
 * @param palette the product's colours, largest share first
 */
public record PhotoReading(
    int width,
    int height,
    Box box,
    double coverage,
    List<Swatch> palette,
    List<PhotoFinding> findings) {
  public PhotoReading {
    palette = List.copyOf(palette);
    findings = List.copyOf(findings);
  }
}
