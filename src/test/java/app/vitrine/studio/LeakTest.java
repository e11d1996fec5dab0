package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens.StudioRig;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** A package's screen that was left is gone, with all its panes and all they listened to. */
class LeakTest {
  private static final int TIMES = 50;
  private static final int TIMES_OVERLAID = 6;
  private static final int TIMES_CLOSED = 8;
  private static final int LOOKS = 200;

  /** The toolkit remembers a few nodes it last drew, hovered or focused. */
  private static final int REMEMBERED = 5;

  @Test
  void opening_and_leaving_every_pane_fifty_times_leaves_nothing() {
    FxToolkit.start();
    UUID id = Workshop.whole().id();
    StudioRig rig =
        FxToolkit.on(
            () -> StudioRig.over(Workshop.desk(), UiLanguage.ENGLISH, ThemeMode.LIGHT).staged());
    FxToolkit.run(() -> rig.studio().open(Section.LIBRARY));
    rig.settle();
    int listening = FxToolkit.on(rig.feed()::watching);
    List<WeakReference<Node>> screens = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      screens.add(visit(rig, id));
      for (Section section : Section.values()) {
        FxToolkit.run(() -> rig.studio().open(section));
      }
      FxToolkit.run(() -> rig.studio().open(Section.LIBRARY));
    }
    rig.settle();

    assertThat(FxToolkit.on(rig.feed()::watching)).isEqualTo(listening);
    assertThat(left(screens)).as("screens still held").isLessThanOrEqualTo(REMEMBERED);
    FxToolkit.run(rig::end);
  }

  @Test
  void review_sheets_drawer_and_brush_opened_and_left_many_times_leave_nothing() {
    FxToolkit.start();
    UUID id = Workshop.whole().id();
    StudioRig rig =
        FxToolkit.on(
            () -> StudioRig.over(Workshop.desk(), UiLanguage.ENGLISH, ThemeMode.LIGHT).staged());
    FxToolkit.run(() -> rig.studio().open(Section.LIBRARY));
    rig.settle();
    int listening = FxToolkit.on(rig.feed()::watching);
    List<WeakReference<Node>> seen = new ArrayList<>();
    for (int time = 0; time < TIMES_OVERLAID; time++) {
      FxToolkit.run(() -> rig.studio().review(List.of(id)));
      FxToolkit.await("the review", () -> has(rig, ".review .chip"));
      seen.add(new WeakReference<>(FxToolkit.on(rig::screen)));
      FxToolkit.run(() -> rig.studio().openPackage(id));
      FxToolkit.await("the package is shown", () -> !rig.tabs().isEmpty());
      seen.add(new WeakReference<>(FxToolkit.on(rig::screen)));
      fire(rig, ".stage-button", button -> true);
      FxToolkit.await("the drawer", () -> has(rig, ".drawer"));
      fire(rig, ".button", button -> button.getText().equals("Reject..."));
      seen.add(new WeakReference<>(FxToolkit.on(() -> leaveSheet(rig))));
      fire(rig, ".tab-button", button -> button.getText().startsWith("Images"));
      FxToolkit.await(
          "the brush can be taken", () -> button(rig, ".button", LeakTest::takesBrush).isPresent());
      fire(rig, ".button", LeakTest::takesBrush);
      FxToolkit.await("the brush", () -> has(rig, ".brush-surface"));
      seen.add(new WeakReference<>(FxToolkit.on(() -> rig.screen().lookup(".brush-surface"))));
      FxToolkit.run(() -> rig.studio().open(Section.LIBRARY));
    }
    rig.settle();

    assertThat(FxToolkit.on(rig.feed()::watching)).isEqualTo(listening);
    assertThat(left(seen)).as("screens and sheets still held").isLessThanOrEqualTo(REMEMBERED);
    FxToolkit.run(rig::end);
  }

  @Test
  void a_studio_that_was_closed_is_gone() {
    FxToolkit.start();
    List<WeakReference<Node>> seen = new ArrayList<>();
    for (int time = 0; time < TIMES_CLOSED; time++) {
      StudioRig rig =
          FxToolkit.on(
              () -> StudioRig.over(Workshop.desk(), UiLanguage.ENGLISH, ThemeMode.SYSTEM).staged());
      rig.settle();
      seen.add(new WeakReference<>(FxToolkit.on(rig::screen)));
      FxToolkit.run(rig::end);
    }

    assertThat(left(seen)).as("studios still held").isLessThanOrEqualTo(REMEMBERED);
  }

  private static boolean takesBrush(ButtonBase button) {
    return button.getText().equals("Adjust cut-out") && !button.isDisabled();
  }

  private static Node leaveSheet(StudioRig rig) {
    Node sheet = Objects.requireNonNull(rig.scene().getRoot().lookup(".veil .sheet"), "the sheet");
    Event.fireEvent(
        sheet,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    assertThat(has(rig, ".veil")).isFalse();
    return sheet;
  }

  private static boolean has(StudioRig rig, String selector) {
    return rig.scene().getRoot().lookupAll(selector).stream().anyMatch(Node::isVisible);
  }

  private static Optional<ButtonBase> button(
      StudioRig rig, String selector, Predicate<ButtonBase> meant) {
    return rig.scene().getRoot().lookupAll(selector).stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(meant)
        .findFirst();
  }

  private static void fire(StudioRig rig, String selector, Predicate<ButtonBase> meant) {
    FxToolkit.run(() -> button(rig, selector, meant).orElseThrow().fire());
  }

  private static WeakReference<Node> visit(StudioRig rig, UUID id) {
    FxToolkit.run(() -> rig.studio().openPackage(id));
    FxToolkit.await("the package is shown", () -> !rig.tabs().isEmpty());
    for (ToggleButton tab : FxToolkit.on(rig::tabs)) {
      FxToolkit.run(tab::fire);
    }
    return new WeakReference<>(FxToolkit.on(rig::screen));
  }

  private static long left(List<WeakReference<Node>> screens) {
    long left = screens.size();
    for (int look = 0; look < LOOKS && left > REMEMBERED; look++) {
      System.gc();
      FxToolkit.run(() -> {});
      LockSupport.parkNanos(10_000_000);
      left = screens.stream().filter(each -> each.get() != null).count();
    }
    return left;
  }
}
