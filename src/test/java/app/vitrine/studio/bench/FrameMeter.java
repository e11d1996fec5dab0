package app.vitrine.studio.bench;

import app.vitrine.studio.screens.FxToolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/** Takes a step before every frame and notes what the frames cost. */
final class FrameMeter extends AnimationTimer {
  /** What the toolkit calls the thread that draws. */
  private static final String DRAWING = "QuantumRenderer";

  private static final long LONGEST_SEC = 120;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final CompletableFuture<Frames> measured = new CompletableFuture<>();
  private final List<Double> workMs = new ArrayList<>();
  private final int warming;
  private final int count;
  private final IntConsumer step;
  private final long screen = Thread.currentThread().threadId();
  private final long drawing = drawing();
  private int frame;
  private long begun;
  private long screenWorked;
  private long drawingWorked;

  private FrameMeter(int warming, int count, IntConsumer step) {
    this.warming = warming;
    this.count = count;
    this.step = step;
  }

  /**
   * Draws frames.
   *
   * @param warming frames before anything is measured
   * @param count frames that are measured
   * @param step changes what is on the screen; it is told the frame's number, from 0
   */
  static Frames over(int warming, int count, IntConsumer step) {
    CompletableFuture<Frames> measured =
        FxToolkit.on(
            () -> {
              FrameMeter meter = new FrameMeter(warming, count, step);
              meter.start();
              return meter.measured;
            });
    return measured.orTimeout(LONGEST_SEC, TimeUnit.SECONDS).join();
  }

  @Override
  public void handle(long pulse) {
    long now = System.nanoTime();
    long screenNow = THREADS.getThreadCpuTime(screen);
    long drawingNow = THREADS.getThreadCpuTime(drawing);
    if (frame > warming) {
      workMs.add(Math.max(screenNow - screenWorked, drawingNow - drawingWorked) / 1e6);
    } else {
      begun = now;
    }
    screenWorked = screenNow;
    drawingWorked = drawingNow;
    if (frame == warming + count) {
      stop();
      measured.complete(new Frames(workMs, (now - begun) / 1e9));
      return;
    }
    try {
      step.accept(frame++);
    } catch (RuntimeException | Error failed) {
      stop();
      measured.completeExceptionally(failed);
    }
  }

  private static long drawing() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(DRAWING))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no thread draws"))
        .threadId();
  }
}
