package app.vitrine.media.film;

import app.vitrine.domain.video.CaptionBox;
import java.nio.file.Path;
import java.util.List;

/**
 * A film that was composed before, of which the parts that stay the same are taken over.
 *
 * @param plan it was composed from
 * @param captionBoxes where its captions stand
 */
public record EarlierFilm(Path file, FilmPlan plan, List<CaptionBox> captionBoxes) {
  public EarlierFilm {
    captionBoxes = List.copyOf(captionBoxes);
  }
}
