package app.vitrine.studio.screens;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** What works behind the screen, each on a thread of its own, counted. */
final class WatchedWork implements Executor {
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger going = new AtomicInteger();
  private int begunBefore;

  @Override
  public void execute(Runnable work) {
    begun.incrementAndGet();
    going.incrementAndGet();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                work.run();
              } finally {
                going.decrementAndGet();
              }
            });
  }

  /**
   * Whether nothing is going on and nothing was begun since the last time this was asked; asked on
   * the screen's thread, so that what came of earlier work was shown in between.
   */
  boolean isSettled() {
    int now = begun.get();
    boolean settled = going.get() == 0 && now == begunBefore;
    begunBefore = now;
    return settled;
  }
}
