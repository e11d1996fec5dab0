package app.vitrine.studio.control;

import org.jspecify.annotations.Nullable;

/**
 * Words typed for a question that was then left without an answer.
 *
 * @param titleKey names the question
 * @param about what it was asked about
 */
record GivenUp(String titleKey, Object about, String words) {
  /** Null for no words. */
  static @Nullable GivenUp of(Dialogs.Question question, String words) {
    return words.isEmpty() ? null : new GivenUp(question.titleKey(), question.about(), words);
  }

  /** Whether they were typed for this question about the same. */
  boolean isOf(Dialogs.Question question) {
    return titleKey.equals(question.titleKey()) && about.equals(question.about());
  }
}
