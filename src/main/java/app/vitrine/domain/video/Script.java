package app.vitrine.domain.video;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.copy.PolicyFinding;
import java.util.List;

/**
 * The story behind a film.
 *
 * @param findings which of people's wishes the film does not follow, and why; empty in films that
 *     were written before it was kept
 */
public record Script(
    Language language,
    VideoStyle style,
    String title,
    String synopsis,
    List<ScriptScene> scenes,
    List<PolicyFinding> findings) {
  public Script {
    scenes = List.copyOf(scenes);
    findings = List.copyOf(findings);
  }

  /** The same script with other findings. */
  public Script withFindings(List<PolicyFinding> found) {
    return new Script(language, style, title, synopsis, scenes, found);
  }
}
