package app.vitrine.agent;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.media.MediaFile;

/**
 * The still a shot starts from.
 *
 * @param product where the product stands in it, in its pixels
 * @param focus the part of the product a close look is to show
 */
record FirstFrame(MediaFile file, Box product, Box focus) {}
