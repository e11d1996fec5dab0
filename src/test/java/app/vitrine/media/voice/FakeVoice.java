package app.vitrine.media.voice;

import app.vitrine.media.sound.Sound;
import app.vitrine.media.sound.WavFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A program that takes what espeak-ng takes and hums instead of speaking, a time for each letter;
 * it writes down how it was called, what it was given and its number. Its first argument says how
 * it behaves, the second where to write down its calls.
 */
public final class FakeVoice {
  private static final double PITCH_HERTZ = 180;

  private FakeVoice() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> given = List.of(arguments).subList(2, arguments.length);
    Path calls = Path.of(arguments[1]);
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    String call =
        String.join(" ", given) + "\n" + text + "\n" + ProcessHandle.current().pid() + "\n";
    Files.writeString(calls, call, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Path sound = Path.of(given.get(given.indexOf("-w") + 1));
    switch (arguments[0]) {
      case "speaks" -> hum(0.06 * text.length(), sound);
      case "spells" -> hum(0.8 * text.length(), sound);
      case "silent" ->
          WavFile.write(new Sound(new float[Sound.RATE], new float[Sound.RATE]), sound);
      case "rubbish" -> Files.writeString(sound, "RIFF and nothing else");
      case "fails" -> System.exit(3);
      case "hangs" -> new CountDownLatch(1).await();
      case "nothing" -> Files.deleteIfExists(sound);
      default -> throw new IllegalArgumentException(Arrays.toString(arguments));
    }
  }

  private static void hum(double seconds, Path to) throws IOException {
    float[] wave = new float[(int) (seconds * Sound.RATE)];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (float) (0.3 * Math.sin(2 * Math.PI * PITCH_HERTZ * i / Sound.RATE));
    }
    WavFile.write(new Sound(wave, wave), to);
  }
}
