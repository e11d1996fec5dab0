package app.vitrine.gateway.local.language;

import java.util.List;

/**
 * A stretch of text.
 *
 * @param start first character
 * @param end one past the last character
 */
record Span(int start, int end) {
  /** The words of this stretch. */
  String of(String text) {
    return text.substring(start, end);
  }

  /** Adds a stretch to others when it holds a letter or a digit. */
  static void addUnlessBlank(List<Span> parts, String text, int start, int end) {
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(new Span(start, end));
    }
  }
}
