package app.vitrine.domain.video;

import app.vitrine.domain.media.VideoFacts;
import java.util.List;

/**
 * What reading a whole film back tells.
 *
 * @param blackSec seconds of black picture
 * @param frozenSec seconds in stretches of more than one in which nothing changes
 * @param repeatedFrames frames that show what the one before shows
 * @param silentSec seconds in stretches of more than half of one without sound
 * @param integratedLufs loudness, −70 for silence
 * @param captions one for each caption that was drawn
 */
public record FilmMeasures(
    VideoFacts facts,
    double blackSec,
    double frozenSec,
    int repeatedFrames,
    double silentSec,
    double integratedLufs,
    double truePeakDb,
    List<CaptionSeen> captions) {
  public FilmMeasures {
    captions = List.copyOf(captions);
  }

  /**
   * A caption as it can be seen in the film.
   *
   * @param ink share of the caption's box that stands out from the rest, 0 to 1
   * @param spill share of the strip just outside the box, on the side where it is most, that has
   *     strokes of the letters' colour, 0 to 1
   * @param shownSec for how long it is there to be read
   */
  public record CaptionSeen(CaptionBox box, double ink, double spill, double shownSec) {}
}
