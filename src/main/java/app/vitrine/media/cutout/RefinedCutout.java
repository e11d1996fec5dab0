package app.vitrine.media.cutout;

import app.vitrine.domain.analysis.Box;
import java.awt.image.BufferedImage;

/**
 * A cut-out after a person's brush.
 *
 * @param image the product alone, the photo's size, {@link BufferedImage#TYPE_INT_ARGB}
 * @param box around everything more than half opaque
 * @param coverage the product's share of the photo's area, 0 to 1
 */
public record RefinedCutout(BufferedImage image, Box box, double coverage) {}
