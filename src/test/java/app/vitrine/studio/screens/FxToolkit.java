package app.vitrine.studio.screens;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The screen's thread, for tests and pictures: started once, waited for by conditions. */
public final class FxToolkit {
  private static final long LONGEST_WAIT_SEC = 120;
  private static boolean started;

  private FxToolkit() {}

  /** Starts the toolkit unless it runs. */
  public static synchronized void start() {
    if (!started) {
      CompletableFuture<Boolean> up = new CompletableFuture<>();
      Platform.startup(() -> up.complete(true));
      Platform.setImplicitExit(false);
      up.join();
      started = true;
    }
  }

  /** Runs on the screen's thread and returns what came of it. */
  public static <T> T on(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | Error failed) {
            result.completeExceptionally(failed);
          }
        });
    return result.orTimeout(LONGEST_WAIT_SEC, TimeUnit.SECONDS).join();
  }

  /** Runs on the screen's thread. */
  public static void run(Runnable work) {
    on(
        () -> {
          work.run();
          return true;
        });
  }

  /** Lets some frames be drawn. */
  public static void frames(int many) {
    CompletableFuture<Boolean> drawn = new CompletableFuture<>();
    run(
        () ->
            new AnimationTimer() {
              private int left = many;

              @Override
              public void handle(long now) {
                if (left-- == 0) {
                  stop();
                  drawn.complete(true);
                }
              }
            }.start());
    drawn.orTimeout(LONGEST_WAIT_SEC, TimeUnit.SECONDS).join();
  }

  /** Waits until a condition, asked on the screen's thread, holds. */
  public static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SEC);
    while (!on(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for: " + what);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
