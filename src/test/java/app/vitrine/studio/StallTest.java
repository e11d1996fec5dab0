package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.Guide;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.screens.FinishedPackage;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens.StudioRig;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screen's thread stays free while packages are being made. What it works itself is judged, and
 * what the studio has it wait for, so that a busy machine is not held against it; {@code mvn
 * -Pstall verify} makes whole packages and judges by the clock, for a machine that has nothing else
 * to do.
 */
class StallTest {
  private static final boolean WHOLE = Boolean.getBoolean("vitrine.stall");
  private static final int PACKAGES = 3;
  private static final int FRAMES = 12;
  private static final Duration LONGEST = Duration.ofMillis(200);

  @Test
  void nothing_holds_the_screen_up_while_three_packages_are_made(@TempDir Path data)
      throws Exception {
    FxToolkit.start();
    try (Desk desk = Desks.open(data.resolve("library"))) {
      StudioRig rig =
          FxToolkit.on(() -> StudioRig.over(desk, UiLanguage.ENGLISH, ThemeMode.LIGHT).staged());
      rig.walkThrough();
      List<UUID> made = begin(desk, data);
      StallMonitor monitor = StallMonitor.over(Platform::runLater);
      while (!made.stream().map(desk.orchestrator()::describe).allMatch(StallTest::isSeenEnough)) {
        walk(rig, made);
      }
      walk(rig, made);
      StallMonitor.Seen seen = monitor.stop();
      made.stream()
          .map(desk.orchestrator()::describe)
          .filter(PackageView::isUnfinished)
          .forEach(view -> desk.orchestrator().cancel(view.id(), "seen enough"));
      System.out.println(seen.inShort());

      assertThat(WHOLE ? seen.longest() : seen.mostWork()).isLessThan(LONGEST);
      assertThat(seen.mostHeld()).isLessThan(LONGEST);
      assertThat(seen.looks()).isGreaterThan(100);
      FxToolkit.run(rig::end);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "vitrine.stall", matches = "true")
  void nothing_holds_the_screen_up_while_other_outlines_are_sought(@TempDir Path data)
      throws Exception {
    FxToolkit.start();
    try (Desk desk = Desks.open(data.resolve("library"))) {
      StudioRig rig =
          FxToolkit.on(() -> StudioRig.over(desk, UiLanguage.ENGLISH, ThemeMode.LIGHT).staged());
      UUID finished = FinishedPackage.make(desk);
      rig.walkThrough();
      correct(rig, finished);
      StallMonitor monitor = StallMonitor.over(Platform::runLater);
      for (int time = 0; time < PACKAGES; time++) {
        correct(rig, finished);
      }
      StallMonitor.Seen seen = monitor.stop();
      System.out.println(seen.inShort());

      assertThat(seen.longest()).isLessThan(LONGEST);
      FxToolkit.run(rig::end);
    }
  }

  /** The film is what works longest and hardest; a whole look is taken once all are at it. */
  private static boolean isSeenEnough(PackageView view) {
    boolean filming = view.stage().compareTo(Stage.VIDEO_GENERATION) >= 0;
    return view.runEnded() || (!WHOLE && filming);
  }

  private static List<UUID> begin(Desk desk, Path folder) throws IOException {
    if (WHOLE) {
      return IntStream.range(0, PACKAGES)
          .mapToObj(number -> FinishedPackage.begin(desk, number))
          .toList();
    }
    Path photo = SmallPhoto.into(folder, "mug.jpg");
    return IntStream.range(0, PACKAGES)
        .mapToObj(number -> QuickPackages.begin(desk, photo))
        .toList();
  }

  /**
   * Opens a finished picture's cut-out to be corrected, for as long as other outlines are sought.
   */
  private static void correct(StudioRig rig, UUID finished) {
    Guide guide = new Guide(rig);
    guide.openPane(finished, 1);
    guide.fire("images.adjust");
    guide.await(".outlines");
    guide.awaitNo(".outlines .progress-indicator");
    guide.fire("images.correct_discard");
  }

  /** To the library, to a new package, to those being made and through all their panes. */
  private static void walk(StudioRig rig, List<UUID> packages) {
    for (Section section : List.of(Section.LIBRARY, Section.NEW)) {
      FxToolkit.run(() -> rig.studio().open(section));
      FxToolkit.frames(FRAMES);
    }
    for (UUID id : packages) {
      FxToolkit.run(() -> rig.studio().openPackage(id));
      FxToolkit.frames(FRAMES);
      for (ToggleButton tab : FxToolkit.on(rig::tabs)) {
        FxToolkit.run(tab::fire);
        FxToolkit.frames(FRAMES);
      }
    }
  }
}
