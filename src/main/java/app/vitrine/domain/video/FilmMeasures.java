package app.vitrine.domain.video;

import app.vitrine.domain.media.PictureCoding;
import app.vitrine.domain.media.VideoFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a whole film back tells.
 *
 * @param blackSec seconds of black picture
 * @param frozenSec seconds in stretches of more than one in which nothing changes
 * @param repeatedAt when frames are shown that show what the one before shows, in seconds
 * @param silentSec seconds in stretches of more than half of one without sound
 * @param integratedLufs loudness, −70 for silence
 * @param truePeakDb highest true peak in dBTP, −120 for silence
 * @param captions one for each caption that was drawn
 * @param rhythm how its cuts go with its music; null without music or cuts
 */
public record FilmMeasures(
    VideoFacts facts,
    PictureCoding coding,
    double blackSec,
    double frozenSec,
    List<Double> repeatedAt,
    double silentSec,
    double integratedLufs,
    double truePeakDb,
    List<CaptionSeen> captions,
    @Nullable Rhythm rhythm) {
  public FilmMeasures {
    repeatedAt = List.copyOf(repeatedAt);
    captions = List.copyOf(captions);
  }

  /**
   * How cuts go with music.
   *
   * @param beatSec from one beat to the next, in seconds
   * @param offSec how far the cut that is farthest from a beat is from it, 0 to half a beat
   */
  public record Rhythm(double beatSec, double offSec) {}

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
