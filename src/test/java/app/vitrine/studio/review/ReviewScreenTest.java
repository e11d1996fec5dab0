package app.vitrine.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The review in the real window, by keys alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewScreenTest {
  private final PackageView first = Workshop.mug();
  private final PackageView second = Workshop.mug();
  private final StudioWindow window =
      StudioWindow.over(Workshop.desk(), UiLanguage.ENGLISH, ThemeMode.DARK);

  @BeforeEach
  void begin() {
    FxToolkit.run(() -> window.studio().review(List.of(first.id(), second.id())));
    FxToolkit.await("the first package", () -> shows("1 of 2") && shows("Approve"));
    FxToolkit.await("its score", () -> shows("of 100 in the quality review"));
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void keys_go_through_the_packages_and_their_panes() {
    press(KeyCode.J);
    assertThat(FxToolkit.on(() -> shows("2 of 2"))).isTrue();
    press(KeyCode.J);
    assertThat(FxToolkit.on(() -> shows("2 of 2"))).isTrue();
    press(KeyCode.K);
    assertThat(FxToolkit.on(() -> shows("1 of 2"))).isTrue();

    press(KeyCode.DIGIT1);
    FxToolkit.await("the copy", () -> window.rig().scene().getRoot().lookup(".copy-pane") != null);
    press(KeyCode.ESCAPE);
    FxToolkit.await(
        "the overview", () -> window.rig().scene().getRoot().lookup(".review-hero") != null);
  }

  @Test
  void a_decision_waits_and_can_be_taken_back_in_the_review_and_after_it() {
    // Whatever listens to decisions must be held by the review itself.
    System.gc();
    press(KeyCode.A);
    FxToolkit.await("the approval pending", () -> shows("will be approved in"));
    assertThat(FxToolkit.on(() -> shows("2 of 2"))).isTrue();
    assertThat(approval(first)).isEqualTo(ApprovalStatus.PENDING);

    press(KeyCode.Z);
    FxToolkit.await("back at the first", () -> shows("1 of 2"));
    assertThat(FxToolkit.on(() -> shows("will be approved in"))).isFalse();

    press(KeyCode.J);
    FxToolkit.await("the second package", () -> shows("Waiting for your approval"));
    press(KeyCode.R);
    FxToolkit.await("a reason is asked for", () -> find(".sheet .text-area").isVisible());
    FxToolkit.run(
        () -> {
          TextArea reason = (TextArea) find(".sheet .text-area");
          reason.setText("Warmer words, please");
          reason.fireEvent(key(KeyCode.ENTER, true));
        });
    FxToolkit.await("the rejection pending", () -> shows("will be rejected in"));
    assertThat(approval(second)).isEqualTo(ApprovalStatus.PENDING);

    press(KeyCode.ESCAPE);
    window.awaitKey("packages.said_rejected", second.title());
    assertThat(approval(second)).isEqualTo(ApprovalStatus.PENDING);
    window.clickKey("packages.undo");
    FxToolkit.run(() -> window.studio().openPackage(second.id()));
    window.await(
        "something to decide again",
        () -> window.sees(window.words().text("packages.approve")) && !isOff("packages.approve"));
    assertThat(approval(second)).isEqualTo(ApprovalStatus.PENDING);
    assertThat(approval(first)).isEqualTo(ApprovalStatus.PENDING);
  }

  @Test
  void f1_shows_the_keys_and_puts_them_away() {
    press(KeyCode.F1);
    FxToolkit.await("the table", () -> shows("Undo the last decision, for 10 seconds"));
    assertThat(FxToolkit.on(() -> ((Labeled) find(".shortcut-sheet .card-title")).getText()))
        .isEqualTo("Review");
    FxToolkit.run(() -> find(".shortcut-sheet").fireEvent(key(KeyCode.ESCAPE, false)));
    FxToolkit.await(
        "the table away", () -> window.rig().scene().getRoot().lookup(".shortcut-sheet") == null);
  }

  @Test
  void space_brings_the_film_and_plays_it_a_digit_each_pane_and_zero_the_overview() {
    FxToolkit.run(() -> window.studio().review(List.of(Workshop.whole().id())));
    window.await("the film on the overview", () -> shows("Space"));

    window.press(KeyCode.SPACE);
    window.await("the film plays", () -> window.sees("Pause (Space)"));
    window.press(KeyCode.SPACE);
    window.await("the film stands", () -> window.sees("Play (Space)"));

    window.press(KeyCode.DIGIT5);
    window.await("the activity", () -> window.has(".log"));
    window.press(KeyCode.DIGIT0);
    window.await("the overview", () -> window.has(".review-hero"));
  }

  @Test
  void a_question_mark_shows_the_keys() {
    window.press(KeyCode.SHIFT, KeyCode.SLASH);
    window.await("the table", () -> window.has(".shortcut-sheet"));
    window.press(KeyCode.ESCAPE);
    window.await("the table away", () -> !window.has(".shortcut-sheet"));
  }

  @Test
  void g_asks_which_part_and_what_should_be_different_and_makes_it_anew() {
    window.press(KeyCode.G);
    window.awaitKey("review.regenerate_title");
    window.press(KeyCode.ESCAPE);
    window.await("nothing is asked", () -> !window.has(".sheet"));

    window.press(KeyCode.G);
    window.clickKey("review.regenerate_copy");
    window.clickKey("packages.reason_shorter");
    window.clickKey("packages.remake_do");
    window.await("other texts", () -> revision(first) == 2);
    assertThat(Workshop.finished(first.id()).guidance()).containsExactly("Shorter texts");
    window.await("for approval again", () -> shows("Waiting for your approval"));
    assertThat(FxToolkit.on(() -> shows("1 of 2"))).isTrue();
  }

  @Test
  void a_decision_that_cannot_be_made_is_off_and_its_key_says_why() {
    FxToolkit.run(() -> window.studio().review(List.of(Workshop.approved().id(), first.id())));
    window.await("nothing to approve", () -> isOff("review.approve") && isOff("review.reject"));
    window.press(KeyCode.A);
    window.awaitKey("packages.not_completed");

    window.press(KeyCode.J);
    window.await("something to approve", () -> !isOff("review.approve"));
    assertThat(FxToolkit.on(() -> shows(window.words().text("packages.not_completed")))).isFalse();
  }

  @Test
  void g_says_why_nothing_can_be_made_anew_and_asks_for_nothing_that_cannot() {
    UUID cancelled = QuickPackages.begin(Workshop.desk(), Workshop.photo(), Target.COPYWRITING);
    Workshop.desk().orchestrator().cancel(cancelled, "");
    Workshop.finished(cancelled);
    FxToolkit.run(() -> window.studio().review(List.of(cancelled, first.id())));
    window.await("nothing to make anew", () -> isOff("review.regenerate"));
    window.press(KeyCode.G);
    window.awaitKey("packages.not_cancelled");
    assertThat(FxToolkit.on(() -> window.has(".sheet"))).isFalse();
  }

  @Test
  void keys_pressed_while_a_cut_out_is_corrected_are_the_brush_s() {
    FxToolkit.run(() -> window.studio().review(List.of(first.id(), Workshop.whole().id())));
    window.awaitKey("review.approve");
    window.await("something to approve", () -> !isOff("review.approve"));
    window.press(KeyCode.A);
    window.await("the approval pending", () -> shows("will be approved in"));
    window.press(KeyCode.DIGIT2);
    window.clickKey("images.adjust");
    window.await("the brush", () -> window.has(".brush-surface") && isOff("images.correct_apply"));
    window.rig().settle();

    window.press(KeyCode.SPACE);
    window.await("a dab", () -> !isOff("images.correct_apply"));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.await("the dab taken back", () -> isOff("images.correct_apply"));
    assertThat(FxToolkit.on(() -> shows("will be approved in"))).isTrue();

    window.press(KeyCode.ESCAPE);
    window.await("the brush away", () -> !window.has(".brush-surface"));
    assertThat(FxToolkit.on(() -> window.has(".viewer-surface"))).isTrue();
    window.press(KeyCode.Z);
    window.await("the approval taken back", () -> shows("1 of 2"));
  }

  private boolean isOff(String key) {
    String named = window.words().text(key);
    return window.sees(named) && window.seen(named).isDisabled();
  }

  private static int revision(PackageView of) {
    return Objects.requireNonNull(Workshop.desk().orchestrator().describe(of.id()).copy())
        .revision();
  }

  private static ApprovalStatus approval(PackageView of) {
    return Workshop.desk().orchestrator().describe(of.id()).approvalStatus();
  }

  private void press(KeyCode code) {
    FxToolkit.run(() -> find(".review").fireEvent(key(code, false)));
  }

  private static KeyEvent key(KeyCode code, boolean shortcut) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
  }

  private Node find(String selector) {
    return window.find(selector);
  }

  private boolean shows(String words) {
    return window.shows(words);
  }
}
