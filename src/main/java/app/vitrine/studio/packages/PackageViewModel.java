package app.vitrine.studio.packages;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.text.Words;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One package as it stands and what may be done with it. */
public final class PackageViewModel {
  private final UUID id;
  private final Desk desk;
  private final FxBridge bridge;
  private final PackageFeed feed;
  private final Words words;
  private final Troubles troubles;
  private final Notices notices;
  private final Dialogs dialogs;
  private final ObjectProperty<@Nullable PackageView> view = new SimpleObjectProperty<>();
  private @Nullable Watch watch;

  public PackageViewModel(
      UUID id,
      Desk desk,
      FxBridge bridge,
      PackageFeed feed,
      Words words,
      Troubles troubles,
      Notices notices,
      Dialogs dialogs) {
    this.id = id;
    this.desk = desk;
    this.bridge = bridge;
    this.feed = feed;
    this.words = words;
    this.troubles = troubles;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  /** The package; null before it was read. */
  public ObjectProperty<@Nullable PackageView> viewProperty() {
    return view;
  }

  void activate() {
    Consumer<PackageView> shown = bridge.newest(view::set);
    watch = feed.watch(id, news -> shown.accept(news.getLast().after()));
    bridge.work(
        () -> desk.orchestrator().describe(id), shown, why -> notices.tell(troubles.notice(why)));
  }

  void deactivate() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }

  /** Approves the package. */
  public void approve() {
    bridge.work(
        () -> desk.orchestrator().approve(id, System.getProperty("user.name", "studio")),
        view::set,
        why -> notices.tell(troubles.notice(why)));
  }

  /** Rejects the package, with a reason asked for. */
  public void reject() {
    dialogs.askWords(
        new Dialogs.Question(
            "packages.reject_title",
            "packages.reject_prompt",
            "packages.reject",
            true,
            java.util.List.of()),
        comment ->
            bridge.work(
                () -> desk.orchestrator().reject(id, comment),
                view::set,
                why -> notices.tell(troubles.notice(why))));
  }

  /** What the package is called, as far as is known. */
  public String title() {
    PackageView now = view.get();
    return now == null ? words.text("packages.loading") : now.title();
  }
}
