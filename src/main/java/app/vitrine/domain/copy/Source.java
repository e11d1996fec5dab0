package app.vitrine.domain.copy;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence rests on: a fact of the brief, or a finding of the analysis.
 *
 * @param factId the fact, null for a finding
 * @param start first character in the brief, 0 for a finding
 * @param end one past the last character, 0 for a finding
 * @param finding such as {@code palette}, null for a fact
 */
public record Source(@Nullable String factId, int start, int end, @Nullable String finding) {
  /** A part of the brief. */
  public static Source brief(String factId, int start, int end) {
    return new Source(factId, start, end, null);
  }

  /** A finding of the analysis. */
  public static Source analysis(String finding) {
    return new Source(null, 0, 0, finding);
  }
}
