package app.vitrine.bootstrap;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.voice.SystemVoice;
import app.vitrine.media.voice.SystemVoices;
import app.vitrine.media.voice.SystemVoices.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which voices speak which language, and of the others what was tried and why it was no use.
 */
final class VoiceReport {
  private VoiceReport() {}

  /** One sentence, as the phrases of {@code health} have it. */
  static String of(SystemVoices voices) {
    List<String> speaking = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    Set<String> tried = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      String name = language.name().toLowerCase(Locale.ROOT);
      Finding found = voices.speaking(language, CancelToken.none());
      SystemVoice voice = found.voice();
      if (voice != null) {
        speaking.add(name + ": " + voice.name());
      } else {
        silent.add(name);
        found.refusals().forEach(each -> tried.add(each.voice() + " (" + each.why() + ")"));
      }
    }
    String spoken = String.join(", ", speaking);
    if (silent.isEmpty()) {
      return spoken;
    }
    String lacking =
        "no voice for "
            + String.join(", ", silent)
            + (tried.isEmpty()
                ? "; not found on the search path: " + String.join(", ", SystemVoices.known())
                : "; tried: " + String.join(", ", tried));
    return spoken.isEmpty() ? lacking : spoken + "; " + lacking;
  }
}
