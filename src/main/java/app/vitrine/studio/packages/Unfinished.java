package app.vitrine.studio.packages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * What a person began in a pane and has neither handed on nor given up when the pane is left: kept
 * until the program ends, so that the pane can go on with it. To be used on the screen's thread.
 */
public final class Unfinished {
  private final Map<Key, Object> kept = new HashMap<>();
  private final IdentityHashMap<Object, Open> open = new IdentityHashMap<>();
  private final Set<UUID> givenUp = new HashSet<>();

  private record Key(UUID packageId, Class<?> kind) {}

  private record Open(UUID packageId, BooleanSupplier begun) {}

  /**
   * A pane of a package is open in which something may be begun.
   *
   * @param begun whether something is, at the moment
   */
  public void opened(Object pane, UUID packageId, BooleanSupplier begun) {
    open.put(pane, new Open(packageId, begun));
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
    return kept.isEmpty() && open.values().stream().noneMatch(this::isBegun);
  }

  private boolean isBegun(Open pane) {
    return !givenUp.contains(pane.packageId()) && pane.begun().getAsBoolean();
  }

  /** Keeps one of a kind for a package that was not given up, in place of an earlier one. */
  public <T> void keep(UUID packageId, Class<T> kind, T begun) {
    if (!givenUp.contains(packageId)) {
      kept.put(new Key(packageId, kind), begun);
    }
  }

  /** Forgets everything of a package to which nothing can be done any more, now and later. */
  public void giveUp(UUID packageId) {
    givenUp.add(packageId);
    kept.keySet().removeIf(key -> key.packageId().equals(packageId));
  }

  /** Hands out what is kept and forgets it. */
  public <T> Optional<T> take(UUID packageId, Class<T> kind) {
    return Optional.ofNullable(kind.cast(kept.remove(new Key(packageId, kind))));
  }
}
