package app.vitrine.gateway.local.copy;

import app.vitrine.gateway.local.language.WordClasses;
import java.util.Locale;

/** Capitals at the start of English phrases. */
final class EnglishCase {
  private final WordClasses english;

  EnglishCase(WordClasses english) {
    this.english = english;
  }

  /** Lower-cases the first letter unless the word is a name or an abbreviation. */
  String lower(String text) {
    if (text.isEmpty()
        || (text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ')) {
      return text;
    }
    String first = text.split("[ ,]", 2)[0];
    boolean name =
        english.has("proper_keep", first)
            || first.equals("I")
            || first.matches(".*\\p{Ll}\\p{Lu}.*");
    return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
