package app.vitrine.domain.copy;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence rests on: a fact of the brief, a finding of the analysis, or a person's word.
 *
 * @param factId the fact, null when it is none
 * @param start first character in the brief, 0 for anything but a fact
 * @param end one past the last character, 0 for anything but a fact
 * @param finding such as {@code palette}, null when it is none
 * @param writtenBy the person who wrote the sentence and vouches for it, null when nobody did
 */
public record Source(
    @Nullable String factId,
    int start,
    int end,
    @Nullable String finding,
    @Nullable String writtenBy) {
  /** A part of the brief. */
  public static Source brief(String factId, int start, int end) {
    return new Source(factId, start, end, null, null);
  }

  /** A finding of the analysis. */
  public static Source analysis(String finding) {
    return new Source(null, 0, 0, finding, null);
  }

  /** A person who wrote the sentence. */
  public static Source person(String name) {
    return new Source(null, 0, 0, null, name);
  }
}
