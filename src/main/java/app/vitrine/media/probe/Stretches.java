package app.vitrine.media.probe;

import java.util.ArrayList;
import java.util.List;

/** Collects the times during which something held, leaving out short ones. */
final class Stretches {
  private final double shortest;
  private final List<FilmFindings.Stretch> found = new ArrayList<>();
  private double since = -1;

  /** Stretches of at least {@code shortest} seconds. */
  Stretches(double shortest) {
    this.shortest = shortest;
  }

  /** Says whether it holds from {@code second} on; times must not go back. */
  void at(double second, boolean holds) {
    if (holds && since < 0) {
      since = second;
    } else if (!holds && since >= 0) {
      close(second);
    }
  }

  /** All stretches, the last of which may last until the end. */
  List<FilmFindings.Stretch> until(double end) {
    if (since >= 0) {
      close(end);
    }
    return found;
  }

  private void close(double second) {
    if (second - since >= shortest) {
      found.add(new FilmFindings.Stretch(since, second));
    }
    since = -1;
  }
}
