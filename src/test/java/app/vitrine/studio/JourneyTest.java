package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.screens.FxToolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a dropped photo to an exported package, in the real window over the real engine. */
class JourneyTest {
  private static final String FACTS =
      "Blue enamel mug \"Harbour\". Steel with enamel. Holds 350 ml. Dishwasher safe.";
  private static final String COMMENT = "The pictures should be warmer";
  private static final String[] STAGES = {"Analysis", "Copy", "Images", "Video", "Quality"};

  @TempDir Path folder;
  private Desk desk;
  private StudioWindow window;

  @BeforeEach
  void open() throws IOException {
    desk = Desks.open(Files.createDirectory(folder.resolve("data")));
    QuickPackages.preset(desk);
    window = StudioWindow.over(desk);
  }

  @AfterEach
  void close() {
    window.close();
    desk.close();
  }

  @Test
  void a_dropped_photo_becomes_an_approved_and_exported_package() throws IOException {
    drop_a_photo_and_say_what_it_is();
    watch_it_being_made();
    change_the_headline();
    reject_it_with_a_reason();
    have_the_pictures_made_anew();
    approve_it();
    export_it();
    close_the_studio();
  }

  private void drop_a_photo_and_say_what_it_is() {
    assertThat(FxToolkit.on(() -> isOff("Create package"))).isTrue();
    window.drop(List.of(SmallPhoto.into(folder, "mug.jpg")));
    window.awaitKey("create.finding_product_found");
    assertThat(FxToolkit.on(() -> isOff("Create package"))).isTrue();

    window.clickOn(".create .text-area");
    window.write(FACTS);
    window.awaitWords(FACTS.length() + " / 4,000");
    window.awaitWords("facts found");
  }

  private void watch_it_being_made() {
    window.click("Create package");
    window.await("the timeline", () -> window.has(".stage"));
    List<String> delivered = new ArrayList<>();
    FxToolkit.run(
        () -> {
          for (ToggleButton tab : tabs()) {
            tab.disabledProperty()
                .addListener(
                    (value, was, is) -> {
                      if (!is && only().isUnfinished()) {
                        delivered.add(tab.getText());
                      }
                    });
          }
        });
    window.await("a stage running", () -> window.has(".stage.running"));
    window.awaitKey("packages.status_waiting");

    assertThat(delivered).as("tabs opened while the work went on").contains("Copy", "Images");
    for (String stage : STAGES) {
      assertThat(FxToolkit.on(() -> told(stage))).as(stage).startsWith(stage + ": done.");
    }
    assertThat(FxToolkit.on(() -> told("Approval"))).contains("waiting for you");
    assertThat(only().stages().keySet()).isNotEmpty();
  }

  private void change_the_headline() {
    window.click("Copy", ".tab-button");
    window.await("the headline", () -> window.has(".passage-title"));
    String before = headline().title().text();
    window.clickOn(".passage-title");
    window.press(KeyCode.CONTROL, KeyCode.END);
    window.write(" for camping");
    window.click("Save as new version");

    window.await("the version", () -> headline().title().text().endsWith("for camping"));
    window.awaitKey("packages.status_waiting");
    assertThat(headline().title().text()).isEqualTo(before + " for camping");
    assertThat(headline().editedBy()).isEqualTo(System.getProperty("user.name"));
    assertThat(Objects.requireNonNull(only().copy()).revision()).isEqualTo(2);
  }

  private void reject_it_with_a_reason() {
    window.click("Reject...");
    window.await("the question", () -> window.has(".sheet .text-area"));
    assertThat(FxToolkit.on(() -> isOff("Reject package"))).isTrue();
    window.await("the focus", () -> window.find(".sheet .text-area").isFocused());
    window.write(COMMENT);
    window.click("Reject package");
    window.awaitKey("packages.status_rejected");
  }

  private void have_the_pictures_made_anew() {
    window.click("Regenerate");
    window.clickMenu("Images...");
    window.click("Warmer light");
    window.click("Regenerate", ".sheet");
    window.await("the second pictures", () -> files().contains("artifacts/images/hero_v2.png"));
    window.awaitKey("packages.status_waiting");

    assertThat(only().guidance()).containsExactly(COMMENT, "Warmer light");
    assertThat(headline().title().text()).endsWith("for camping");
    window.awaitKey("packages.told_stale");
  }

  private void approve_it() {
    window.click("Approve package");
    window.awaitKey("packages.status_approved");
    assertThat(only().approvalStatus()).isEqualTo(ApprovalStatus.PENDING);
  }

  private void export_it() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    think_better_of_exporting(out);
    window.dialogs().answerFolder(out);
    window.click("Export...");
    window.click("Choose folder");
    window.awaitWords(out.toString());
    window.click("Export package");
    window.awaitWords(" files are in " + out);

    try (Stream<Path> written = Files.walk(out)) {
      List<String> names =
          written
              .filter(Files::isRegularFile)
              .map(file -> String.valueOf(file.getFileName()))
              .toList();
      assertThat(names).anyMatch(name -> name.endsWith(".mp4"));
      assertThat(names).anyMatch(name -> name.endsWith(".png") || name.endsWith(".jpg"));
      assertThat(names).anyMatch(name -> name.endsWith(".txt") || name.endsWith(".md"));
    }
    window.click("Show folder");
    assertThat(window.dialogs().revealed()).hasSize(1);
    assertThat(window.dialogs().revealed().getFirst()).startsWith(out).isDirectory();
  }

  /**
   * The chooser is closed without an answer, and Escape puts the sheet away: nothing is written.
   */
  private void think_better_of_exporting(Path out) {
    window.click("Export...");
    window.click("Choose folder");
    window.awaitKey("packages.no_folder");
    assertThat(FxToolkit.on(() -> isOff("Export package"))).isTrue();
    window.press(KeyCode.ESCAPE);
    window.await("the sheet is gone", () -> !window.sees("Export package"));
    assertThat(out).isEmptyDirectory();
  }

  private void close_the_studio() {
    FxToolkit.run(window.studio()::close);
    assertThat(only().approvalStatus()).isEqualTo(ApprovalStatus.APPROVED);
  }

  private PackageView only() {
    List<LibraryEntry> all = desk.library().list(LibraryQuery.everything());
    assertThat(all).hasSize(1);
    return desk.orchestrator().describe(all.getFirst().id());
  }

  private CopyText headline() {
    return Objects.requireNonNull(only().copy()).texts().getFirst();
  }

  private List<String> files() {
    var pictures = only().pictures();
    return pictures == null
        ? List.of()
        : pictures.pictures().stream().map(picture -> picture.file().file()).toList();
  }

  private List<ToggleButton> tabs() {
    return window.rig().scene().getRoot().lookupAll(".tab-button").stream()
        .map(ToggleButton.class::cast)
        .toList();
  }

  private String told(String stage) {
    return window.rig().scene().getRoot().lookupAll(".stage-button").stream()
        .map(Node::getAccessibleText)
        .filter(text -> text.startsWith(stage))
        .findFirst()
        .orElseThrow();
  }

  private boolean isOff(String button) {
    return window.seen(button).isDisabled();
  }
}
