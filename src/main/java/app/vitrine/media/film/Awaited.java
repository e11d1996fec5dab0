package app.vitrine.media.film;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What another thread makes, waited for by one that may be cancelled meanwhile. */
final class Awaited {
  private static final int WAIT_MILLIS = 50;

  private Awaited() {}

  /**
   * Waits until it is made.
   *
   * @param meanwhile is run now and then
   * @throws ExecutionException when it could not be made
   * @throws WorkCancelledException when {@code cancel} is cancelled, or this thread interrupted
   */
  static <T> T of(Future<T> made, CancelToken cancel, Runnable meanwhile)
      throws ExecutionException {
    cancel.throwIfCancelled();
    while (true) {
      try {
        return made.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        cancel.throwIfCancelled();
        meanwhile.run();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new WorkCancelledException("interrupted");
      }
    }
  }
}
