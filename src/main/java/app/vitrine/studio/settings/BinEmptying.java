package app.vitrine.studio.settings;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/** Deletes what is in the bin for good, one package after another; may be stopped in between. */
final class BinEmptying {
  private final Desk desk;
  private final FxBridge bridge;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private CancelToken stop = new CancelToken();

  /**
   * What came of it.
   *
   * @param why the first reason why a package stayed; null when none did, or it was stopped
   */
  record Outcome(int deleted, @Nullable Exception why) {}

  BinEmptying(Desk desk, FxBridge bridge) {
    this.desk = desk;
    this.bridge = bridge.lasting();
  }

  /** Whether it is being emptied. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** 0 to 1. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Leaves the rest where it is. */
  void stop() {
    stop.cancel("the person stopped it");
  }

  /** Begins, unless it is being done already. */
  void begin(Consumer<Outcome> ended, Consumer<Exception> failed) {
    if (busy.get()) {
      return;
    }
    CancelToken mine = new CancelToken();
    stop = mine;
    progress.set(0);
    busy.set(true);
    Consumer<Double> shown = bridge.newest(progress::set);
    bridge.work(
        () -> empty(mine, shown),
        outcome -> {
          busy.set(false);
          ended.accept(outcome);
        },
        why -> {
          busy.set(false);
          failed.accept(why);
        });
  }

  private Outcome empty(CancelToken cancel, Consumer<Double> shown) {
    List<UUID> ids = desk.library().ids(LibraryQuery.everything().ofBin());
    int deleted = 0;
    Exception first = null;
    for (int at = 0; at < ids.size() && !cancel.isCancelled(); at++) {
      try {
        desk.purge(ids.get(at));
        deleted++;
      } catch (RuntimeException stays) {
        first = first == null ? stays : first;
      }
      shown.accept((at + 1) / (double) ids.size());
    }
    return new Outcome(deleted, first);
  }
}
