package app.vitrine.tool;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.Transition;
import java.util.List;

/**
 * A film as it was written.
 *
 * @param thumbnails one per shot
 * @param shown the shots as they were cut
 * @param entrances how each of them takes over from the one before
 * @param left captions that were said, but too long for their shots
 * @param encoder what its picture was encoded with
 * @param gaveUp the encoder in whose place it was, as that one failed before the film's end; empty
 *     for none
 * @param integratedLufs loudness of the sound that went in, −70 for none
 */
public record ComposedFilm(
    MediaFile file,
    MediaFile poster,
    List<MediaFile> thumbnails,
    List<Shot> shown,
    List<Transition> entrances,
    VideoFacts facts,
    List<CaptionBox> captions,
    List<String> left,
    String encoder,
    String gaveUp,
    double integratedLufs) {
  public ComposedFilm {
    thumbnails = List.copyOf(thumbnails);
    shown = List.copyOf(shown);
    entrances = List.copyOf(entrances);
    captions = List.copyOf(captions);
    left = List.copyOf(left);
  }
}
