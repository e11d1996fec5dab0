package app.vitrine.studio;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the screen's thread to do nothing, again and again, and notes how long it takes to come to
 * it, how much of that it worked itself and how much our own code had it wait for something, and at
 * what. The rest it waited for a core others had.
 */
final class StallMonitor {
  private static final long EVERY_NANOS = 10_000_000;
  private static final long PATIENCE_MS = 40;
  private static final long BETWEEN_SAMPLES_MS = 10;
  private static final int DEEPEST = 200;
  private static final int SHOWN = 6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Executor screen;
  private final AtomicBoolean going = new AtomicBoolean(true);
  private final List<Wait> waits = new ArrayList<>();
  private final Thread asking;
  private int looks;
  private @Nullable Thread screenThread;

  /** How long the screen's thread was held up, and how often was looked. */
  record Seen(int looks, List<Wait> waits) {
    Duration longest() {
      return longest(Wait::time);
    }

    /** The most the thread worked without looking up. */
    Duration mostWork() {
      return longest(Wait::work);
    }

    /** The longest that our own code had the thread wait, as for a lock, another thread, a file. */
    Duration mostHeld() {
      return longest(Wait::held);
    }

    /** The most of each, and the worst waits by the clock and by work. */
    String inShort() {
      return "the screen was held up %d ms at most, %d ms by its own work, %d ms by what it waited for; %d looks"
              .formatted(longest().toMillis(), mostWork().toMillis(), mostHeld().toMillis(), looks)
          + worst("longest", Wait::time)
          + worst("most work", wait -> wait.work().plus(wait.held()));
    }

    private String worst(String named, Function<Wait, Duration> by) {
      return waits.stream()
          .sorted(Comparator.comparing(by).reversed())
          .limit(SHOWN)
          .map(Wait::inShort)
          .collect(Collectors.joining("\n  ", "\n" + named + ":\n  ", ""));
    }

    private Duration longest(Function<Wait, Duration> of) {
      return waits.stream().map(of).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
  }

  /**
   * A wait for the screen's thread.
   *
   * @param time until it came
   * @param work of the thread itself meanwhile
   * @param held how much of it the thread waited within our own code
   * @param busyWith where the thread was when patience ended, innermost call first
   */
  record Wait(Duration time, Duration work, Duration held, List<StackTraceElement> busyWith) {
    /** The time and the last calls of our own and of anybody. */
    String inShort() {
      return "%d ms, worked %d, held %d in "
              .formatted(time.toMillis(), work.toMillis(), held.toMillis())
          + busyWith.stream()
              .filter(StallMonitor::isOurs)
              .limit(3)
              .map(call -> call.getFileName() + ":" + call.getLineNumber())
              .collect(Collectors.joining(" < "))
          + busyWith.stream().findFirst().map(call -> " at " + call).orElse("");
    }
  }

  private StallMonitor(Executor screen) {
    this.screen = screen;
    this.asking = Thread.ofPlatform().daemon().name("stall-monitor").unstarted(this::ask);
  }

  static StallMonitor over(Executor screen) {
    StallMonitor monitor = new StallMonitor(screen);
    monitor.asking.start();
    return monitor;
  }

  Seen stop() throws InterruptedException {
    going.set(false);
    asking.join();
    return new Seen(looks, List.copyOf(waits));
  }

  private void ask() {
    try {
      while (going.get()) {
        long before = worked();
        Answer shown = new Answer(screen);
        List<StackTraceElement> at = List.of();
        long held = 0;
        long patience = PATIENCE_MS;
        while (screenThread != null && !shown.comesWithin(patience)) {
          ThreadInfo doing = THREADS.getThreadInfo(screenThread.threadId(), DEEPEST);
          at = at.isEmpty() ? Arrays.asList(doing.getStackTrace()) : at;
          held += isHeld(doing) ? patience : 0;
          patience = BETWEEN_SAMPLES_MS;
        }
        long late = shown.nanos();
        if (screenThread != null && late > TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS)) {
          waits.add(
              new Wait(
                  Duration.ofNanos(late),
                  Duration.ofNanos(worked() - before),
                  Duration.ofMillis(held),
                  at));
        }
        screenThread = shown.by;
        looks++;
        LockSupport.parkNanos(EVERY_NANOS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a call of our own has the thread wait: for a lock, for another thread, for a file. */
  private static boolean isHeld(ThreadInfo thread) {
    List<StackTraceElement> calls = Arrays.asList(thread.getStackTrace());
    boolean waits =
        thread.getThreadState() != Thread.State.RUNNABLE
            || (!calls.isEmpty() && calls.getFirst().getClassName().startsWith("sun.nio."));
    return waits && calls.stream().anyMatch(StallMonitor::isOurs);
  }

  private static boolean isOurs(StackTraceElement call) {
    return call.getClassName().startsWith("app.vitrine.");
  }

  /** Nanoseconds the screen's thread has had a core. */
  private long worked() {
    return screenThread == null ? 0 : THREADS.getThreadCpuTime(screenThread.threadId());
  }

  /** One thing asked of a thread. */
  private static final class Answer {
    private final long asked = System.nanoTime();
    private final CountDownLatch came = new CountDownLatch(1);
    private volatile long after;
    private volatile @Nullable Thread by;

    Answer(Executor thread) {
      thread.execute(
          () -> {
            after = System.nanoTime() - asked;
            by = Thread.currentThread();
            came.countDown();
          });
    }

    boolean comesWithin(long milliseconds) throws InterruptedException {
      return came.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    long nanos() throws InterruptedException {
      came.await();
      return after;
    }
  }
}
