package app.vitrine.domain.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks running work to stop. Every loop over pixels, frames or model calls polls it; every wait
 * waits on it.
 */
public final class CancelToken {
  private final AtomicReference<String> reason = new AtomicReference<>();
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** A token nobody will cancel, for work outside a run. */
  public static CancelToken none() {
    return new CancelToken();
  }

  /** Requests the stop; the first reason wins, later calls change nothing. */
  public void cancel(String why) {
    if (reason.compareAndSet(null, why)) {
      cancelled.countDown();
      // Whoever removes it runs it: a listener that is just being added may see the stop too.
      List.copyOf(listeners).stream().filter(listeners::remove).forEach(Runnable::run);
    }
  }

  /** Whether a stop was requested. */
  public boolean isCancelled() {
    return reason.get() != null;
  }

  /** Returns normally while work may go on. */
  public void throwIfCancelled() {
    String why = reason.get();
    if (why != null) {
      throw new WorkCancelledException(why);
    }
  }

  /** Runs {@code listener} once at the stop, or now if the stop was already requested. */
  public void onCancel(Runnable listener) {
    listeners.add(listener);
    if (isCancelled() && listeners.remove(listener)) {
      listener.run();
    }
  }

  /** Waits for the given time unless the stop comes first, and then throws. */
  public void pause(Duration time) {
    try {
      if (cancelled.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
        throwIfCancelled();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("interrupted");
    }
  }

  /** A token that is cancelled when this one is, and can be cancelled alone. */
  public CancelToken child() {
    CancelToken child = new CancelToken();
    onCancel(() -> child.cancel(String.valueOf(reason.get())));
    return child;
  }
}
