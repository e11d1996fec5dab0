package app.vitrine.studio.settings;

import app.vitrine.studio.desk.Preferences;
import app.vitrine.studio.fx.FxBridge;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Saves settings off the screen's thread, one save at a time, the newest value of each. */
final class SavedChanges {
  private final Preferences preferences;
  private final FxBridge bridge;
  private final Consumer<Exception> failed;
  private final Map<String, String> waiting = new HashMap<>();
  private boolean saving;

  SavedChanges(Preferences preferences, FxBridge bridge, Consumer<Exception> failed) {
    this.preferences = preferences;
    this.bridge = bridge.lasting();
    this.failed = failed;
  }

  /** Saves a value. */
  void put(String name, String value) {
    waiting.put(name, value);
    saveNext();
  }

  private void saveNext() {
    if (saving || waiting.isEmpty()) {
      return;
    }
    Map<String, String> now = Map.copyOf(waiting);
    waiting.clear();
    saving = true;
    bridge.work(
        () -> {
          now.forEach(preferences::put);
          return now.size();
        },
        saved -> {
          saving = false;
          saveNext();
        },
        why -> {
          saving = false;
          failed.accept(why);
          saveNext();
        });
  }
}
