package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import java.util.List;
import java.util.Locale;

/**
 * Something that guidance asks of the facts.
 *
 * @param said as the person said it
 * @param place where the facts shall stand
 * @param kinds kinds of facts it names
 * @param words words it names, lower case
 */
record Wish(String said, Place place, List<FactKind> kinds, List<String> words) {
  private static final double KIND = 2;
  private static final double WORD = 1.5;

  /** Where a person wants facts. */
  enum Place {
    FIRST,
    LAST,
    NOWHERE
  }

  Wish {
    kinds = List.copyOf(kinds);
    words = List.copyOf(words);
  }

  boolean leaveOut() {
    return place == Place.NOWHERE;
  }

  /** How strongly it means a statement, 0 for not at all. */
  double means(Statement statement) {
    return (kinds.contains(statement.kind()) ? KIND : 0) + WORD * wordsIn(statement);
  }

  /** How many of its words a statement holds. */
  int wordsIn(Statement statement) {
    String text =
        " " + statement.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    return (int) words.stream().filter(word -> text.contains(start(word))).count();
  }

  /**
   * Latin words count from their beginning on, so that "gifts" finds "gift" and "lid" no "slid".
   */
  private static String start(String word) {
    boolean latin =
        word.codePoints()
            .allMatch(point -> Character.UnicodeScript.of(point) != Character.UnicodeScript.HAN);
    boolean plural = latin && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return (latin ? " " : "") + (plural ? word.substring(0, word.length() - 1) : word);
  }
}
