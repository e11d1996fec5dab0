package app.vitrine.agent;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.video.Narration;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.tool.SpeechTools;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has a film's captions read aloud. When no voice speaks their language, or the first is not said,
 * nobody speaks: the film keeps its music, and is told why. A later one that is not said is left
 * out.
 */
final class NarratorAgent {
  private static final String NAME = "narrator";

  /**
   * Has the captions said.
   *
   * @param earlier of the film that is cut again, whose lines are kept where the captions are the
   *     same; null for none
   */
  Narration narrate(
      List<Shot> shots,
      Language language,
      int revision,
      @Nullable Narration earlier,
      StageContext context) {
    context.think(NAME, "Have the captions read aloud, and the music step back under them.");
    try {
      Narration narration = said(shots, language, revision, earlier, context);
      return narration == null
          ? Narration.none("The film has no caption that could be read aloud.")
          : narration;
    } catch (VitrineException failed) {
      if (failed.code() != ErrorCode.PKG_PROVIDER_FAILED) {
        throw failed;
      }
      context.think(NAME, "Leave the film to its music: " + failed.getMessage());
      return Narration.none(String.valueOf(failed.getMessage()));
    }
  }

  /** All that was said; null when there is nothing to say. */
  private static @Nullable Narration said(
      List<Shot> shots,
      Language language,
      int revision,
      @Nullable Narration earlier,
      StageContext context) {
    Map<String, SpokenLine> lines = new LinkedHashMap<>();
    List<String> unsaid = new ArrayList<>();
    String provider = earlier == null ? null : earlier.provider();
    String voice = earlier == null ? null : earlier.voice();
    for (Shot shot : shots) {
      if (hasNoWord(shot.caption()) || lines.containsKey(shot.caption())) {
        continue;
      }
      SpokenLine kept = kept(shot, earlier, context);
      if (kept != null) {
        lines.put(shot.caption(), kept);
        continue;
      }
      SpeechTools.Said said;
      try {
        said = said(shot, language, revision, context);
      } catch (VitrineException failed) {
        if (failed.code() != ErrorCode.PKG_PROVIDER_FAILED || lines.isEmpty()) {
          throw failed;
        }
        context.think(NAME, "Leave a caption unsaid: " + failed.getMessage());
        unsaid.add(shot.caption());
        continue;
      }
      if (earlier != null && !said.voice().equals(earlier.voice())) {
        // One film, one voice.
        return said(shots, language, revision, null, context);
      }
      provider = said.provider();
      voice = said.voice();
      lines.put(shot.caption(), said.line());
    }
    return lines.isEmpty()
        ? null
        : new Narration(provider, voice, null, List.copyOf(lines.values()), unsaid);
  }

  private static boolean hasNoWord(String caption) {
    return caption.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static @Nullable SpokenLine kept(
      Shot shot, @Nullable Narration earlier, StageContext context) {
    if (earlier == null) {
      return null;
    }
    return earlier.lines().stream()
        .filter(line -> line.text().equals(shot.caption()))
        .filter(context.tools().speech()::isKept)
        .findFirst()
        .orElse(null);
  }

  private static SpeechTools.Said said(
      Shot shot, Language language, int revision, StageContext context) {
    context.cancel().throwIfCancelled();
    return context
        .tools()
        .speech()
        .speak(
            context.as(NAME),
            shot.sequence(),
            shot.caption(),
            language,
            ArtifactNames.voice(shot.sequence(), revision));
  }
}
