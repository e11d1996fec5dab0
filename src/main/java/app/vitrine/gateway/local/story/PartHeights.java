package app.vitrine.gateway.local.story;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a line speaks of a part at a product's rim, at its top or at its foot. */
final class PartHeights {
  private final List<Table.Row> rows = Table.read("story/heights.lex").rows();

  /**
   * The height of the part a line in a language names, of several the one it names first; {@link
   * PartHeight#ANYWHERE} for none.
   */
  PartHeight of(String line, Language language) {
    String said = line.toLowerCase(language.locale());
    PartHeight first = PartHeight.ANYWHERE;
    int before = said.length();
    for (Table.Row row : rows) {
      int place =
          row.cell(0).equals(language.name().toLowerCase(Locale.ROOT))
              ? place(said, row, language)
              : before;
      if (place < before) {
        first = PartHeight.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        before = place;
      }
    }
    return first;
  }

  /** Where in a line the first of a row's words stands; the line's length where none does. */
  private static int place(String line, Table.Row row, Language language) {
    return row.words(2).stream()
        .mapToInt(word -> place(line, word, language))
        .filter(place -> place >= 0)
        .min()
        .orElse(line.length());
  }

  private static int place(String line, String word, Language language) {
    if (language != Language.EN) {
      return line.indexOf(word);
    }
    Matcher named =
        Pattern.compile("\\b" + word.replaceAll("[ -]", "[^\\\\p{L}]+") + "e?s?\\b").matcher(line);
    return named.find() ? named.start() : -1;
  }
}
