package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The monitor tells a thread that works from one that is made to wait. */
class StallMonitorTest {
  private static final Duration LONG = Duration.ofMillis(200);

  @Test
  void a_lock_another_thread_has_is_seen_though_no_work_is_done() throws Exception {
    Object lock = new Object();
    try (ExecutorService screen = Executors.newSingleThreadExecutor()) {
      screen.submit(() -> {}).get();
      StallMonitor monitor = StallMonitor.over(screen);
      CountDownLatch taken = new CountDownLatch(1);
      Thread holder =
          Thread.ofPlatform()
              .start(
                  () -> {
                    synchronized (lock) {
                      taken.countDown();
                      parkFor(Duration.ofMillis(600));
                    }
                  });
      taken.await();
      screen.submit(() -> locked(lock)).get(1, TimeUnit.MINUTES);
      holder.join();
      StallMonitor.Seen seen = monitor.stop();

      assertThat(seen.mostHeld()).isGreaterThan(LONG);
      assertThat(seen.mostWork()).isLessThan(LONG);
    }
  }

  @Test
  void a_thread_that_has_nothing_to_do_is_not_held() throws Exception {
    try (ExecutorService screen = Executors.newSingleThreadExecutor()) {
      StallMonitor monitor = StallMonitor.over(screen);
      parkFor(LONG);
      assertThat(monitor.stop().mostHeld()).isZero();
    }
  }

  private static void locked(Object lock) {
    synchronized (lock) {
      assertThat(Thread.holdsLock(lock)).isTrue();
    }
  }

  private static void parkFor(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      java.util.concurrent.locks.LockSupport.parkNanos(end - System.nanoTime());
    }
  }
}
