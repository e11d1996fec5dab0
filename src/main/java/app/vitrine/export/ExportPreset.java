package app.vitrine.export;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack for one place of sale holds. A number of 0, null or an empty list means no known
 * rule.
 *
 * @param id such as {@code taobao}
 * @param name as people call it
 * @param marketplace id in the policy room's table; null for no marketplace
 * @param markets whose rules the texts are judged by
 * @param channels whose texts go into the pack
 * @param languages in which buyers read there; none for those of a place that is not one country's
 */
public record ExportPreset(
    String id,
    String name,
    @Nullable String marketplace,
    List<String> markets,
    List<Channel> channels,
    List<Language> languages,
    PicturePlan pictures,
    List<TextLimit> texts,
    FilmPlan film) {
  public ExportPreset {
    markets = List.copyOf(markets);
    channels = List.copyOf(channels);
    languages = languages == null ? List.of() : List.copyOf(languages);
    texts = List.copyOf(texts);
  }

  /** How a picture is written. */
  public enum Format {
    /** The file as it was made, byte for byte. */
    ORIGINAL,
    JPEG
  }

  /**
   * The pictures of a pack.
   *
   * @param mainName file name of the first picture, without ending
   * @param otherName file name of the others without ending, a format: 1$ their number from 1, 2$
   *     their label, 3$ their place among all pictures
   * @param whiteMain whether the first picture is the cut-out on pure white
   * @param minFill share of the frame's side the product takes up in it, 0 to 1
   * @param minLongestSide pixels
   * @param maxLongestSide pixels; larger pictures are made smaller
   * @param zoomLongestSide pixels from which the place offers a zoom
   * @param recommendedSide pixels of the longest side
   * @param exact whether larger pictures are brought to the recommended side
   * @param aspect width to height, such as {@code 1:1}
   * @param maxMb megabytes of a file
   * @param evidence where the rules come from: {@code official}, {@code quoted}, …
   * @param wordless whether the place takes no pictures with words laid over them
   * @param shapes the frames pictures are composed for; the first is that of the pack's own
   *     pictures, each further one has a folder of its own beside them
   */
  public record PicturePlan(
      Format format,
      String mainName,
      String otherName,
      boolean whiteMain,
      double minFill,
      int minLongestSide,
      int maxLongestSide,
      int zoomLongestSide,
      int recommendedSide,
      boolean exact,
      @Nullable String aspect,
      double maxMb,
      int countMin,
      int countMax,
      List<String> forbid,
      String evidence,
      boolean wordless,
      List<Shape> shapes) {
    public PicturePlan {
      forbid = forbid == null ? List.of() : List.copyOf(forbid);
      shapes = shapes == null ? List.of() : List.copyOf(shapes);
    }
  }

  /**
   * A frame for pictures.
   *
   * @param id its folder's name where it is not the first, such as {@code portrait}
   * @param width in pixels
   * @param height in pixels
   */
  public record Shape(String id, int width, int height) {}

  /**
   * A limit of one field of text.
   *
   * @param field {@code title}, {@code body}, {@code bullets} or {@code hashtags}
   * @param rule the field's name in the marketplace's own table
   * @param counter the way its length is counted
   * @param maxSameWord how often one word may stand in it
   */
  public record TextLimit(
      String field,
      String rule,
      String counter,
      int min,
      int max,
      int advise,
      int minWords,
      int countMin,
      int countMax,
      int maxSameWord,
      @Nullable String forbidCharacters,
      String evidence) {}

  /**
   * The film of a pack; without a rule it goes in as it is.
   *
   * @param aspects such as {@code 16:9}
   */
  public record FilmPlan(
      boolean included,
      List<String> aspects,
      int secondsMin,
      int secondsMax,
      double maxMb,
      String evidence) {
    public FilmPlan {
      aspects = aspects == null ? List.of() : List.copyOf(aspects);
    }
  }

  /** Whether a rule with this evidence is the platform's own word. */
  static boolean isTraced(String evidence) {
    return evidence.equals("official") || evidence.equals("quoted");
  }
}
