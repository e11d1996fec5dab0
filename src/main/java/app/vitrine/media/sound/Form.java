package app.vitrine.media.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The shape of a piece in time: bars of chords and a last chord that is struck so early that it has
 * died away when the film ends.
 *
 * @param beatSec length of a beat
 * @param bars in order, the last of which may have two beats
 * @param endingSec when the last chord is struck
 * @param lengthSec of the whole piece
 */
record Form(double beatSec, List<Bar> bars, double endingSec, double lengthSec) {
  private static final double RING_SEC = 2.6;
  private static final double RING_SHARE = 0.3;
  private static final int BEATS = 4;

  /**
   * A bar.
   *
   * @param degree of its chord, 1 to 7
   * @param beats 4, or 2 for a short one
   */
  record Bar(double atSec, int degree, int beats) {}

  Form {
    bars = List.copyOf(bars);
  }

  /** Fits a style's tempo and one of its progressions to a length. */
  static Form of(MusicStyle style, double seconds, RandomGenerator random) {
    double ending = endingSec(seconds);
    int pairs = pairs(style, ending);
    double beat = beatSec(style, seconds);
    List<Integer> progression =
        style.progressions().get(random.nextInt(style.progressions().size()));
    List<Bar> bars = new ArrayList<>();
    int beats = 2 * pairs;
    for (int at = 0; at < beats; at += BEATS) {
      int length = Math.min(BEATS, beats - at);
      boolean last = at + length == beats && at > 0;
      int degree = last ? style.cadence() : progression.get(bars.size() % progression.size());
      bars.add(new Bar(at * beat, degree, length));
    }
    return new Form(beat, bars, ending, seconds);
  }

  /** Length of a beat of a piece of a style and a length. */
  static double beatSec(MusicStyle style, double seconds) {
    double ending = endingSec(seconds);
    return ending / (2 * pairs(style, ending));
  }

  private static double endingSec(double seconds) {
    return seconds - Math.min(RING_SEC, RING_SHARE * seconds);
  }

  /** Half bars that come nearest to the style's tempo. */
  private static int pairs(MusicStyle style, double endingSec) {
    return (int) Math.max(1, Math.round(endingSec * style.tempo() / 120));
  }

  double sixteenthSec() {
    return beatSec / BEATS;
  }
}
