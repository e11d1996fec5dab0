package app.vitrine.cli.command;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.engine.PackageListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The packages as their last events left them, also when the store is closed already. */
final class LatestViews implements PackageListener {
  private final Map<UUID, PackageView> latest = new LinkedHashMap<>();

  @Override
  public synchronized void onEvent(Event event, PackageView after) {
    latest.put(after.id(), after);
  }

  /** In the order of their first events. */
  synchronized List<PackageView> views() {
    return List.copyOf(latest.values());
  }
}
