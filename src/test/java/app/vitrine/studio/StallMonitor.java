package app.vitrine.studio;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks the screen's thread to do nothing, again and again, and notes how long it takes to come to
 * it, how much of that it worked itself and how much our own code had it wait for something, and at
 * what. The rest it waited for a core others had. Only that thread is stopped to be looked at: a
 * look that stops all of them would make a wait on a busy machine three times as long.
 */
final class StallMonitor {
  private static final long EVERY_NANOS = 10_000_000;
  private static final long PATIENCE_MS = 40;
  private static final long BETWEEN_SAMPLES_MS = 10;
  private static final int SHOWN = 6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Executor screen;
  private final AtomicBoolean going = new AtomicBoolean(true);
  private final List<Wait> waits = new ArrayList<>();
  private final Thread asking;
  private final Thread screenThread;
  private int looks;

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

  private StallMonitor(Executor screen, Thread screenThread) {
    this.screen = screen;
    this.screenThread = screenThread;
    this.asking = Thread.ofPlatform().daemon().name("stall-monitor").unstarted(this::ask);
  }

  /** Watches a thread from now on. */
  static StallMonitor over(Executor screen) {
    Thread watched = CompletableFuture.supplyAsync(Thread::currentThread, screen).join();
    StallMonitor monitor = new StallMonitor(screen, watched);
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
        while (!shown.comesWithin(patience)) {
          Thread.State state = screenThread.getState();
          List<StackTraceElement> calls = Arrays.asList(screenThread.getStackTrace());
          at = at.isEmpty() ? calls : at;
          held += isHeld(state, calls) ? patience : 0;
          patience = BETWEEN_SAMPLES_MS;
        }
        long late = shown.nanos();
        if (late > TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS)) {
          waits.add(
              new Wait(
                  Duration.ofNanos(late),
                  Duration.ofNanos(worked() - before),
                  Duration.ofMillis(held),
                  at));
        }
        looks++;
        LockSupport.parkNanos(EVERY_NANOS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a call of our own has the thread wait: for a lock, for another thread, for a file. */
  private static boolean isHeld(Thread.State state, List<StackTraceElement> calls) {
    boolean waits =
        state != Thread.State.RUNNABLE
            || (!calls.isEmpty() && calls.getFirst().getClassName().startsWith("sun.nio."));
    return waits && calls.stream().anyMatch(StallMonitor::isOurs);
  }

  private static boolean isOurs(StackTraceElement call) {
    return call.getClassName().startsWith("app.vitrine.");
  }

  /** Nanoseconds the screen's thread has had a core. */
  private long worked() {
    return THREADS.getThreadCpuTime(screenThread.threadId());
  }

  /** One thing asked of a thread. */
  private static final class Answer {
    private final long asked = System.nanoTime();
    private final CountDownLatch came = new CountDownLatch(1);
    private volatile long after;

    Answer(Executor thread) {
      thread.execute(
          () -> {
            after = System.nanoTime() - asked;
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
