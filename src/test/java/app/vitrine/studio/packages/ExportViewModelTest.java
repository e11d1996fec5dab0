package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.fixture.NoDecisions;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.packages.ExportViewModel.State;
import app.vitrine.studio.screens.RecordedDialogs;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export asked for, with work done when the test says so. */
class ExportViewModelTest {
  @TempDir private Path folder;
  private final PackageView approved = Workshop.approved();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final FxBridge bridge = new FxBridge(Runnable::run, background::add);
  private final List<Notice> told = new ArrayList<>();
  private ExportViewModel model;
  private boolean done;

  @BeforeEach
  void begin() {
    Words words = new Words(UiLanguage.ENGLISH);
    model =
        new ExportViewModel(
            new PaneContext(
                approved.id(),
                new ReadOnlyObjectWrapper<>(approved).getReadOnlyProperty(),
                Workshop.desk(),
                bridge,
                words,
                new Troubles(words),
                told::add,
                new RecordedDialogs(new Sheets(words)),
                place -> {},
                NoDecisions.held(),
                new Unfinished()),
            Workshop.desk().exporter());
    model.begin();
    work();
    assertThat(model.stateProperty().get()).isEqualTo(State.READY);
  }

  @Test
  void one_refused_by_a_folder_can_be_sent_to_another() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve(packFolder()), "mine");
    model.folderProperty().set(taken);
    export();
    assertThat(model.stateProperty().get()).isEqualTo(State.REFUSED);
    assertThat(done).isFalse();

    Path free = Files.createDirectory(folder.resolve("free"));
    model.folderProperty().set(free);
    assertThat(model.stateProperty().get()).isEqualTo(State.READY);
    assertThat(model.refusalProperty().get()).isNull();
    export();
    assertThat(done).isTrue();
    assertThat(free.resolve(packFolder())).isDirectory();
    assertThat(taken.resolve(packFolder())).hasContent("mine");
  }

  @Test
  void one_that_is_stopped_writes_nothing_and_can_be_asked_for_again() {
    model.folderProperty().set(folder);
    model.export(() -> done = true);
    assertThat(model.stateProperty().get()).isEqualTo(State.EXPORTING);
    assertThat(bridge.underway().isNothing()).as("closing waits for it").isFalse();
    model.stop();
    work();
    assertThat(bridge.underway().isNothing()).isTrue();
    assertThat(model.stateProperty().get()).isEqualTo(State.READY);
    assertThat(folder).isEmptyDirectory();
    assertThat(told).isEmpty();

    export();
    assertThat(done).isTrue();
    assertThat(told).hasSize(1);
  }

  private void export() {
    model.export(() -> done = true);
    work();
  }

  private String packFolder() {
    String preset = Objects.requireNonNull(model.presetProperty().get()).id();
    return ExportFolder.name(approved.title(), preset);
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }
}
