package app.vitrine.tool;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.ModelGateway.Answered;
import app.vitrine.gateway.port.SpeechModel;
import app.vitrine.media.probe.SpeechReader;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.sound.SpeechSpans;
import app.vitrine.store.files.ProjectFolder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Having lines said. */
public final class SpeechTools {
  private final ToolRegistry registry;
  private final ModelGateway gateway;
  private final ProjectFolder folder;

  SpeechTools(ToolRegistry registry, ModelGateway gateway, ProjectFolder folder) {
    this.registry = registry;
    this.gateway = gateway;
    this.folder = folder;
  }

  /** A line, and who said it. */
  public record Said(String provider, String voice, SpokenLine line) {}

  /**
   * Has a line said.
   *
   * @param number of the shot it is said over, from 1
   * @param name where the sound is to stand, relative to the project folder
   * @throws VitrineException when nobody speaks the language, or what was delivered is no speech
   */
  public Said speak(ToolScope scope, int number, String text, Language language, String name) {
    return registry.call(
        scope.caller(),
        Tool.SPEAK,
        Map.of("shot", Integer.toString(number), "language", language.name()),
        () -> said(scope, number, text, language, name),
        said ->
            String.format(Locale.ROOT, "%.2f s by %s", said.line().durationSec(), said.voice()));
  }

  private Said said(ToolScope scope, int number, String text, Language language, String name) {
    try (Draft draft = new Draft(folder, name)) {
      Answered<SpeechModel.Spoken> answer =
          gateway.speak(
              new SpeechModel.LineOrder(text, language, draft.file()),
              scope.call("line-" + number));
      double seconds = heard(scope, draft.file(), answer.provider()).seconds();
      MediaFile file = draft.keep("voice_" + number, "audio/wav");
      return new Said(
          answer.provider(), answer.value().voice(), new SpokenLine(text, file, seconds));
    }
  }

  /** What cannot be heard is the provider's failure, not that of the film it was for. */
  private static Sound heard(ToolScope scope, Path file, String provider) {
    Sound heard;
    try {
      heard = SpeechSpans.trimmed(SpeechReader.read(file, scope.cancel()));
    } catch (VitrineException unreadable) {
      throw VitrineException.provider(
          "The provider “" + provider + "” delivered speech that cannot be played.",
          false,
          unreadable);
    }
    if (heard.length() == 0) {
      throw VitrineException.provider(
          "The provider “" + provider + "” delivered silence instead of speech.", false, null);
    }
    return heard;
  }

  /** Whether a line's sound is still there as it was written. */
  public boolean isKept(SpokenLine line) {
    return folder.isIntact(line.file());
  }
}
