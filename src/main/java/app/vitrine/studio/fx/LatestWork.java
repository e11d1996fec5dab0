package app.vitrine.studio.fx;

import app.vitrine.domain.work.CancelToken;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work of which only the latest counts, such as a preview or a search: asking anew cancels what is
 * under way, and what comes late is not shown.
 */
public final class LatestWork {
  private final FxBridge bridge;
  private @Nullable CancelToken current;

  public LatestWork(FxBridge bridge) {
    this.bridge = bridge;
  }

  /** Works, and shows what came of it unless something newer was asked for. */
  public <T> void run(Function<CancelToken, T> work, Consumer<T> done, Consumer<Exception> failed) {
    cancel();
    CancelToken mine = new CancelToken();
    current = mine;
    bridge.work(
        () -> work.apply(mine),
        result -> {
          if (current == mine) {
            current = null;
            done.accept(result);
          }
        },
        why -> {
          if (current == mine) {
            current = null;
            failed.accept(why);
          }
        });
  }

  /** Forgets what is under way. */
  public void cancel() {
    CancelToken old = current;
    current = null;
    if (old != null) {
      old.cancel("something newer was asked for");
    }
  }
}
