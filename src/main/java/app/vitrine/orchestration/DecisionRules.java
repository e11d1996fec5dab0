package app.vitrine.orchestration;

import app.vitrine.domain.error.VitrineException;
import java.util.Locale;

/** Checks the words that go with a person's decision. */
final class DecisionRules {
  /** Longest comment or reason, in characters (code points). */
  static final int MAX_WORDS = 2_000;

  private static final int MAX_NAME = 200;

  private DecisionRules() {}

  /** A comment that must say something. */
  static String comment(String comment) {
    String trimmed = reason(comment);
    if (trimmed.isEmpty()) {
      throw VitrineException.invalid(
          "The rejection has no comment.", "Say what should be different; it guides the next run.");
    }
    return trimmed;
  }

  /** A reason that may be empty. */
  static String reason(String reason) {
    return bounded(CleanText.of(reason), "comment", MAX_WORDS);
  }

  /** The name of who decides. */
  static String name(String by) {
    String trimmed = bounded(CleanText.of(by), "name", MAX_NAME);
    if (trimmed.isEmpty()) {
      throw VitrineException.invalid(
          "The approval does not say who approves.", "Give the name of the person who approves.");
    }
    return trimmed;
  }

  private static String bounded(String text, String what, int max) {
    int length = CleanText.length(text);
    if (length > max) {
      throw VitrineException.invalid(
          String.format(Locale.ENGLISH, "The %s is %,d characters long.", what, length),
          String.format(Locale.ENGLISH, "Shorten it to %,d characters or fewer.", max));
    }
    return text;
  }
}
