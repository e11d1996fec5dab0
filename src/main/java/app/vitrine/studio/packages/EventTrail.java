package app.vitrine.studio.packages;

import app.vitrine.domain.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** A package's events as they come from two sides: read from the store, and live. */
final class EventTrail {
  private final TreeMap<Long, Event> known = new TreeMap<>();
  private final List<Event> gapless = new ArrayList<>();

  /** Takes events in, in any order and more than once. */
  void add(Collection<Event> events) {
    events.stream()
        .filter(event -> event.seq() > gapless.size())
        .forEach(event -> known.put(event.seq(), event));
    while (!known.isEmpty() && known.firstKey() == gapless.size() + 1L) {
      gapless.add(known.pollFirstEntry().getValue());
    }
  }

  /** The events from the first on, up to the first that is missing. */
  List<Event> events() {
    return List.copyOf(gapless);
  }

  /** Whether events are known that an earlier one is missing for. */
  boolean hasGap() {
    return !known.isEmpty();
  }
}
