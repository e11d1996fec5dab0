package app.vitrine.media.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where somebody speaks: the stretches that are louder than a share of the loudest one. Pauses
 * between words belong to the speech around them.
 */
public final class SpeechSpans {
  /** Blocks in which loudness is looked at. */
  private static final int BLOCK = Sound.RATE / 100;

  /** Blocks this far below the loudest one are silence. */
  private static final double QUIETER_DB = -38;

  /** What is quieter than this is silence whatever else there is, of full scale. */
  private static final double FLOOR = Math.pow(10, -60 / 20.0);

  /** Pauses shorter than this are between words. */
  private static final double PAUSE_SEC = 0.5;

  /** Soft beginnings and ends of words that the blocks may miss. */
  private static final double EDGE_SEC = 0.02;

  private SpeechSpans() {}

  /** Samples from {@code from} to just before {@code to}. */
  public record Span(int from, int to) {
    /** Length in samples. */
    public int length() {
      return to - from;
    }

    Span later(int by) {
      return new Span(from + by, to + by);
    }
  }

  /** Where speech is, in order; empty for silence. */
  public static List<Span> of(Sound sound) {
    double[] levels = levels(sound);
    double loudest = Arrays.stream(levels).max().orElse(0);
    double least = Math.max(FLOOR, loudest * Math.pow(10, QUIETER_DB / 20));
    int edge = Mix.samples(EDGE_SEC);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] >= least) {
        int from = Math.max(0, i * BLOCK - edge);
        int to = Math.min(sound.length(), (i + 1) * BLOCK + edge);
        add(new Span(from, to), spans);
      }
    }
    return spans;
  }

  /** The speech alone, without the silence before and after it; nothing of a silent sound. */
  public static Sound trimmed(Sound sound) {
    List<Span> spans = of(sound);
    int from = spans.isEmpty() ? 0 : spans.getFirst().from();
    int to = spans.isEmpty() ? 0 : spans.getLast().to();
    float[] left = Arrays.copyOfRange(sound.left(), from, to);
    return sound.left() == sound.right()
        ? new Sound(left, left)
        : new Sound(left, Arrays.copyOfRange(sound.right(), from, to));
  }

  private static void add(Span next, List<Span> spans) {
    if (!spans.isEmpty() && next.from() - spans.getLast().to() < Mix.samples(PAUSE_SEC)) {
      spans.set(spans.size() - 1, new Span(spans.getLast().from(), next.to()));
    } else {
      spans.add(next);
    }
  }

  /** Root of the mean square of each block, the louder channel's. */
  private static double[] levels(Sound sound) {
    double[] levels = new double[(sound.length() + BLOCK - 1) / BLOCK];
    for (int block = 0; block < levels.length; block++) {
      int from = block * BLOCK;
      int to = Math.min(sound.length(), from + BLOCK);
      double left = 0;
      double right = 0;
      for (int i = from; i < to; i++) {
        left += sound.left()[i] * sound.left()[i];
        right += sound.right()[i] * sound.right()[i];
      }
      levels[block] = Math.sqrt(Math.max(left, right) / (to - from));
    }
    return levels;
  }
}
