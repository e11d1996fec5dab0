package app.vitrine.media.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A tune of two bars that comes back: as it was, then answered, then as it was. It walks by step,
 * leaps rarely, and turns back after a leap.
 */
final class Tune {
  private static final int PHRASE = 4;
  private static final double LEAP = 0.2;
  private static final int BEAT = 4;

  private final List<List<Tone>> phrase = new ArrayList<>();

  /**
   * A tone of the tune.
   *
   * @param sixteenth when in the bar
   * @param degree of the scale from 0, before it is fitted to the chord
   * @param strong whether it must belong to the chord
   */
  record Tone(int sixteenth, int sixteenths, int degree, double velocity, boolean strong) {}

  Tune(MusicStyle style, RandomGenerator random) {
    int start = 2 * random.nextInt(3);
    List<Tone> call = bar(style, random, start);
    List<Tone> answer = bar(style, random, start + 1);
    List<Tone> close = bar(style, random, start - 1);
    phrase.add(call);
    phrase.add(answer);
    phrase.add(call);
    phrase.add(close);
  }

  /** The tones of a bar of the piece. */
  List<Tone> bar(int index) {
    return phrase.get(Math.floorMod(index, PHRASE));
  }

  private static List<Tone> bar(MusicStyle style, RandomGenerator random, int start) {
    List<Double> steps = style.stepsOf(MusicStyle.Part.MELODY);
    List<Integer> struck = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) > 0) {
        struck.add(i);
      }
    }
    List<Tone> tones = new ArrayList<>();
    int degree = start;
    int last = 0;
    for (int i = 0; i < struck.size(); i++) {
      int at = struck.get(i);
      int until = i + 1 < struck.size() ? struck.get(i + 1) : steps.size();
      tones.add(
          new Tone(
              at, until - at, degree, steps.get(at), at % BEAT == 0 || i == struck.size() - 1));
      int size = random.nextDouble() < LEAP ? 3 : 1;
      int move = Math.abs(last) > 1 ? -Integer.signum(last) : random.nextBoolean() ? size : -size;
      last = move;
      degree += move;
    }
    return tones;
  }
}
