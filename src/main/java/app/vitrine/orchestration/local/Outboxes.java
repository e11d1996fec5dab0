package app.vitrine.orchestration.local;

import app.vitrine.orchestration.engine.PackageListener;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outboxes of the packages at work: one for each, as long as anybody uses it or its run goes
 * on.
 */
final class Outboxes {
  private final List<PackageListener> listeners;
  private final ConcurrentMap<UUID, InUse> open = new ConcurrentHashMap<>();

  /** An outbox and how many are using it just now. */
  private record InUse(Outbox outbox, int users) {}

  /**
   * No outbox yet.
   *
   * @param listeners the live list, safe for concurrent reading
   */
  Outboxes(List<PackageListener> listeners) {
    this.listeners = listeners;
  }

  /** What {@code work} makes of the package's outbox, the same for all who use it meanwhile. */
  <T> T with(UUID packageId, Function<Outbox, T> work) {
    InUse used =
        Objects.requireNonNull(
            open.compute(
                packageId,
                (id, before) ->
                    before == null
                        ? new InUse(new Outbox(listeners), 1)
                        : new InUse(before.outbox(), before.users() + 1)));
    try {
      return work.apply(used.outbox());
    } finally {
      open.computeIfPresent(packageId, (id, now) -> left(now));
    }
  }

  private static @Nullable InUse left(InUse now) {
    // Whoever delivers is a user as well, so with the last of them everything is delivered.
    boolean done = now.users() == 1 && now.outbox().isSettled();
    return done ? null : new InUse(now.outbox(), now.users() - 1);
  }
}
