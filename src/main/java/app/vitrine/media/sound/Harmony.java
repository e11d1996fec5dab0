package app.vitrine.media.sound;

import java.util.ArrayList;
import java.util.List;

/** Chords of a scale and the way their voices move from one to the next. */
final class Harmony {
  private static final int LOWEST = 52;
  private static final int HIGHEST = 74;
  private static final int WIDEST = 19;
  private static final int CENTRE = 63;

  private final MusicStyle style;

  Harmony(MusicStyle style) {
    this.style = style;
  }

  /** MIDI pitch of a degree counted from 0 above the tonic at middle C. */
  int pitch(int degree) {
    return style.tonic() + style.mode().semitones(degree);
  }

  /** Pitch classes of the chord on a degree 1 to 7, the root first. */
  List<Integer> chord(int degree) {
    int root = degree - 1;
    List<Integer> classes = new ArrayList<>();
    for (int third : new int[] {0, 2, 4}) {
      classes.add(Math.floorMod(pitch(root + third), 12));
    }
    switch (style.colour()) {
      case ADD9 -> addConsonant(classes, root + 8);
      case SEVENTH -> classes.add(Math.floorMod(pitch(root + 6), 12));
      case TRIAD -> {}
    }
    return classes;
  }

  /** A ninth a semitone above the root grates; such chords stay plain. */
  private void addConsonant(List<Integer> classes, int degree) {
    int ninth = Math.floorMod(pitch(degree), 12);
    if (Math.floorMod(ninth - classes.getFirst(), 12) > 1) {
      classes.add(ninth);
    }
  }

  /**
   * Pitches for the chord, each tone once, in the middle register and as near as can be to the
   * chord before, so that voices step rather than leap.
   *
   * @param before empty at the beginning
   */
  List<Integer> voicing(List<Integer> chord, List<Integer> before) {
    List<Integer> best = List.of();
    double least = Double.MAX_VALUE;
    for (List<Integer> candidate : candidates(chord)) {
      double cost = cost(candidate, before);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    return best;
  }

  private static List<List<Integer>> candidates(List<Integer> chord) {
    List<List<Integer>> rows = List.of(List.of());
    for (int tone : chord) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> row : rows) {
        for (int pitch = LOWEST; pitch <= HIGHEST; pitch++) {
          if (pitch % 12 == tone) {
            List<Integer> extended = new ArrayList<>(row);
            extended.add(pitch);
            longer.add(extended);
          }
        }
      }
      rows = longer;
    }
    return rows.stream().map(row -> row.stream().sorted().toList()).toList();
  }

  private static double cost(List<Integer> voicing, List<Integer> before) {
    double cost = 0;
    for (int i = 1; i < voicing.size(); i++) {
      int gap = voicing.get(i) - voicing.get(i - 1);
      cost += gap < 3 ? 2 * (3 - gap) : 0;
    }
    int spread = voicing.getLast() - voicing.getFirst();
    cost += Math.max(0, spread - WIDEST);
    if (before.isEmpty()) {
      double middle = voicing.stream().mapToInt(Integer::intValue).average().orElse(CENTRE);
      return cost + Math.abs(middle - CENTRE);
    }
    for (int i = 0; i < voicing.size(); i++) {
      cost += Math.abs(voicing.get(i) - before.get(Math.min(i, before.size() - 1)));
    }
    double middle = voicing.stream().mapToInt(Integer::intValue).average().orElse(CENTRE);
    return cost + 0.3 * Math.abs(middle - CENTRE);
  }

  /** The pitch of one of the chord's tones that is nearest to a wished one. */
  static int nearest(List<Integer> chord, int wished) {
    int best = wished;
    int least = Integer.MAX_VALUE;
    for (int pitch = wished - 6; pitch <= wished + 6; pitch++) {
      int distance = Math.abs(pitch - wished);
      if (chord.contains(Math.floorMod(pitch, 12)) && distance < least) {
        least = distance;
        best = pitch;
      }
    }
    return best;
  }
}
