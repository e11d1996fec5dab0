package app.vitrine.gateway.local.language;

/** Borders of words in a text. */
final class Words {
  private Words() {}

  /** One past the last character of the word that begins at {@code start}. */
  static int end(String words, int start, int to) {
    int end = start;
    while (end < to && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return end;
  }
}
