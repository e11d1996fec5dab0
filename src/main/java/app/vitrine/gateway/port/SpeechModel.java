package app.vitrine.gateway.port;

import app.vitrine.domain.brief.Language;
import java.nio.file.Path;

/** Says a line. */
public interface SpeechModel {
  String provider();

  /**
   * Asks for one line.
   *
   * @param text what is to be said, as it is read
   * @param to where the sound is to be written: WAV, 48 kHz
   */
  record LineOrder(String text, Language language, Path to) {}

  /**
   * A line that was said.
   *
   * @param voice who said it, for people, such as {@code espeak-ng en-us}
   */
  record Spoken(String voice) {}

  /**
   * Says the line.
   *
   * @throws app.vitrine.domain.error.VitrineException when no voice speaks that language, or the
   *     voice fails; a provider never answers with another language's voice
   */
  Spoken speak(LineOrder order, CallContext call);
}
