package app.vitrine.studio.live;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.orchestration.engine.Subscription;
import app.vitrine.studio.fx.FxBridge;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The engine's events on the screen's thread, those of a burst together. */
public final class PackageFeed implements AutoCloseable {
  private final List<Consumer<List<News>>> watchers = new CopyOnWriteArrayList<>();
  private final Subscription subscription;

  /**
   * An event and the package after it.
   *
   * @param after may hold later events too
   */
  public record News(Event event, PackageView after) {}

  public PackageFeed(DeepOrchestrator orchestrator, FxBridge bridge) {
    Consumer<News> shown =
        bridge.gathered(news -> watchers.forEach(watcher -> watcher.accept(news)));
    this.subscription =
        orchestrator.subscribe((event, after) -> shown.accept(new News(event, after)));
  }

  /** Tells {@code watcher} about all packages until the watch is closed. */
  public Watch watch(Consumer<List<News>> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Tells {@code watcher} about one package until the watch is closed. */
  public Watch watch(UUID packageId, Consumer<List<News>> watcher) {
    return watch(
        news -> {
          List<News> mine =
              news.stream().filter(each -> each.after().id().equals(packageId)).toList();
          if (!mine.isEmpty()) {
            watcher.accept(mine);
          }
        });
  }

  /** How many are being told; none when no screen is active. */
  public int watching() {
    return watchers.size();
  }

  @Override
  public void close() {
    subscription.close();
  }
}
