package app.vitrine.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.pipeline.fixture.ScriptedVideo;
import app.vitrine.pipeline.fixture.ScriptedVideo.Behaviour;
import app.vitrine.pipeline.fixture.Sketches;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.AccessibleAction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tile of the library shows only while it is of use. */
class PackageTileTest {
  private static final String BAR = ".tile .progress-bar";
  private static final String CHECK = ".tile .pick";

  @TempDir Path data;
  @TempDir Path photos;
  private Desk desk;
  private StudioWindow window;
  private UUID id;

  @BeforeEach
  void begin() {
    ScriptedVideo video = new ScriptedVideo(Behaviour.HANGS);
    desk = Desks.open(data, real -> video.before(new Sketches(false).instead(real)));
    id = QuickPackages.begin(desk, SmallPhoto.into(photos, "mug.jpg"));
    window = StudioWindow.over(desk);
    FxToolkit.run(() -> window.studio().open(Section.LIBRARY));
    window.await("its tile", () -> window.has(".tile"));
  }

  @AfterEach
  void close() {
    window.close();
    desk.close();
  }

  @Test
  void it_shows_how_far_the_package_is_until_the_work_is_over() {
    window.await(
        "a bar", () -> window.has(BAR) && ((ProgressBar) window.find(BAR)).getProgress() > 0);

    desk.orchestrator().cancel(id, "seen enough");

    window.awaitKey("packages.status_cancelled");
    assertThat(FxToolkit.on(() -> window.has(BAR))).isFalse();
    assertThat(desk.orchestrator().describe(id).status()).isEqualTo(PackageStatus.CANCELLED);
  }

  @Test
  void a_screen_reader_opens_it() {
    FxToolkit.run(() -> window.find(".tile").executeAccessibleAction(AccessibleAction.FIRE));
    window.await("the package", () -> window.has(".package-header"));
  }

  @Test
  void it_can_be_picked_when_the_pointer_is_over_it() {
    window.robot().moveTo(FxToolkit.on(() -> window.find(".tile")));
    window.clickOn(CHECK);
    window.await("it is picked", () -> ((CheckBox) window.find(CHECK)).isSelected());
    window.await("what can be done with it", () -> window.find(".selection-bar").isVisible());

    window.clickOn(CHECK);
    window.await("it is not", () -> !((CheckBox) window.find(CHECK)).isSelected());
  }
}
