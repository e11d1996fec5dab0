package app.vitrine.domain.work;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * So many may work at a time; others wait for a seat in the order they came, so that whoever needs
 * several is not passed by, and a cancelled one stops waiting.
 */
public final class Seats {
  private static final long LOOK_UP_MS = 100;

  private final int many;
  private final Semaphore free;

  /** Held by the one who is next; all others wait for it. */
  private final Semaphore next = new Semaphore(1, true);

  /** A place taken; closing it gives it back, once. */
  public interface Seat extends AutoCloseable {
    @Override
    void close();
  }

  public Seats(int many) {
    this.many = many;
    this.free = new Semaphore(many);
  }

  /**
   * Waits for a seat.
   *
   * @throws WorkCancelledException when the work is cancelled or the thread interrupted meanwhile
   */
  public Seat take(CancelToken cancel) {
    return take(1, cancel);
  }

  /**
   * Waits for several seats that are given back as one.
   *
   * @param seats 1 or more; who needs more than there are takes all
   * @throws WorkCancelledException when the work is cancelled or the thread interrupted meanwhile
   */
  public Seat take(int seats, CancelToken cancel) {
    int needed = Math.clamp(seats, 1, many);
    try {
      await(next, 1, cancel);
      try {
        await(free, needed, cancel);
      } finally {
        next.release();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new WorkCancelledException("interrupted");
    }
    AtomicBoolean taken = new AtomicBoolean(true);
    return () -> {
      if (taken.compareAndSet(true, false)) {
        free.release(needed);
      }
    };
  }

  private static void await(Semaphore what, int many, CancelToken cancel)
      throws InterruptedException {
    while (!what.tryAcquire(many, LOOK_UP_MS, TimeUnit.MILLISECONDS)) {
      cancel.throwIfCancelled();
    }
  }
}
