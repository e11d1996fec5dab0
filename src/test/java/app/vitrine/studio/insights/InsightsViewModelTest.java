package app.vitrine.studio.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.store.bench.ManyPackages;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsViewModelTest {
  private static final int MADE = 3;

  @TempDir static Path folder;
  private static Desk desk;

  @BeforeAll
  static void fill() {
    ManyPackages.into(folder, MADE, 1);
    desk = Desks.open(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void the_time_chosen_decides_what_is_added_up() {
    FxBridge bridge = new FxBridge(Runnable::run, Runnable::run);
    PackageFeed feed = new PackageFeed(desk.orchestrator(), bridge);
    InsightsViewModel model = model(bridge, feed, Clock.system(ZoneId.systemDefault()));
    assertThat(model.stateProperty().get()).isEqualTo(InsightsViewModel.State.LOADING);
    model.activate();
    assertThat(model.stateProperty().get()).isEqualTo(InsightsViewModel.State.READY);
    assertThat(Objects.requireNonNull(model.reportProperty().get()).runs().succeeded())
        .isEqualTo(MADE);

    model.periodProperty().set(Period.WEEK);
    assertThat(model.stateProperty().get()).isEqualTo(InsightsViewModel.State.READY);
    model.deactivate();
    assertThat(feed.watching()).isZero();
  }

  @Test
  void a_time_in_which_nothing_happened_is_empty() {
    FxBridge bridge = new FxBridge(Runnable::run, Runnable::run);
    PackageFeed feed = new PackageFeed(desk.orchestrator(), bridge);
    Clock later = Clock.offset(Clock.system(ZoneId.systemDefault()), Duration.ofDays(400));
    InsightsViewModel model = model(bridge, feed, later);
    model.activate();
    assertThat(model.stateProperty().get()).isEqualTo(InsightsViewModel.State.EMPTY);
    model.deactivate();
  }

  private static InsightsViewModel model(FxBridge bridge, PackageFeed feed, Clock clock) {
    return new InsightsViewModel(
        desk, bridge, feed, new Troubles(new Words(UiLanguage.ENGLISH)), clock);
  }
}
