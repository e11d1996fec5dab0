package app.vitrine.gateway.local;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.SpeechModel;
import app.vitrine.media.sound.WavFile;
import app.vitrine.media.voice.SystemVoice;
import app.vitrine.media.voice.SystemVoices;
import app.vitrine.media.voice.VoiceRefusal;
import java.io.IOException;

/** Has the voices of the system speak: those that are really there, in their own languages. */
public final class SystemSpeechModel implements SpeechModel {
  private final SystemVoices voices;

  public SystemSpeechModel(SystemVoices voices) {
    this.voices = voices;
  }

  @Override
  public String provider() {
    return "system";
  }

  @Override
  public Spoken speak(LineOrder order, CallContext call) {
    SystemVoice voice = voices.speaking(order.language(), call.cancel()).voice();
    if (voice == null) {
      throw VitrineException.provider(
          "No voice of this system speaks " + name(order.language()) + ".", false, null);
    }
    try {
      WavFile.write(voice.say(order.text(), call.cancel()), order.to());
      return new Spoken(voice.name());
    } catch (VoiceRefusal refused) {
      throw VitrineException.provider(
          "The voice “" + voice.name() + "” did not speak: " + refused.getMessage() + ".",
          false,
          refused);
    } catch (IOException unwritten) {
      throw VitrineException.internal(
          "A spoken line could not be saved.",
          "Check that the disk has room and the folder can be written to, then try again.",
          unwritten);
    }
  }

  private static String name(Language language) {
    return switch (language) {
      case ZH -> "Chinese";
      case EN -> "English";
      case JA -> "Japanese";
    };
  }
}
