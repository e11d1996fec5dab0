package app.vitrine.orchestration.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.Appended;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.engine.PackageListener;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One package's way from the ledger to the listeners. Storing and queueing happen under one lock,
 * so deliveries keep the log's order; listeners are called outside it, by one thread at a time, so
 * a listener may call the engine.
 */
final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final List<PackageListener> listeners;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition quiet = lock.newCondition();
  private final Deque<Delivery> waiting = new ArrayDeque<>();
  private boolean delivering;
  private @Nullable PackageView latest;
  private @Nullable VitrineException broken;

  private record Delivery(Event event, PackageView after) {}

  /**
   * An outbox.
   *
   * @param listeners the live list, safe for concurrent reading
   */
  Outbox(List<PackageListener> listeners) {
    this.listeners = listeners;
  }

  /** Runs {@code write} with no other write to the package beside it, then delivers. */
  Optional<Appended> store(Supplier<Optional<Appended>> write) {
    Optional<Appended> appended;
    lock.lock();
    try {
      appended = write.get();
      appended.ifPresent(
          a -> {
            latest = a.view();
            broken = null;
            a.events().forEach(event -> waiting.add(new Delivery(event, a.view())));
          });
    } finally {
      lock.unlock();
    }
    deliver();
    return appended;
  }

  /** Whether nothing is known here that the store does not know: no run goes on or broke off. */
  boolean isSettled() {
    lock.lock();
    try {
      PackageView known = latest;
      return broken == null && waiting.isEmpty() && (known == null || known.runEnded());
    } finally {
      lock.unlock();
    }
  }

  /** The run stopped and its end cannot be stored; whoever waits for it is told why. */
  void breakOff(VitrineException why) {
    lock.lock();
    try {
      broken = why;
      quiet.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the latest run has ended and everything up to its end was delivered.
   *
   * @param read tells how the package stands as long as nothing was stored through this outbox
   * @return the package as it stands then, or after {@code atMost}
   * @throws VitrineException when the run stopped and its end could not be stored
   */
  PackageView awaitEnd(Supplier<PackageView> read, Duration atMost) {
    long left = atMost.toNanos();
    lock.lock();
    try {
      while (!isOver(read) && broken == null && left > 0) {
        left = quiet.awaitNanos(left);
      }
      VitrineException why = broken;
      if (why != null) {
        throw why;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    return view(read);
  }

  private boolean isOver(Supplier<PackageView> read) {
    return view(read).runEnded() && waiting.isEmpty() && !delivering;
  }

  private PackageView view(Supplier<PackageView> read) {
    lock.lock();
    try {
      PackageView known = latest;
      return known == null ? read.get() : known;
    } finally {
      lock.unlock();
    }
  }

  private void deliver() {
    Delivery next = take(true);
    while (next != null) {
      for (PackageListener listener : listeners) {
        tell(listener, next);
      }
      next = take(false);
    }
  }

  /** The next delivery; null when there is none or another thread is at it. */
  private @Nullable Delivery take(boolean entering) {
    lock.lock();
    try {
      if (entering && delivering) {
        return null;
      }
      Delivery next = waiting.poll();
      delivering = next != null;
      if (next == null) {
        quiet.signalAll();
      }
      return next;
    } finally {
      lock.unlock();
    }
  }

  private static void tell(PackageListener listener, Delivery delivery) {
    try {
      listener.onEvent(delivery.event(), delivery.after());
    } catch (Throwable failure) {
      LOG.error(
          "A listener failed on event {} of package {}",
          delivery.event().seq(),
          delivery.event().packageId(),
          failure);
    }
  }
}
