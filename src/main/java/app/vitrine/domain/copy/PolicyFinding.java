package app.vitrine.domain.copy;

import app.vitrine.domain.qa.Severity;

/**
 * A word that a rule of advertising or of a marketplace speaks about.
 *
 * @param rule id of the rule, such as {@code zh.superlative}
 * @param term the offending words
 * @param field the part of the copy: {@code title}, {@code body}, {@code bullets}, …
 * @param start first character in that field
 * @param message what the rule says and what to do
 */
public record PolicyFinding(
    String rule, Severity severity, String term, String field, int start, String message) {
  /** The rule of findings that speak of a person's wish and not of a law. */
  public static final String GUIDANCE = "guidance";

  /** The rule of findings on words that may be misspelt, with the word as the term. */
  public static final String SPELLING = "spelling";

  /**
   * The rule of findings on facts of the brief that no text tells, with the wish they were left out
   * for as the term. They hold as long as the texts do, whenever the wish was said.
   */
  public static final String LEFT_OUT = "left_out";

  /** The rule of findings on what a brief says to whoever writes its copy, and no text tells. */
  public static final String ASIDE = "aside";

  /** Whether it tells of a wish that was not followed, with the wish as its term. */
  public boolean isOnWish() {
    return rule.equals(GUIDANCE);
  }
}
