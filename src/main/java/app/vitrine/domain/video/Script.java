package app.vitrine.domain.video;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import java.util.List;

/** The story behind a film. */
public record Script(
    Language language, VideoStyle style, String title, String synopsis, List<ScriptScene> scenes) {
  public Script {
    scenes = List.copyOf(scenes);
  }
}
