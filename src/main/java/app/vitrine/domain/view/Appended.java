package app.vitrine.domain.view;

import app.vitrine.domain.event.Event;
import java.util.List;

/** What one transaction wrote, and the package as it stands after it. */
public record Appended(List<Event> events, PackageView view) {
  public Appended {
    events = List.copyOf(events);
  }
}
