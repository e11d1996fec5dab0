package app.vitrine.gateway.local.story;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Table;
import java.util.List;
import java.util.Locale;

/** Tells whether a line speaks of a part at a product's rim, at its top or at its foot. */
final class PartHeights {
  private final List<Table.Row> rows = Table.read("story/heights.lex").rows();

  /** The height of the part a line in a language names; {@link PartHeight#ANYWHERE} for none. */
  PartHeight of(String line, Language language) {
    String said = line.toLowerCase(language.locale());
    for (Table.Row row : rows) {
      boolean spoken = row.cell(0).equals(language.name().toLowerCase(Locale.ROOT));
      if (spoken && row.words(2).stream().anyMatch(word -> names(said, word, language))) {
        return PartHeight.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      }
    }
    return PartHeight.ANYWHERE;
  }

  private static boolean names(String line, String word, Language language) {
    return language == Language.EN
        ? (" " + line.replaceAll("[^\\p{L}]+", " ") + " ").matches(".* " + word + "e?s? .*")
        : line.contains(word);
  }
}
