package app.vitrine.studio.create;

import app.vitrine.studio.control.Notice;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came in one drop.
 *
 * @param passedBy files that are no photos
 * @param tooMany photos beyond those that fit
 */
record Arrivals(List<Photo> photos, int passedBy, int tooMany) {
  /** A photo, and the words of a text file of the same name beside it. */
  record Photo(Path file, Optional<String> words) {}

  Arrivals {
    photos = List.copyOf(photos);
  }

  /** Reads what was dropped; takes a while where it is a large folder. */
  static Arrivals of(List<Path> dropped, UiLanguage language) throws IOException {
    DroppedFiles.Sorted sorted = DroppedFiles.sort(dropped);
    List<Photo> photos = new ArrayList<>();
    for (Path photo : sorted.photos()) {
      photos.add(new Photo(photo, DroppedFiles.wordsBeside(photo, language)));
    }
    return new Arrivals(photos, sorted.passedBy(), sorted.tooMany());
  }

  /** What to say of what was not taken in. */
  Optional<Notice> remark() {
    if (tooMany > 0) {
      return Optional.of(
          Notice.of(
              Notice.Tone.ATTENTION,
              Said.of("create.too_many", DroppedFiles.MOST_PHOTOS, tooMany)));
    }
    return passedBy > 0
        ? Optional.of(Notice.of(Notice.Tone.PLAIN, Said.of("create.passed_by", passedBy)))
        : Optional.empty();
  }
}
