package app.vitrine.studio.packages;

import static java.util.Objects.requireNonNull;

import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.Later;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decisions a person can still take back. The engine keeps a decision for good once it is stored,
 * so it is held here for ten seconds first; it lasts across screens, and closing the studio carries
 * out what is held. A crash in between leaves the package waiting for the decision, as it was. To
 * be used on the screen's thread.
 */
public final class HeldDecisions implements AutoCloseable {
  /** How long a decision can be taken back. */
  public static final Duration HELD = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(HeldDecisions.class);

  private final FxBridge bridge;
  private final Later later;
  private final ObservableMap<UUID, Held> held = FXCollections.observableHashMap();

  /** Whose time is up, the first of them being stored. */
  private final Deque<UUID> ripe = new ArrayDeque<>();

  /** What was decided. */
  public enum Kind {
    APPROVED,
    REJECTED
  }

  /** A decision on its way. */
  public static final class Held {
    private final Kind kind;
    private final Runnable decision;
    private final Consumer<Exception> failed;
    private Runnable timer = () -> {};

    /** Whether it is being stored, as the screen's thread knows it. */
    private boolean isLeaving;

    private boolean done;

    private Held(Kind kind, Runnable decision, Consumer<Exception> failed) {
      this.kind = kind;
      this.decision = decision;
      this.failed = failed;
    }

    public Kind kind() {
      return kind;
    }

    /** Carries it out once, whoever comes first; the others wait until it is done. */
    private synchronized void carryOut() {
      if (!done) {
        done = true;
        decision.run();
      }
    }
  }

  public HeldDecisions(FxBridge bridge, Later later) {
    this.bridge = bridge;
    this.later = later;
  }

  /** The decisions that can be taken back, by package. */
  public ObservableMap<UUID, Held> held() {
    return FXCollections.unmodifiableObservableMap(held);
  }

  /** What was decided about a package and is not stored yet; null for nothing. */
  public @org.jspecify.annotations.Nullable Kind of(UUID packageId) {
    Held decision = held.get(packageId);
    return decision == null ? null : decision.kind();
  }

  /** Whether there is a decision about a package that can still be taken back. */
  public boolean canTakeBack(UUID packageId) {
    Held decision = held.get(packageId);
    return decision != null && !decision.isLeaving;
  }

  /**
   * Holds a decision; one held before about the same package is taken back.
   *
   * @param decision stores it; called off the screen's thread
   * @param failed is told on the screen's thread what went wrong with storing it
   */
  public void hold(UUID packageId, Kind kind, Runnable decision, Consumer<Exception> failed) {
    takeBack(packageId);
    Held made = new Held(kind, decision, failed);
    held.put(packageId, made);
    time(packageId, made);
  }

  /** Gives a decision all its time again; without effect when it is stored already. */
  public void holdLonger(UUID packageId) {
    Held decision = held.get(packageId);
    if (decision != null && canTakeBack(packageId)) {
      decision.timer.run();
      time(packageId, decision);
    }
  }

  private void time(UUID packageId, Held decision) {
    decision.timer = later.after(HELD, () -> timeIsUp(packageId));
  }

  /** Those of one moment are stored one after another: a library has many packages. */
  private void timeIsUp(UUID packageId) {
    requireNonNull(held.get(packageId)).isLeaving = true;
    ripe.addLast(packageId);
    if (ripe.size() == 1) {
      storeNext();
    }
  }

  private void storeNext() {
    UUID next = ripe.peekFirst();
    if (next == null) {
      return;
    }
    carryOutThen(
        next,
        () -> {
          ripe.removeFirst();
          storeNext();
        });
  }

  /** Stores one and goes on with the others, whatever came of it. */
  private void carryOutThen(UUID packageId, Runnable others) {
    Held decision = held.get(packageId);
    carryOut(
        packageId,
        others,
        why -> {
          requireNonNull(decision).failed.accept(why);
          others.run();
        });
  }

  /** Takes a decision back; without effect when it is stored already, or being stored. */
  public void takeBack(UUID packageId) {
    if (canTakeBack(packageId)) {
      requireNonNull(held.get(packageId)).timer.run();
      held.remove(packageId);
    }
  }

  /**
   * Stores a decision now instead of later.
   *
   * @param then follows when it is stored, at once when there is none; not called when it failed
   */
  public void carryOut(UUID packageId, Runnable then) {
    Held decision = held.get(packageId);
    carryOut(packageId, then, why -> requireNonNull(decision).failed.accept(why));
  }

  /**
   * The same for one who tells of a failure in their own way.
   *
   * @param failed hears why it could not be stored
   */
  public void carryOut(UUID packageId, Runnable then, Consumer<Exception> failed) {
    Held decision = held.get(packageId);
    if (decision == null) {
      then.run();
      return;
    }
    decision.timer.run();
    decision.isLeaving = true;
    bridge.work(
        () -> {
          decision.carryOut();
          return packageId;
        },
        stored -> {
          held.remove(packageId, decision);
          then.run();
        },
        why -> {
          held.remove(packageId, decision);
          failed.accept(why);
        });
  }

  /**
   * Stores what is held about any of these now instead of later.
   *
   * @param then follows when all of it is stored, or its failure told
   */
  public void carryOutAll(Collection<UUID> packageIds, Runnable then) {
    Optional<UUID> next = packageIds.stream().filter(held::containsKey).findFirst();
    if (next.isPresent()) {
      carryOutThen(next.get(), () -> carryOutAll(packageIds, then));
    } else {
      then.run();
    }
  }

  /** Stores everything that is held, before this returns. */
  @Override
  public void close() {
    for (Held decision : List.copyOf(held.values())) {
      decision.timer.run();
      try {
        decision.carryOut();
      } catch (RuntimeException refused) {
        LOG.warn("a decision could not be stored on closing", refused);
      }
    }
    held.clear();
  }
}
