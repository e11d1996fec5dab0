package app.vitrine.studio.packages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person began in a pane and has neither handed on nor given up when the pane is left: kept
 * until the program ends, so that the pane can go on with it. To be used on the screen's thread.
 */
public final class Unfinished {
  private final Map<Key, Object> kept = new HashMap<>();

  private record Key(UUID packageId, Class<?> kind) {}

  /** Keeps one of a kind for a package, in place of an earlier one. */
  public <T> void keep(UUID packageId, Class<T> kind, T begun) {
    kept.put(new Key(packageId, kind), begun);
  }

  /** Hands out what is kept and forgets it. */
  public <T> Optional<T> take(UUID packageId, Class<T> kind) {
    return Optional.ofNullable(kind.cast(kept.remove(new Key(packageId, kind))));
  }
}
