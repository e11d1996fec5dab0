package app.vitrine.studio.bench;

import app.vitrine.studio.screens.FxToolkit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** How long it takes until what a person asks for is on the screen. */
final class DrawnAfter extends AnimationTimer {
  private static final long LONGEST_SEC = 30;

  private final CompletableFuture<Double> drawn = new CompletableFuture<>();
  private final Runnable ask;
  private final BooleanSupplier there;
  private boolean asked;
  private boolean seen;
  private long begun;

  private DrawnAfter(Runnable ask, BooleanSupplier there) {
    this.ask = ask;
    this.there = there;
  }

  /**
   * Asks and waits.
   *
   * @param ask what the person does; done on the screen's thread before a frame
   * @param there whether what comes of it is laid out; looked at before every frame after that
   * @return milliseconds, up to the next frame but one: by then what was laid out was drawn
   */
  static double ms(Runnable ask, BooleanSupplier there) {
    CompletableFuture<Double> drawn =
        FxToolkit.on(
            () -> {
              DrawnAfter timer = new DrawnAfter(ask, there);
              timer.start();
              return timer.drawn;
            });
    return drawn.orTimeout(LONGEST_SEC, TimeUnit.SECONDS).join();
  }

  @Override
  public void handle(long pulse) {
    try {
      if (!asked) {
        asked = true;
        begun = System.nanoTime();
        ask.run();
      } else if (seen) {
        stop();
        drawn.complete((System.nanoTime() - begun) / 1e6);
      } else {
        seen = there.getAsBoolean();
        if (!seen && drawn.isDone()) {
          stop();
        }
      }
    } catch (RuntimeException | Error failed) {
      stop();
      drawn.completeExceptionally(failed);
    }
  }
}
