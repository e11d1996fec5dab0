package app.vitrine.tool;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.StyleChoice;
import java.util.List;

/**
 * A film to be composed; files are relative to the project folder.
 *
 * @param footage one per shot; empty for a slideshow
 * @param stills the first frame of each shot
 * @param sound whether a music bed is wanted
 * @param slideshow whether to show the stills instead of the footage
 * @param name where the film is to stand, ending in {@code .mp4}
 */
public record FilmOrder(
    List<Shot> shots,
    List<Footage> footage,
    List<Still> stills,
    Language language,
    StyleChoice style,
    AspectRatio shape,
    boolean sound,
    long seed,
    boolean slideshow,
    String name) {
  public FilmOrder {
    shots = List.copyOf(shots);
    footage = List.copyOf(footage);
    stills = List.copyOf(stills);
  }

  /**
   * A still and where the product stands in it, in its pixels.
   *
   * @param focus the part of the product a close look is to show
   */
  public record Still(String file, Box product, Box focus) {}
}
