package app.vitrine.gateway.local.story;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Table;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hears whether a line names a part of the product. */
final class NamedParts {
  private static final String KATAKANA_LETTER = "[ァ-ヺー]";
  private static final Pattern KATAKANA = Pattern.compile(KATAKANA_LETTER + "+");

  private final Map<Language, Pattern> parts = new EnumMap<>(Language.class);

  /** A table's words. */
  private NamedParts(String table) {
    for (Table.Row row : Table.read(table).rows()) {
      Language language = Language.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      parts.put(
          language,
          Pattern.compile(
              row.words(1).stream()
                  .map(word -> whole(word, language))
                  .collect(Collectors.joining("|")),
              Pattern.CASE_INSENSITIVE));
    }
  }

  /** Parts, sides and shapes that a close look at the face may leave out. */
  static NamedParts beyondTheFace() {
    return new NamedParts("story/parts.lex");
  }

  /** What is printed, stamped or fixed on the face, and the face itself. */
  static NamedParts onTheFace() {
    return new NamedParts("story/marks.lex");
  }

  /**
   * A word where its language shows that it stands for itself: English with its plural, katakana
   * where a word of katakana begins and ends (no リム in スリム, no ラベル in トラベル), others anywhere.
   */
  private static String whole(String word, Language language) {
    String quoted = Pattern.quote(word);
    if (language == Language.EN) {
      return "\\b" + quoted + "e?s?\\b";
    }
    return KATAKANA.matcher(word).matches()
        ? "(?<!" + KATAKANA_LETTER + ")" + quoted + "(?!" + KATAKANA_LETTER + ")"
        : quoted;
  }

  /** Whether a line in a language names one of them. */
  boolean in(String line, Language language) {
    return Objects.requireNonNull(parts.get(language)).matcher(line).find();
  }
}
