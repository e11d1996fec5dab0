package app.vitrine.studio.images;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.view.Made;
import app.vitrine.domain.view.PackageHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How one picture came to be what it is. */
final class PictureVersions {
  private PictureVersions() {}

  /**
   * A picture as it was at some time.
   *
   * @param number from 1, counting only what changed this picture
   */
  record Version(int number, Picture picture, Instant time) {}

  /** Every version of a picture, oldest first; the last is the current one. */
  static List<Version> of(PackageHistory history, SceneKind scene, int variant) {
    List<Version> versions = new ArrayList<>();
    for (Made<PictureSet> made : history.pictures()) {
      for (Picture picture : made.result().pictures()) {
        boolean carriedOver =
            !versions.isEmpty()
                && versions.getLast().picture().file().file().equals(picture.file().file());
        if (picture.is(scene, variant) && !carriedOver) {
          versions.add(new Version(versions.size() + 1, picture, made.time()));
        }
      }
    }
    return List.copyOf(versions);
  }
}
