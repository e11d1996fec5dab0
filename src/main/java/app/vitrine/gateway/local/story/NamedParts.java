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

/** Hears whether a line names a part of the product that a close look may leave out. */
final class NamedParts {
  private final Map<Language, Pattern> parts = new EnumMap<>(Language.class);

  NamedParts() {
    for (Table.Row row : Table.read("story/parts.lex").rows()) {
      Language language = Language.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      parts.put(language, anyOf(row.words(1), language));
    }
  }

  private static Pattern anyOf(List<String> words, Language language) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    return language == Language.EN
        ? Pattern.compile("\\b" + any + "e?s?\\b", Pattern.CASE_INSENSITIVE)
        : Pattern.compile(any);
  }

  /** Whether a line in a language names a part, a side or the shape of a product. */
  boolean in(String line, Language language) {
    return Objects.requireNonNull(parts.get(language)).matcher(line).find();
  }
}
