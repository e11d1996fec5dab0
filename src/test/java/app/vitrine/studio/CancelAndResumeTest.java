package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.gateway.Providers;
import app.vitrine.pipeline.fixture.ScriptedVideo;
import app.vitrine.pipeline.fixture.ScriptedVideo.Behaviour;
import app.vitrine.pipeline.fixture.Sketches;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.SmallPhoto;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.window.Closing;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that is stopped: for good by the person, or until the next start. */
class CancelAndResumeTest {
  private static final Dialogs.Choice PURGE =
      new Dialogs.Choice("library.purge_title", "library.purge_prompt", List.of("library.purge"));

  @TempDir Path data;
  @TempDir Path photos;

  /** Films nothing and waits for hours when a test wants work that lasts until it is stopped. */
  private final ScriptedVideo video = new ScriptedVideo(Behaviour.DELIVERS);

  private Desk desk;
  private StudioWindow window;
  private final Ending ending = new Ending();

  /** What the closing does to the program. */
  private static final class Ending implements Closing.Window {
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean hidden;

    @Override
    public void hide() {
      hidden = true;
    }

    @Override
    public void end() {
      ended.countDown();
    }

    boolean isOver() {
      return ended.getCount() == 0;
    }
  }

  @BeforeEach
  void open() {
    desk = Desks.open(data, this::quick);
    window = StudioWindow.over(desk);
  }

  @AfterEach
  void close() {
    window.close();
    desk.close();
  }

  @Test
  void work_under_way_is_cancelled_from_its_screen_and_can_be_started_again() {
    video.now(Behaviour.HANGS);
    UUID id = begin();
    FxToolkit.run(() -> window.studio().openPackage(id));
    window.await("a stage running", () -> window.has(".stage.running"));

    window.click("Cancel package");
    window.click("Cancel package", ".sheet");

    window.awaitKey("packages.status_cancelled");
    window.awaitKey("packages.told_cancelled");
    assertThat(FxToolkit.on(() -> window.has(".stage.running"))).isFalse();
    assertThat(describe(id).status()).isEqualTo(PackageStatus.CANCELLED);

    window.clickKey("packages.start_again");
    window.await("another one running", () -> window.has(".stage.running"));
    assertThat(desk.library().count(app.vitrine.store.LibraryQuery.everything())).isEqualTo(2);
  }

  @Test
  void one_that_waits_for_a_decision_can_be_cancelled_too() {
    UUID id = begin();
    FxToolkit.run(() -> window.studio().openPackage(id));
    window.awaitKey("packages.status_waiting");

    window.clickOn(".cancel");
    window.awaitKey("packages.cancel_waiting_prompt");
    window.click("Cancel package", ".sheet");

    window.awaitKey("packages.status_cancelled");
    assertThat(describe(id).status()).isEqualTo(PackageStatus.CANCELLED);
    window.await("no button", () -> !window.has(".cancel"));
  }

  @Test
  void what_was_stopped_on_closing_goes_on_at_the_next_start_and_is_finished() {
    video.now(Behaviour.HANGS);
    UUID id = begin();
    window.await("its texts", () -> describe(id).copy() != null);
    askToClose();
    window.clickKey("shell.closing_next_time");
    window.await("the end", ending::isOver);
    window.close();
    desk.close();

    video.now(Behaviour.DELIVERS);
    desk = Desks.open(data, this::quick);
    assertThat(describe(id).status()).isEqualTo(PackageStatus.RUNNING);
    window = StudioWindow.over(desk);
    window.awaitKey("shell.resumed", 1);
    window.clickKey("shell.show");

    window.awaitKey("packages.resumed");
    window.awaitKey("packages.status_waiting");
    assertThat(describe(id).film()).isNotNull();
  }

  @Test
  void work_can_be_cancelled_on_closing() {
    video.now(Behaviour.HANGS);
    UUID id = begin();
    askToClose();
    window.clickKey("shell.closing_cancel");
    window.await("the end", ending::isOver);
    assertThat(describe(id).status()).isEqualTo(PackageStatus.CANCELLED);
  }

  @Test
  void the_question_goes_with_the_work_and_cancelling_ends_only_what_is_under_way() {
    UUID approved = begin();
    UUID waiting = begin();
    askToClose();
    window.await("both made", () -> waits(approved) && waits(waiting));
    window.await("nothing is asked any more", () -> !window.has(".sheet"));
    window.awaitKey("shell.closing_done");
    assertThat(ending.isOver()).isFalse();
    desk.orchestrator().approve(approved, "studio");
    video.now(Behaviour.HANGS);
    UUID begun = begin();
    window.await("its texts", () -> describe(begun).copy() != null);

    askToClose();
    window.clickKey("shell.closing_cancel");
    window.await("the end", ending::isOver);

    assertThat(describe(approved).status()).isEqualTo(PackageStatus.COMPLETED);
    assertThat(describe(waiting).status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    assertThat(describe(begun).status()).isEqualTo(PackageStatus.CANCELLED);
  }

  private boolean waits(UUID id) {
    return describe(id).status() == PackageStatus.APPROVAL_REQUIRED;
  }

  @Test
  void closing_asks_once_over_what_is_asked_already_and_again_after_going_back() {
    video.now(Behaviour.HANGS);
    begin();
    Closing closing = window.studio().closing(ending);
    FxToolkit.run(
        () -> {
          window.dialogs().askChoice(PURGE, number -> {});
          closing.asked();
          closing.asked();
        });
    window.awaitKey("shell.closing_title");
    FxToolkit.run(closing::asked);

    window.press(KeyCode.ESCAPE);
    window.awaitKey("library.purge_title");
    window.press(KeyCode.ESCAPE);
    window.await("nothing is asked", () -> !window.has(".sheet"));
    assertThat(ending.isOver()).isFalse();

    FxToolkit.run(closing::asked);
    window.awaitKey("shell.closing_title");
  }

  @Test
  void work_goes_on_unseen_and_the_studio_ends_when_it_is_done() {
    UUID id = begin();
    askToClose();
    window.clickKey("shell.closing_background");
    window.await("the window away", () -> ending.hidden);
    window.await("the end", ending::isOver);
    assertThat(describe(id).status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
  }

  @Test
  void with_nothing_under_way_it_ends_without_a_question() {
    FxToolkit.run(window.studio().closing(ending)::asked);
    window.await("the end", ending::isOver);
    assertThat(FxToolkit.on(() -> window.has(".sheet"))).isFalse();
  }

  /** What is made is of no matter here: the pictures are drawn in no time. */
  private Providers quick(Providers local) {
    return video.before(new Sketches(false).instead(local));
  }

  private UUID begin() {
    return QuickPackages.begin(desk, SmallPhoto.into(photos, "mug.jpg"));
  }

  private void askToClose() {
    FxToolkit.run(window.studio().closing(ending)::asked);
    window.awaitKey("shell.closing_title");
  }

  private PackageView describe(UUID id) {
    return desk.orchestrator().describe(id);
  }
}
