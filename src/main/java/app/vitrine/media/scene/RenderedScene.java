package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import java.awt.image.BufferedImage;

/**
 * A finished picture.
 *
 * @param image 8-bit sRGB
 * @param product where the product stands in it
 * @param focus the part of the product a close look is to show
 * @param preset id of the scene description
 * @param prompt the picture in words
 * @param match what was done to the product's own light
 */
public record RenderedScene(
    BufferedImage image, Box product, Box focus, String preset, String prompt, Match match) {

  /** A picture of the product as a whole. */
  RenderedScene(BufferedImage image, Box product, String preset, String prompt, Match match) {
    this(image, product, product, preset, prompt, match);
  }

  /** The same picture with a part of the product to be looked at closely. */
  RenderedScene about(Box part) {
    return new RenderedScene(image, product, part, preset, prompt, match);
  }

  /** Gains on the product's linear light, each near 1; nothing else is ever done to its pixels. */
  public record Match(double red, double green, double blue) {
    /** No change. */
    public static final Match NONE = new Match(1, 1, 1);
  }
}
