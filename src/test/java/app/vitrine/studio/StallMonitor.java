package app.vitrine.studio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Asks a thread again and again to do nothing, and notes how long it takes to come to it and what
 * it was at meanwhile.
 */
final class StallMonitor {
  private static final long EVERY_NANOS = 10_000_000;
  private static final long PATIENCE_NANOS = 40_000_000;

  private final AtomicBoolean going = new AtomicBoolean(true);
  private final Watched screen;
  private final Watched idle;

  /**
   * The longest waits seen, and how often was looked.
   *
   * @param waits of the screen's thread that were noticed, longest first
   */
  record Seen(Duration screen, Duration idle, int looks, List<Wait> waits) {}

  /**
   * A wait for a thread.
   *
   * @param busyWith where the thread was when patience ended, innermost call first
   */
  record Wait(Duration time, List<StackTraceElement> busyWith) {
    /** The time and the last calls of our own and of anybody. */
    String inShort() {
      return time.toMillis()
          + " ms in "
          + busyWith.stream()
              .filter(call -> call.getClassName().startsWith("app.vitrine."))
              .limit(3)
              .map(call -> call.getFileName() + ":" + call.getLineNumber())
              .collect(Collectors.joining(" < "))
          + busyWith.stream().findFirst().map(call -> " at " + call).orElse("");
    }
  }

  private StallMonitor(Executor screenThread, Executor idleThread) {
    screen = new Watched(screenThread);
    idle = new Watched(idleThread);
  }

  static StallMonitor over(Executor screenThread, Executor idleThread) {
    StallMonitor monitor = new StallMonitor(screenThread, idleThread);
    monitor.screen.asking.start();
    monitor.idle.asking.start();
    return monitor;
  }

  Seen stop() throws InterruptedException {
    going.set(false);
    screen.asking.join();
    idle.asking.join();
    return new Seen(
        Duration.ofNanos(screen.longest),
        Duration.ofNanos(idle.longest),
        screen.looks,
        screen.waits.stream().sorted(Comparator.comparing(Wait::time).reversed()).toList());
  }

  /** One thread, asked one thing at a time. */
  private final class Watched {
    private final Executor thread;
    private final Thread asking;
    private long longest;
    private int looks;
    private final List<Wait> waits = new ArrayList<>();

    Watched(Executor thread) {
      this.thread = thread;
      this.asking = Thread.ofPlatform().daemon().name("stall-monitor").unstarted(this::ask);
    }

    private void ask() {
      Thread[] asked = new Thread[1];
      while (going.get()) {
        Answer answer = new Answer(Thread.currentThread(), asked);
        long since = System.nanoTime();
        thread.execute(answer);
        List<StackTraceElement> at = List.of();
        while (!answer.given) {
          LockSupport.parkNanos(this, PATIENCE_NANOS);
          Thread late = asked[0];
          if (!answer.given && late != null && at.isEmpty()) {
            at = Arrays.asList(late.getStackTrace());
          }
        }
        long waited = System.nanoTime() - since;
        looks++;
        longest = Math.max(longest, waited);
        if (waited > PATIENCE_NANOS) {
          waits.add(new Wait(Duration.ofNanos(waited), at));
        }
        LockSupport.parkNanos(EVERY_NANOS);
      }
    }
  }

  private static final class Answer implements Runnable {
    private final Thread asker;
    private final Thread[] asked;
    private volatile boolean given;

    Answer(Thread asker, Thread[] asked) {
      this.asker = asker;
      this.asked = asked;
    }

    @Override
    public void run() {
      asked[0] = Thread.currentThread();
      given = true;
      LockSupport.unpark(asker);
    }
  }
}
