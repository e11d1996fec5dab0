package app.vitrine.tool;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.Shot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film to be composed; files are relative to the project folder.
 *
 * @param footage one per shot; empty to plan a slideshow of the stills
 * @param stills the first frame of each shot
 * @param music what the music bed is made from; null for a silent film
 * @param slideshow whether shots follow each other as slowly as a slideshow's
 * @param name where the film is to stand, ending in {@code .mp4}
 */
public record FilmOrder(
    List<Shot> shots,
    List<Footage> footage,
    List<Still> stills,
    Language language,
    @Nullable Music music,
    AspectRatio shape,
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
