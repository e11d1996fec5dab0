package app.vitrine.media.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A program that can write what it says into a file, the most natural first. All of them get the
 * text on their input.
 */
enum VoiceProgram {
  /** The voices of macOS. */
  SAY("say") {
    @Override
    VoiceCommand command(Path program, VoiceName voice, Path text, Path sound) {
      return new VoiceCommand(
          List.of(
              program.toString(),
              "-v",
              voice.name(),
              "-o",
              sound.toString(),
              "--file-format=WAVE",
              "--data-format=LEI16@22050",
              "-f",
              "-"),
          Map.of());
    }
  },

  /** The voices of Windows. */
  POWERSHELL("powershell") {
    @Override
    VoiceCommand command(Path program, VoiceName voice, Path text, Path sound) {
      return new VoiceCommand(
          List.of(
              program.toString(),
              "-NoProfile",
              "-NonInteractive",
              "-EncodedCommand",
              Base64.getEncoder()
                  .encodeToString(
                      resource("windows-voice.ps1").getBytes(StandardCharsets.UTF_16LE))),
          Map.of(
              "VITRINE_VOICE", voice.name(),
              "VITRINE_VOICE_TEXT", text.toString(),
              "VITRINE_VOICE_SOUND", sound.toString()));
    }
  },

  /** The free synthesiser of most Linux systems. */
  ESPEAK_NG("espeak-ng") {
    @Override
    VoiceCommand command(Path program, VoiceName voice, Path text, Path sound) {
      return espeak(program, voice, sound);
    }
  },

  /** Its predecessor. */
  ESPEAK("espeak") {
    @Override
    VoiceCommand command(Path program, VoiceName voice, Path text, Path sound) {
      return espeak(program, voice, sound);
    }
  };

  private static final String UTF_8 = "1";

  private final String file;

  VoiceProgram(String file) {
    this.file = file;
  }

  /** Name of its file, without an ending. */
  String file() {
    return file;
  }

  /** How it is asked. */
  abstract VoiceCommand command(Path program, VoiceName voice, Path text, Path sound);

  private static VoiceCommand espeak(Path program, VoiceName voice, Path sound) {
    return new VoiceCommand(
        List.of(
            program.toString(),
            "--stdin",
            "-b",
            UTF_8,
            "-s",
            Integer.toString(voice.pace()),
            "-v",
            voice.name(),
            "-w",
            sound.toString()),
        Map.of());
  }

  /** A file beside this class, as text. */
  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            VoiceProgram.class.getResourceAsStream("/app/vitrine/media/voice/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
