package app.vitrine.store;

import app.vitrine.store.PackageRows.Stored;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The packages used last, as they are stored. */
final class Views {
  private static final int KEPT = 128;

  private final Map<UUID, Stored> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Stored> eldest) {
          return size() > KEPT;
        }
      };

  synchronized Optional<Stored> get(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  synchronized void put(Stored stored) {
    kept.put(stored.view().id(), stored);
  }

  synchronized void forget(UUID id) {
    kept.remove(id);
  }
}
