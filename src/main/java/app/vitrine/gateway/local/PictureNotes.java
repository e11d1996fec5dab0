package app.vitrine.gateway.local;

import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.Severity;
import app.vitrine.gateway.local.copy.Choice;
import app.vitrine.gateway.local.copy.Frames;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.media.scene.UnmetWish;
import java.util.Locale;

/** Says which wishes a picture does not follow, in the language of the wish. */
final class PictureNotes {
  private final Frames words = new Frames("picture/notes.lex");

  PolicyFinding finding(UnmetWish wish) {
    String key = wish.reason().name().toLowerCase(Locale.ROOT);
    String message =
        words
            .pick(key, Scripts.notice(wish.said()), "any", Choice.of(0, key))
            .orElse("{x}")
            .replace("{x}", wish.said());
    Severity severity =
        wish.reason() == UnmetWish.Reason.UNKNOWN ? Severity.WARNING : Severity.INFO;
    return new PolicyFinding(PolicyFinding.GUIDANCE, severity, wish.said(), "picture", 0, message);
  }
}
