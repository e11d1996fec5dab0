package app.vitrine.gateway.local.story;

import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.Severity;
import app.vitrine.gateway.local.copy.Choice;
import app.vitrine.gateway.local.copy.Frames;
import app.vitrine.gateway.local.language.Scripts;
import java.util.Set;

/**
 * Tells a person that a film does not or not wholly follow a wish.
 *
 * @param key why, a key of the note table
 * @param said the wish as they said it
 */
record FilmNote(String key, String said) {
  /** Wishes followed as far as can be; the others weigh more. */
  private static final Set<String> IN_PART = Set.of("front", "slowest", "fastest");

  /** In the language of the wish. */
  PolicyFinding finding(Frames words) {
    String message =
        words
            .pick(key, Scripts.notice(said), "any", Choice.of(0, key))
            .orElse("{x}")
            .replace("{x}", said);
    Severity severity = IN_PART.contains(key) ? Severity.INFO : Severity.WARNING;
    return new PolicyFinding(PolicyFinding.GUIDANCE, severity, said, "film", 0, message);
  }
}
