package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.screens.FinishedPackage;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens.StudioRig;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screen's thread stays free while packages are being made. Judged by time, so it is run by
 * itself on a quiet machine: {@code mvn -Pstall verify}.
 */
@EnabledIfSystemProperty(named = "vitrine.stall", matches = "true")
class StallTest {
  private static final int FRAMES = 12;
  private static final Duration LONGEST = Duration.ofMillis(200);

  @Test
  void nothing_holds_the_screen_up_while_three_packages_are_made(@TempDir Path data)
      throws Exception {
    FxToolkit.start();
    try (Desk desk = Desks.open(data);
        ExecutorService plain = Executors.newSingleThreadExecutor()) {
      StudioRig rig = FxToolkit.on(() -> StudioRig.over(desk, UiLanguage.ENGLISH, ThemeMode.LIGHT));
      Stage stage = FxToolkit.on(() -> shown(rig));
      // A start finds the classes of each screen's first look in the cache that the build made;
      // here they are loaded before anything is measured.
      CompletableFuture<Boolean> walked = new CompletableFuture<>();
      FxToolkit.run(() -> rig.studio().walkThrough(() -> walked.complete(true)));
      walked.orTimeout(2, TimeUnit.MINUTES).join();
      List<UUID> made =
          IntStream.range(0, 3).mapToObj(number -> FinishedPackage.begin(desk, number)).toList();
      StallMonitor monitor = StallMonitor.over(Platform::runLater, plain);
      while (made.stream().map(desk.orchestrator()::describe).noneMatch(PackageView::runEnded)) {
        for (Section section : List.of(Section.LIBRARY, Section.NEW)) {
          FxToolkit.run(() -> rig.studio().open(section));
          FxToolkit.frames(FRAMES);
        }
        FxToolkit.run(() -> rig.studio().openPackage(made.getFirst()));
        FxToolkit.frames(FRAMES);
        for (ToggleButton tab : FxToolkit.on(rig::tabs)) {
          FxToolkit.run(tab::fire);
          FxToolkit.frames(FRAMES);
        }
      }
      StallMonitor.Seen seen = monitor.stop();
      System.out.printf(
          "screen held up %d ms at most, a thread with nothing to do %d ms; %d looks%n",
          seen.screen().toMillis(), seen.idle().toMillis(), seen.looks());
      seen.waits().stream().limit(20).map(StallMonitor.Wait::inShort).forEach(System.out::println);

      // A machine that keeps an idle thread waiting keeps the screen waiting too.
      assertThat(seen.screen().minus(seen.idle())).isLessThan(LONGEST);
      assertThat(seen.looks()).isGreaterThan(100);
      made.forEach(id -> desk.orchestrator().await(id, Duration.ofMinutes(5)));
      FxToolkit.run(rig.studio()::close);
      FxToolkit.run(stage::close);
    }
  }

  private static Stage shown(StudioRig rig) {
    Stage stage = new Stage();
    stage.setScene(rig.scene());
    stage.setWidth(1_000);
    stage.setHeight(760);
    stage.show();
    return stage;
  }
}
