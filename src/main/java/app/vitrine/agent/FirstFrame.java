package app.vitrine.agent;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.media.MediaFile;
import org.jspecify.annotations.Nullable;

/**
 * The still a shot starts from.
 *
 * @param product where the product stands in it, in its pixels
 * @param focus the part of the product a close look is to show
 * @param ground the still without the product; null where there is none
 */
record FirstFrame(MediaFile file, Box product, Box focus, @Nullable MediaFile ground) {
  /** The ground's file, relative to the project folder; null without one. */
  @Nullable String groundFile() {
    return ground == null ? null : ground.file();
  }
}
