package app.vitrine.media.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds known phrases in a text in lower case, from its start on and always the longest that stands
 * there, so that no phrase is found inside a longer one. A phrase of an alphabet is found only as
 * whole words; Chinese and Japanese have no such borders.
 */
final class Phrases {
  private final List<String> longestFirst;

  /** A phrase where it stands. */
  record Found(String phrase, int start) {
    int end() {
      return start + phrase.length();
    }
  }

  Phrases(Collection<String> phrases) {
    this.longestFirst =
        phrases.stream()
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The phrases in {@code text}, in its order and none over another. */
  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      Found found =
          longestFirst.stream()
              .filter(phrase -> stands(text, phrase, start))
              .findFirst()
              .map(phrase -> new Found(phrase, start))
              .orElse(null);
      if (found != null) {
        all.add(found);
      }
      at = found == null ? at + 1 : found.end();
    }
    return all;
  }

  private static boolean stands(String text, String phrase, int start) {
    int end = start + phrase.length();
    return text.startsWith(phrase, start)
        && !(start > 0 && joins(text.charAt(start - 1), text.charAt(start)))
        && !(end < text.length() && joins(text.charAt(end - 1), text.charAt(end)));
  }

  /** Whether two letters beside each other are of one word. */
  private static boolean joins(char one, char other) {
    return isOfWord(one) && isOfWord(other);
  }

  private static boolean isOfWord(char letter) {
    return Character.isLetterOrDigit(letter)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.HAN
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.HIRAGANA
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.KATAKANA
        && letter != 'ー';
  }
}
