package app.vitrine.gateway.local.story;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Table;
import java.util.List;
import java.util.Locale;

/** Tells whether a line speaks of a part at a product's top or at its foot. */
final class PartHeights {
  private final List<Table.Row> rows = Table.read("story/heights.lex").rows();

  /** −1 for a part at the top, 1 for one at the foot, 0 for any other line. */
  int of(String line, Language language) {
    String said = line.toLowerCase(language.locale());
    for (Table.Row row : rows) {
      boolean spoken = row.cell(0).equals(language.name().toLowerCase(Locale.ROOT));
      if (spoken && row.words(2).stream().anyMatch(word -> names(said, word, language))) {
        return row.cell(1).equals("top") ? -1 : 1;
      }
    }
    return 0;
  }

  private static boolean names(String line, String word, Language language) {
    return language == Language.EN
        ? (" " + line.replaceAll("[^\\p{L}]+", " ") + " ").matches(".* " + word + "e?s? .*")
        : line.contains(word);
  }
}
