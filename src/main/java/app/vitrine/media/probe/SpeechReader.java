package app.vitrine.media.probe;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.sound.Sound;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a spoken line from a file of sound, whatever it is stored as. */
public final class SpeechReader {
  private static final int LONGEST = 120 * Sound.RATE;

  private SpeechReader() {}

  /**
   * The line as 48 kHz, both channels as one.
   *
   * @throws VitrineException when the file is no sound, a damaged one, or longer than two minutes
   */
  public static Sound read(Path file, CancelToken cancel) {
    try (StreamDecoder decoder =
        StreamDecoder.openSound(file)
            .orElseThrow(
                () ->
                    VitrineException.invalid(
                        "The file " + file.getFileName() + " has no sound.",
                        "Make the video again."))) {
      Samples samples = new Samples(file);
      SoundReader.play(decoder, cancel, samples::add);
      float[] all = samples.all();
      return new Sound(all, all);
    } catch (Libav.Refusal refusal) {
      throw VitrineException.invalid(
          "The sound " + file.getFileName() + " is damaged or not a sound that can be read.",
          "Make the video again.",
          refusal);
    }
  }

  /** Grows as sound comes in. */
  private static final class Samples {
    private final Path file;
    private float[] mono = new float[Sound.RATE];
    private int length;

    Samples(Path file) {
      this.file = file;
    }

    void add(float[] left, float[] right, int count) {
      if (length + count > LONGEST) {
        throw VitrineException.invalid(
            "The sound " + file.getFileName() + " is longer than two minutes.",
            "Make the video again.");
      }
      if (length + count > mono.length) {
        mono = Arrays.copyOf(mono, Math.max(2 * mono.length, length + count));
      }
      for (int i = 0; i < count; i++) {
        mono[length + i] = (left[i] + right[i]) / 2;
      }
      length += count;
    }

    float[] all() {
      return Arrays.copyOf(mono, length);
    }
  }
}
