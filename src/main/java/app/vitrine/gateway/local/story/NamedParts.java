package app.vitrine.gateway.local.story;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Table;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hears whether a line names a part of the product. */
final class NamedParts {
  private static final String KATAKANA_LETTER = "[ァ-ヺー]";
  private static final Pattern KATAKANA = Pattern.compile(KATAKANA_LETTER + "+");

  private final Map<Language, Pattern> parts = new EnumMap<>(Language.class);

  /** A table's words, each written in a language's own way. */
  private NamedParts(String table, BiFunction<String, Language, String> written) {
    for (Table.Row row : Table.read(table).rows()) {
      Language language = Language.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      parts.put(
          language,
          Pattern.compile(
              row.words(1).stream()
                  .map(word -> written.apply(word, language))
                  .collect(Collectors.joining("|")),
              Pattern.CASE_INSENSITIVE));
    }
  }

  /** Parts, sides and shapes that a close look at the face may leave out. */
  static NamedParts beyondTheFace() {
    return new NamedParts("story/parts.lex", NamedParts::anywhere);
  }

  /** What is printed, stamped or fixed on the face, and the face itself. */
  static NamedParts onTheFace() {
    return new NamedParts("story/marks.lex", NamedParts::apart);
  }

  private static String anywhere(String word, Language language) {
    String quoted = Pattern.quote(word);
    return language == Language.EN ? "\\b" + quoted + "e?s?\\b" : quoted;
  }

  /** As above, and katakana only where a word of katakana begins and ends: no ラベル in トラベル. */
  private static String apart(String word, Language language) {
    String any = anywhere(word, language);
    return KATAKANA.matcher(word).matches()
        ? "(?<!" + KATAKANA_LETTER + ")" + any + "(?!" + KATAKANA_LETTER + ")"
        : any;
  }

  /** Whether a line in a language names one of them. */
  boolean in(String line, Language language) {
    return Objects.requireNonNull(parts.get(language)).matcher(line).find();
  }
}
