package app.vitrine.orchestration.engine;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageView;

/**
 * Is told what happened, after it was stored: every event of a package once and in order. Called on
 * a thread of the engine or of whoever caused the event, so it must be quick and hand longer work
 * over. What it throws is logged and goes no further.
 */
@FunctionalInterface
public interface PackageListener {
  /**
   * An event was stored.
   *
   * @param after the package after the transaction that stored it, which may hold later events too
   */
  void onEvent(Event event, PackageView after);
}
