package app.vitrine.tool;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.video.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film to be composed; files are relative to the project folder.
 *
 * @param footage one per shot; empty to plan a slideshow of the stills
 * @param stills the first frame of each shot
 * @param music what the music bed is made from; null for a silent film
 * @param spoken lines that are said over the music where a shot's caption is the same
 * @param slideshow whether shots follow each other as slowly as a slideshow's
 * @param name where the film is to stand, ending in {@code .mp4}
 * @param earlier a film whose parts are taken over where they look the same; null for none
 */
public record FilmOrder(
    List<Shot> shots,
    List<Footage> footage,
    List<Still> stills,
    Language language,
    VideoStyle style,
    @Nullable String typeface,
    @Nullable Music music,
    List<SpokenLine> spoken,
    AspectRatio shape,
    boolean slideshow,
    String name,
    @Nullable Earlier earlier) {
  public FilmOrder {
    shots = List.copyOf(shots);
    footage = List.copyOf(footage);
    stills = List.copyOf(stills);
    spoken = List.copyOf(spoken);
  }

  /**
   * A film that was composed before; {@link FilmOrder#name} says where it stands.
   *
   * @param order it was composed from
   * @param captions where they stand in it
   */
  public record Earlier(FilmOrder order, List<CaptionBox> captions) {
    public Earlier {
      captions = List.copyOf(captions);
    }
  }

  /**
   * A still and where the product stands in it, in its pixels.
   *
   * @param focus the part of the product a close look is to show
   * @param ground the still without the product; null where there is none
   * @param depth how far away that ground lies; null where nothing is known of it
   * @param entrance how its shot takes over from the one before; null to have that chosen
   */
  public record Still(
      String file,
      Box product,
      Box focus,
      @Nullable String ground,
      @Nullable StillDepth depth,
      @Nullable Transition entrance) {}
}
