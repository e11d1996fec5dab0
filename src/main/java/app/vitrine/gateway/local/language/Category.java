package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A product category.
 *
 * @param style the film style that suits it when nothing else speaks
 * @param names its name in each language
 * @param hashtags in each language, without the number sign
 */
public record Category(
    String id,
    VideoStyle style,
    Map<Language, String> names,
    Map<Language, List<String>> hashtags) {
  /** Categories of things that are named after what is in them, and made with it. */
  private static final Set<String> OF_STUFF = Set.of("beauty", "food", "tea", "candle");

  /** Whether things of a category are made with their stuffs: soap and jam, not bags. */
  public static boolean isOfStuff(String id) {
    return OF_STUFF.contains(id);
  }

  public Category {
    names = Map.copyOf(names);
    hashtags = Map.copyOf(hashtags);
  }

  static Category of(Table.Row row) {
    return new Category(
        row.cell(0),
        VideoStyle.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
        Map.of(Language.EN, row.cell(2), Language.ZH, row.cell(3), Language.JA, row.cell(4)),
        Map.of(Language.EN, row.words(5), Language.ZH, row.words(6), Language.JA, row.words(7)));
  }

  /** Its name in a language. */
  public String name(Language language) {
    return names.getOrDefault(language, id);
  }

  /** Its hashtags in a language. */
  public List<String> tags(Language language) {
    return hashtags.getOrDefault(language, List.of());
  }
}
