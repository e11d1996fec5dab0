package app.vitrine.media.film;

import app.vitrine.domain.video.CaptionBox;
import java.nio.file.Path;
import java.util.List;

/**
 * A film that was written.
 *
 * @param frames written
 * @param encoder FFmpeg's name of the video encoder used
 * @param captionBoxes where each shot's caption stands, in the order of the shots
 * @param mostFramesInFlight largest number of rendered frames that waited for the encoder at once
 */
public record ComposedFilm(
    Path file, int frames, String encoder, List<CaptionBox> captionBoxes, int mostFramesInFlight) {
  public ComposedFilm {
    captionBoxes = List.copyOf(captionBoxes);
  }
}
