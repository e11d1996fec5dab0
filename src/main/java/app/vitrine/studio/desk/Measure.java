package app.vitrine.studio.desk;

/**
 * One part of a text held against one limit of a selling place.
 *
 * @param field {@code title}, {@code body}, {@code bullets} or {@code hashtags}
 * @param value what was counted; of several bullets or hashtags, the longest one's length
 * @param least 0 for no known rule
 * @param most 0 for no known rule
 * @param advised beyond it little is read; 0 for no known rule
 * @param words what was counted, for {@link Kind#CHARACTERS} and {@link Kind#REPEATS}; else empty
 */
public record Measure(
    String field, Kind kind, int value, int least, int most, int advised, String words) {
  /** What is counted. */
  public enum Kind {
    /** The field's length as the place counts. */
    LENGTH,
    /** How many bullets or hashtags there are. */
    COUNT,
    /** Words parted by blanks. */
    WORDS,
    /** Characters the place does not take. */
    CHARACTERS,
    /** How often one word stands in the field. */
    REPEATS
  }

  /** Whether the place's rule holds. */
  public boolean fits() {
    return value >= least && (most == 0 || value <= most) && kind != Kind.CHARACTERS;
  }

  /** Whether it fits but is longer than people read. */
  public boolean isLong() {
    return fits() && advised > 0 && value > advised;
  }

  /** Whether there is a rule at all. */
  public boolean isRuled() {
    return least > 0 || most > 0 || advised > 0 || kind == Kind.CHARACTERS;
  }
}
