package app.vitrine.gateway.local.story;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hears whether a line names a part of the product. */
final class NamedParts {
  private final Map<Language, Pattern> parts = new EnumMap<>(Language.class);

  private NamedParts(String table) {
    for (Table.Row row : Table.read(table).rows()) {
      Language language = Language.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      parts.put(language, anyOf(row.words(1), language));
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

  private static Pattern anyOf(List<String> words, Language language) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    return Pattern.compile(
        language == Language.EN ? "\\b" + any + "e?s?\\b" : any, Pattern.CASE_INSENSITIVE);
  }

  /** Whether a line in a language names one of them. */
  boolean in(String line, Language language) {
    return Objects.requireNonNull(parts.get(language)).matcher(line).find();
  }
}
