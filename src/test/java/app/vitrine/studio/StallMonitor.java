package app.vitrine.studio;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Asks a thread again and again to do nothing, and notes how long it takes to come to it. */
final class StallMonitor {
  private static final long EVERY_NANOS = 10_000_000;

  private final AtomicLong screen = new AtomicLong();
  private final AtomicLong idle = new AtomicLong();
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicBoolean going = new AtomicBoolean(true);
  private final Thread asking;

  /** The longest waits seen, and how often was looked. */
  record Seen(Duration screen, Duration idle, int looks) {}

  private StallMonitor(Executor screenThread, Executor idleThread) {
    asking =
        Thread.ofPlatform()
            .daemon()
            .name("stall-monitor")
            .unstarted(
                () -> {
                  while (going.get()) {
                    ask(screenThread, screen);
                    ask(idleThread, idle);
                    looks.incrementAndGet();
                    LockSupport.parkNanos(EVERY_NANOS);
                  }
                });
  }

  static StallMonitor over(Executor screenThread, Executor idleThread) {
    StallMonitor monitor = new StallMonitor(screenThread, idleThread);
    monitor.asking.start();
    return monitor;
  }

  private static void ask(Executor thread, AtomicLong longest) {
    long asked = System.nanoTime();
    thread.execute(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
  }

  Seen stop() throws InterruptedException {
    going.set(false);
    asking.join();
    return new Seen(Duration.ofNanos(screen.get()), Duration.ofNanos(idle.get()), looks.get());
  }
}
