package app.vitrine.media.cutout;

import app.vitrine.domain.analysis.CutoutWay;
import java.awt.image.BufferedImage;

/**
 * One of several cut-outs of a photo that a person may choose from.
 *
 * @param image the product alone, with opacity, a preview's size
 * @param plausibility how much it looks like one thing before a ground, 0 to 1
 */
public record CutoutCandidate(CutoutWay way, BufferedImage image, double plausibility) {}
