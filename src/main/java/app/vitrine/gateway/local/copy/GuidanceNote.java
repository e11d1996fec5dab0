package app.vitrine.gateway.local.copy;

import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.Severity;
import app.vitrine.gateway.local.language.Scripts;
import java.util.Set;

/**
 * Tells a person that a wish, for a text or a film, was not or not wholly followed.
 *
 * @param key why, a key of the note table
 * @param said the wish as they said it
 */
public record GuidanceNote(String key, String said) {
  /** Wishes followed as far as can be; the others weigh more. */
  private static final Set<String> IN_PART =
      Set.of("limit", "tone", "shortest", "front", "slowest", "fastest");

  /**
   * In the language of the wish.
   *
   * @param words the note table of what the wish was for
   * @param place what the wish was for
   */
  public PolicyFinding finding(Frames words, String place) {
    String message =
        words
            .pick(key, Scripts.notice(said), "any", Choice.of(0, key))
            .orElse("{x}")
            .replace("{x}", said);
    Severity severity = IN_PART.contains(key) ? Severity.INFO : Severity.WARNING;
    return new PolicyFinding(PolicyFinding.GUIDANCE, severity, said, place, 0, message);
  }
}
