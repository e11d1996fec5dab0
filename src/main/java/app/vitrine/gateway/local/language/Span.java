package app.vitrine.gateway.local.language;

import java.util.ArrayList;
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

  /** The lines of a text that hold something. */
  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!text.substring(start, i).isBlank()) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
