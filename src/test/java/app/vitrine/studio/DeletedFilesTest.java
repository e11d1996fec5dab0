package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A library whose files were deleted behind its back. */
class DeletedFilesTest {
  private final PackageView whole = Workshop.whole();
  private final Path project = Workshop.desk().project(whole.workflowId());
  private final Path aside = project.resolveSibling("aside-" + whole.id());
  private StudioWindow window;

  @BeforeEach
  void open() {
    window = StudioWindow.over(Workshop.desk());
  }

  @AfterEach
  void close() throws IOException {
    window.close();
    if (Files.exists(aside)) {
      Files.move(aside, project);
    }
  }

  @Test
  void all_of_a_package_gone_is_said_with_what_can_be_done() throws IOException {
    Files.move(project, aside);

    FxToolkit.run(() -> window.studio().open(Section.LIBRARY));
    window.await("its tile all the same", () -> window.has(".tile"));
    FxToolkit.run(() -> window.studio().openPackage(whole.id()));

    window.awaitWords("no longer on disk: ");
    window.awaitKey("packages.show_folder");
    window.awaitWords(whole.title());
    FxToolkit.run(() -> window.rig().tabs().get(1).fire());
    window.awaitKey("images.missing_title");
    FxToolkit.run(() -> window.rig().tabs().get(2).fire());
    window.awaitKey("video.missing");
    for (int tab : List.of(0, 3, 4)) {
      FxToolkit.run(() -> window.rig().tabs().get(tab).fire());
      window.awaitWords("no longer on disk: ");
    }
    window.clickKey("packages.show_folder");
    assertThat(window.dialogs().revealed()).containsExactly(project);
  }

  @Test
  void what_was_put_back_is_missed_no_longer() throws IOException {
    Files.move(project, aside);
    FxToolkit.run(() -> window.studio().openPackage(whole.id()));
    window.awaitWords("no longer on disk: ");

    Files.move(aside, project);
    FxToolkit.run(() -> window.studio().open(Section.LIBRARY));
    FxToolkit.run(() -> window.studio().openPackage(whole.id()));
    window.await("its stages", () -> window.has(".stage.done"));
    window.await("no complaint", () -> !window.shows("no longer on disk"));
  }
}
