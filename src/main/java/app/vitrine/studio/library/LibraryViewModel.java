package app.vitrine.studio.library;

import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.shell.Navigator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All packages. */
public final class LibraryViewModel {
  private final Desk desk;
  private final FxBridge bridge;
  private final PackageFeed feed;
  private final Troubles troubles;
  private final Notices notices;
  private final Navigator navigator;
  private final ObservableList<LibraryEntry> entries = FXCollections.observableArrayList();
  private @Nullable Watch watch;

  public LibraryViewModel(
      Desk desk,
      FxBridge bridge,
      PackageFeed feed,
      Troubles troubles,
      Notices notices,
      Navigator navigator) {
    this.desk = desk;
    this.bridge = bridge;
    this.feed = feed;
    this.troubles = troubles;
    this.notices = notices;
    this.navigator = navigator;
  }

  /** Newest first. */
  public ObservableList<LibraryEntry> entries() {
    return entries;
  }

  void activate() {
    watch = feed.watch(news -> load());
    load();
  }

  void deactivate() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }

  void open(LibraryEntry entry) {
    navigator.openPackage(entry.id());
  }

  private void load() {
    bridge.work(
        () -> desk.library().list(LibraryQuery.everything()),
        entries::setAll,
        why -> notices.tell(troubles.notice(why)));
  }
}
