package app.vitrine.media.voice;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.probe.SpeechReader;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.sound.SpeechSpans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One voice of one program. */
public final class SystemVoice {
  private static final Logger LOG = LoggerFactory.getLogger(SystemVoice.class);

  private final VoiceProgram program;
  private final Path file;
  private final VoiceName voice;
  private final Duration limit;

  /**
   * A voice.
   *
   * @param file of the program
   * @param limit how long it may take to say a line
   */
  SystemVoice(VoiceProgram program, Path file, VoiceName voice, Duration limit) {
    this.program = program;
    this.file = file;
    this.voice = voice;
    this.limit = limit;
  }

  /** Such as {@code espeak-ng en-us}. */
  public String name() {
    return program.file() + " " + voice.name();
  }

  /**
   * Says a text.
   *
   * @return what was said, without silence before and after it
   * @throws VoiceRefusal when the program says nothing, fails, or takes too long
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   */
  public Sound say(String text, CancelToken cancel) throws VoiceRefusal {
    String said = SpokenText.of(text);
    if (said.isEmpty()) {
      throw new VoiceRefusal("there is no word in it", null);
    }
    if (said.length() > SpokenText.LONGEST) {
      throw new VoiceRefusal("the text is too long to be said", null);
    }
    try {
      Path folder = Files.createTempDirectory("vitrine-voice");
      try {
        return said(said, folder, cancel);
      } finally {
        remove(folder);
      }
    } catch (IOException refused) {
      throw new VoiceRefusal("its files cannot be written", refused);
    }
  }

  private Sound said(String text, Path folder, CancelToken cancel)
      throws IOException, VoiceRefusal {
    Path words = folder.resolve("text.txt");
    Path sound = folder.resolve("sound.wav");
    Files.write(words, text.getBytes(StandardCharsets.UTF_8));
    VoiceProcess.run(program.command(file, voice, words, sound), words, sound, limit, cancel);
    Sound heard;
    try {
      heard = SpeechSpans.trimmed(SpeechReader.read(sound, cancel));
    } catch (VitrineException unreadable) {
      throw new VoiceRefusal("it wrote no sound that can be read", unreadable);
    }
    if (heard.length() == 0) {
      throw new VoiceRefusal("it wrote silence", null);
    }
    return heard;
  }

  private static void remove(Path folder) {
    for (String name : new String[] {"text.txt", "sound.wav", ""}) {
      try {
        Files.deleteIfExists(folder.resolve(name));
      } catch (IOException held) {
        LOG.warn("{} stays in the folder of temporary files", folder.resolve(name), held);
      }
    }
  }
}
