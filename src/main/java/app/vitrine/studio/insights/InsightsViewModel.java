package app.vitrine.studio.insights;

import app.vitrine.domain.event.EventBody;
import app.vitrine.store.Insights;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.text.Said;
import java.time.Clock;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the work of a while came to. */
public final class InsightsViewModel {
  private final Desk desk;
  private final PackageFeed feed;
  private final Troubles troubles;
  private final Clock clock;
  private final LatestWork reading;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ObjectProperty<@Nullable Said> trouble = new SimpleObjectProperty<>();
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.MONTH);
  private final BooleanProperty table = new SimpleBooleanProperty();
  private final ObjectProperty<Insights.@Nullable Report> report = new SimpleObjectProperty<>();
  private @Nullable Watch watch;

  /** What there is to see. */
  public enum State {
    LOADING,
    READY,
    EMPTY,
    FAILED
  }

  public InsightsViewModel(
      Desk desk, FxBridge bridge, PackageFeed feed, Troubles troubles, Clock clock) {
    this.desk = desk;
    this.feed = feed;
    this.troubles = troubles;
    this.clock = clock;
    this.reading = new LatestWork(bridge);
    period.addListener((value, old, now) -> load());
  }

  /** What there is to see. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why there is nothing to see; null unless that failed. */
  public ObjectProperty<@Nullable Said> troubleProperty() {
    return trouble;
  }

  ObjectProperty<Period> periodProperty() {
    return period;
  }

  /** Whether numbers are shown as tables rather than charts. */
  public BooleanProperty tableProperty() {
    return table;
  }

  /** What there is; null before it was read. */
  public ObjectProperty<Insights.@Nullable Report> reportProperty() {
    return report;
  }

  Clock clock() {
    return clock;
  }

  void activate() {
    watch =
        feed.watch(
            news -> {
              if (news.stream().anyMatch(each -> counts(each.event().body()))) {
                load();
              }
            });
    load();
  }

  void deactivate() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
    reading.cancel();
  }

  void load() {
    Period of = period.get();
    reading.run(
        cancel -> desk.insights().since(of.start(clock)),
        read -> {
          report.set(read);
          state.set(read.isEmpty() ? State.EMPTY : State.READY);
        },
        why -> {
          trouble.set(troubles.said(why));
          state.set(State.FAILED);
        });
  }

  private static boolean counts(EventBody body) {
    return body instanceof EventBody.RunCompleted
        || body instanceof EventBody.RunFailed
        || body instanceof EventBody.RunCancelled
        || body instanceof EventBody.Approved
        || body instanceof EventBody.Rejected;
  }
}
