package app.vitrine.studio.activity;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.packages.PackageViewModel.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A package's life, to be looked at moment by moment: each moment is the fold of the events up to
 * it, as the package was then.
 */
final class Replay {
  /** Longer pauses, such as a night before the approval, are cut to this. */
  static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final List<Event> log;
  private final List<PackageView> views = new ArrayList<>();

  Replay(List<Event> log) {
    this.log = List.copyOf(log);
  }

  /** How many moments there are. */
  int length() {
    return log.size();
  }

  /**
   * The moment after an event.
   *
   * @param number of the event, 1 to {@link #length}
   */
  Moment at(int number) {
    while (views.size() < number) {
      PackageView before = views.isEmpty() ? null : views.getLast();
      views.add(PackageFold.apply(before, log.get(views.size())));
    }
    return new Moment(views.get(number - 1), log.subList(0, number));
  }

  /** How long after one event the next one came, pauses cut. */
  Duration gap(int number) {
    if (number < 1 || number >= log.size()) {
      return Duration.ZERO;
    }
    Instant from = log.get(number - 1).time();
    Duration gap = Duration.between(from, log.get(number).time());
    return gap.isNegative()
        ? Duration.ZERO
        : gap.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : gap;
  }
}
