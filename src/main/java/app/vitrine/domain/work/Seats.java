package app.vitrine.domain.work;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** So many may work at a time; others wait for a seat, and a cancelled one stops waiting. */
public final class Seats {
  private static final long LOOK_UP_MS = 100;

  private final Semaphore free;

  /** A place taken; closing it gives it back, once. */
  public interface Seat extends AutoCloseable {
    @Override
    void close();
  }

  public Seats(int many) {
    this.free = new Semaphore(many);
  }

  /**
   * Waits for a seat.
   *
   * @throws WorkCancelledException when the work is cancelled or the thread interrupted meanwhile
   */
  public Seat take(CancelToken cancel) {
    try {
      while (!free.tryAcquire(LOOK_UP_MS, TimeUnit.MILLISECONDS)) {
        cancel.throwIfCancelled();
      }
      AtomicBoolean taken = new AtomicBoolean(true);
      return () -> {
        if (taken.compareAndSet(true, false)) {
          free.release();
        }
      };
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("interrupted");
    }
  }
}
