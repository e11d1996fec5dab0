package app.vitrine.agent;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.StillDepth;
import org.jspecify.annotations.Nullable;

/**
 * The still a shot starts from.
 *
 * @param product where the product stands in it, in its pixels
 * @param focus the part of the product a close look is to show
 * @param ground the still without the product; null where there is none
 * @param depth how far away that ground lies; null where nothing is known of it
 */
record FirstFrame(
    MediaFile file,
    Box product,
    Box focus,
    @Nullable MediaFile ground,
    @Nullable StillDepth depth) {
  /** The ground's file, relative to the project folder; null without one. */
  @Nullable String groundFile() {
    return ground == null ? null : ground.file();
  }
}
