package app.vitrine.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform's rule for one field of text; 0, null and an empty list mean no known rule.
 *
 * @param min least length in {@code counter}'s unit
 * @param max greatest length in {@code counter}'s unit
 * @param advise length people still read, beyond which a warning is due
 * @param minWords words, parted by spaces
 * @param countMin how many of this field at least, such as bullets
 * @param maxSameWord how often one word may stand in it
 * @param fold characters shown before the reader must unfold
 * @param since when the rule came into force, ISO date
 */
public record TextRule(
    Evidence evidence,
    @Nullable Counter counter,
    int min,
    int max,
    int advise,
    int minWords,
    int countMin,
    int countMax,
    int maxSameWord,
    int hashtagsMax,
    int fold,
    @Nullable String forbidCharacters,
    List<String> forbid,
    @Nullable String since) {
  public TextRule {
    counter = counter == null ? Counter.CODE_POINTS : counter;
    forbid = forbid == null ? List.of() : List.copyOf(forbid);
  }

  /** Length of {@code text} as this rule counts. */
  public int length(String text) {
    return (counter == null ? Counter.CODE_POINTS : counter).count(text);
  }

  /** Whether {@code text} is neither too short nor too long. */
  public boolean fits(String text) {
    int length = length(text);
    return length >= min && (max == 0 || length <= max);
  }
}
