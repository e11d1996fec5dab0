package app.vitrine.domain.analysis;

import app.vitrine.domain.media.MediaFile;

/**
 * A cut-out a person corrected.
 *
 * @param file an RGBA PNG of the upright photo's size
 * @param box around the product
 * @param coverage product's share of the photo's area, 0 to 1
 */
public record CorrectedCutout(MediaFile file, Box box, double coverage) {}
