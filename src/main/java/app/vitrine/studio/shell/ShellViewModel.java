package app.vitrine.studio.shell;

import app.vitrine.domain.state.PackageStatus;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which section is shown, and the state of work at the rail's foot. */
public final class ShellViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(ShellViewModel.class);

  private final Desk desk;
  private final FxBridge bridge;
  private final PackageFeed feed;
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.NEW);
  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private final BooleanProperty tight = new SimpleBooleanProperty();
  private final BooleanBinding folded = narrow.or(tight);
  private final IntegerProperty running = new SimpleIntegerProperty();
  private final IntegerProperty waiting = new SimpleIntegerProperty();
  private final LongProperty storage = new SimpleLongProperty();
  private final AtomicLong measured = new AtomicLong();
  private final Consumer<Work> shown;
  private long counts;
  private long newest;
  private @Nullable Watch watch;

  /** What was counted, and by the how manieth count. */
  private record Work(long number, int running, int waiting, long storage) {}

  public ShellViewModel(Desk desk, FxBridge bridge, PackageFeed feed) {
    this.desk = desk;
    this.bridge = bridge;
    this.feed = feed;
    this.shown = bridge.newest(this::show);
  }

  /** The section shown, or the one that what is shown belongs to. */
  public ObjectProperty<Section> sectionProperty() {
    return section;
  }

  /** Whether the rail shows icons only. */
  public BooleanProperty narrowProperty() {
    return narrow;
  }

  /** Whether the window leaves no room for the rail's words. */
  public BooleanProperty tightProperty() {
    return tight;
  }

  /** Folds the rail or unfolds it, where there is room to choose. */
  public void fold() {
    if (!tight.get()) {
      narrow.set(!narrow.get());
    }
  }

  /** Whether the rail shows signs alone, because a person folded it or for want of room. */
  public ObservableBooleanValue foldedProperty() {
    return folded;
  }

  /** Packages being made or queued. */
  public IntegerProperty runningProperty() {
    return running;
  }

  /** Packages that wait for the person. */
  public IntegerProperty waitingProperty() {
    return waiting;
  }

  /** Bytes kept. */
  public LongProperty storageProperty() {
    return storage;
  }

  /** Starts to follow the work. */
  public void activate() {
    watch = feed.watch(news -> count(news.stream().anyMatch(each -> each.after().runEnded())));
    measure();
  }

  /** Counts and measures anew, as after packages were deleted for good. */
  public void measure() {
    count(true);
  }

  /** Stops following. */
  public void deactivate() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }

  /** Counts; measures the data folder only when that is wanted, since it may hold many files. */
  private void count(boolean measure) {
    counts++;
    long number = counts;
    bridge.work(
        () -> work(number, measure), shown, why -> LOG.warn("the state of work is not known", why));
  }

  private Work work(long number, boolean measure) {
    if (measure) {
      measured.set(desk.storageUsed());
    }
    LibraryQuery all = LibraryQuery.everything();
    return new Work(
        number,
        (int)
            desk.library()
                .count(all.withStatuses(Set.of(PackageStatus.PENDING, PackageStatus.RUNNING))),
        (int) desk.library().count(LibraryQuery.waitingForApproval()),
        measured.get());
  }

  /** An earlier count may come later. */
  private void show(Work work) {
    if (work.number() < newest) {
      return;
    }
    newest = work.number();
    running.set(work.running());
    waiting.set(work.waiting());
    storage.set(work.storage());
  }
}
