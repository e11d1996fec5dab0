package app.vitrine.media.sound;

import app.vitrine.media.sound.SpeechSpans.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns music down while somebody speaks. It knows beforehand when that is: the music is down when
 * a word begins, and comes back after the last one, both evenly in decibels.
 */
final class Ducking {
  /** How far the music steps back. */
  static final double DEPTH_DB = -9;

  /** How long before a word the music begins to step back. */
  static final double ATTACK_SEC = 0.080;

  /** How long after the last word the music takes to come back. */
  static final double RELEASE_SEC = 0.400;

  private static final int ATTACK = Mix.samples(ATTACK_SEC);
  private static final int RELEASE = Mix.samples(RELEASE_SEC);

  private final List<Span> spoken;

  /** Ducking under speech; where the music could not come back in between, it stays down. */
  Ducking(List<Span> speech) {
    List<Span> joined = new ArrayList<>();
    for (Span span : speech.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
      if (!joined.isEmpty() && span.from() - joined.getLast().to() < ATTACK + RELEASE) {
        int to = Math.max(joined.getLast().to(), span.to());
        joined.set(joined.size() - 1, new Span(joined.getLast().from(), to));
      } else {
        joined.add(span);
      }
    }
    this.spoken = List.copyOf(joined);
  }

  /**
   * Turns the music down where somebody speaks, in its place.
   *
   * @param at place of its first sample in the whole music
   * @param count of samples
   */
  void apply(float[] left, float[] right, int at, int count) {
    for (Span span : spoken) {
      int from = Math.max(at, span.from() - ATTACK);
      int to = Math.min(at + count, span.to() + RELEASE);
      for (int i = from; i < to; i++) {
        float gain = gain(i, span);
        left[i - at] *= gain;
        right[i - at] *= gain;
      }
    }
  }

  private static float gain(int sample, Span span) {
    double share =
        sample < span.from()
            ? 1 - (double) (span.from() - sample) / ATTACK
            : sample < span.to() ? 1 : 1 - (double) (sample - span.to()) / RELEASE;
    return (float) Math.pow(10, DEPTH_DB * share / 20);
  }
}
