package app.vitrine.studio.packages;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * What a person began in a pane and has neither handed on nor given up when the pane is left: kept
 * until the program ends, so that the pane can go on with it. To be used on the screen's thread.
 */
public final class Unfinished {
  private final Map<Key, Object> kept = new HashMap<>();
  private final IdentityHashMap<Object, BooleanSupplier> open = new IdentityHashMap<>();

  private record Key(UUID packageId, Class<?> kind) {}

  /**
   * A pane is open in which something may be begun.
   *
   * @param begun whether something is, at the moment
   */
  public void opened(Object pane, BooleanSupplier begun) {
    open.put(pane, begun);
  }

  /** What is open of a kind; empty for nothing. */
  public <T> Optional<T> open(Class<T> kind) {
    return open.keySet().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** That pane was left. */
  public void left(Object pane) {
    open.remove(pane);
  }

  /** Whether nothing is begun, in a pane that is open or was left. */
  public boolean isNothing() {
    return kept.isEmpty() && open.values().stream().noneMatch(BooleanSupplier::getAsBoolean);
  }

  /** Keeps one of a kind for a package, in place of an earlier one. */
  public <T> void keep(UUID packageId, Class<T> kind, T begun) {
    kept.put(new Key(packageId, kind), begun);
  }

  /** Forgets everything of a package to which nothing can be done any more. */
  public void giveUp(UUID packageId) {
    kept.keySet().removeIf(key -> key.packageId().equals(packageId));
  }

  /** Hands out what is kept and forgets it. */
  public <T> Optional<T> take(UUID packageId, Class<T> kind) {
    return Optional.ofNullable(kind.cast(kept.remove(new Key(packageId, kind))));
  }
}
