package app.vitrine.media.film;

import app.vitrine.domain.video.CaptionBox;
import java.nio.file.Path;
import java.util.List;

/**
 * A film that was written.
 *
 * @param frames written
 * @param drawn how many of them were drawn and encoded; the others come from an earlier film
 * @param encoder FFmpeg's name of the video encoder used
 * @param gaveUp the encoder in whose place it was used, as that one failed before the film's end;
 *     empty for none
 * @param captionBoxes where each shot's caption stands, in the order of the shots
 * @param lanes how many encoders worked side by side, each on one frame at a time
 */
public record ComposedFilm(
    Path file,
    int frames,
    int drawn,
    String encoder,
    String gaveUp,
    List<CaptionBox> captionBoxes,
    int lanes) {
  public ComposedFilm {
    captionBoxes = List.copyOf(captionBoxes);
  }
}
