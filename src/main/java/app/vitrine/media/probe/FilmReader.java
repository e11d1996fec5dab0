package app.vitrine.media.probe;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import app.vitrine.domain.error.VitrineException;
import java.nio.file.Path;

/** Opens the picture of films. */
public final class FilmReader {
  private FilmReader() {}

  /**
   * The picture of a film, to be read from its start.
   *
   * @throws VitrineException when the file is no film, or a damaged one
   */
  public static StreamDecoder picture(Path film) {
    return StreamDecoder.open(film, AVMEDIA_TYPE_VIDEO)
        .orElseThrow(
            () ->
                VitrineException.invalid(
                    "The file " + film.getFileName() + " has no picture.",
                    "Choose a film with a picture."));
  }
}
