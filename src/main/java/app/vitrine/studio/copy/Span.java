package app.vitrine.studio.copy;

/**
 * A stretch of a text.
 *
 * @param start first character
 * @param end one past the last
 */
public record Span(int start, int end) {
  /** Nowhere. */
  static final Span NONE = new Span(0, 0);

  /** Whether it covers nothing. */
  public boolean isEmpty() {
    return end <= start;
  }

  /** Whether the character there is in it. */
  boolean holds(int at) {
    return start <= at && at < end;
  }

  /** What is left of it around a place outside {@code other}. */
  Span without(Span other, int place) {
    return other.end() <= place
        ? new Span(Math.max(start, other.end()), end)
        : new Span(start, Math.min(end, other.start()));
  }
}
