package app.vitrine.studio.fx;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.WorkCancelledException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where background work crosses to the screen. View models change only in what is
 * handed to {@link #show}, so they need no locks; with executors that run at once they are tested
 * without a toolkit.
 */
public final class FxBridge {
  private static final Logger LOG = LoggerFactory.getLogger(FxBridge.class);

  private final Executor screen;
  private final Executor background;
  private final Underway underway;
  private final boolean lasting;

  /**
   * A bridge.
   *
   * @param screen runs on the thread of the screen
   * @param background runs off it
   */
  public FxBridge(Executor screen, Executor background) {
    this(screen, background, new Underway(), false);
  }

  private FxBridge(Executor screen, Executor background, Underway underway, boolean lasting) {
    this.screen = screen;
    this.background = background;
    this.underway = underway;
    this.lasting = lasting;
  }

  /** The same bridge, for work that is to be over before the program ends. */
  public FxBridge lasting() {
    return new FxBridge(screen, background, underway, true);
  }

  /** What was begun on a {@link #lasting} bridge and is not over. */
  public Underway underway() {
    return underway;
  }

  /** Changes what is shown. */
  public void show(Runnable change) {
    screen.execute(change);
  }

  /**
   * Works off the screen's thread, then shows what came of it.
   *
   * @param failed is shown what the work threw; it must say so to the person. An {@link Error},
   *     such as of too little memory, comes wrapped, so that nobody waits for ever.
   */
  public <T> void work(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Runnable over = lasting ? underway.begin() : () -> {};
    background.execute(
        () -> {
          try {
            T result = work.call();
            show(() -> done.accept(result), over);
          } catch (Exception why) {
            log(why);
            show(() -> failed.accept(why), over);
          } catch (Error why) {
            IllegalStateException unforeseen = new IllegalStateException("work ended early", why);
            show(() -> failed.accept(unforeseen), over);
            LOG.error("background work ended early", why);
          }
        });
  }

  private void show(Runnable change, Runnable over) {
    show(
        () -> {
          try {
            change.run();
          } finally {
            over.run();
          }
        });
  }

  /**
   * What the person is told of a foreseen failure does not name its cause, and of another a handler
   * may tell little or nothing: both go to the log. A refusal without a cause, or work that was
   * called off, is nothing to look into.
   */
  private static void log(Exception why) {
    switch (why) {
      case WorkCancelledException _ -> LOG.debug("background work was called off");
      case VitrineException told when told.getCause() == null ->
          LOG.debug("background work was refused: {}", told.code());
      case VitrineException told ->
          LOG.warn("background work failed: {}", told.code(), told.getCause());
      default -> LOG.warn("background work failed", why);
    }
  }

  /**
   * A consumer for any thread that shows the newest value only: of a burst between two frames the
   * last one counts.
   */
  public <T> Consumer<T> newest(Consumer<T> shown) {
    AtomicReference<T> waiting = new AtomicReference<>();
    return value -> {
      if (waiting.getAndSet(value) == null) {
        show(
            () -> {
              T latest = waiting.getAndSet(null);
              if (latest != null) {
                shown.accept(latest);
              }
            });
      }
    };
  }

  /** A consumer for any thread that shows every value, those of a burst together and in order. */
  public <T> Consumer<T> gathered(Consumer<List<T>> shown) {
    List<T> waiting = new ArrayList<>();
    return value -> {
      boolean first;
      synchronized (waiting) {
        first = waiting.isEmpty();
        waiting.add(value);
      }
      if (first) {
        show(
            () -> {
              List<T> all;
              synchronized (waiting) {
                all = List.copyOf(waiting);
                waiting.clear();
              }
              shown.accept(all);
            });
      }
    };
  }
}
