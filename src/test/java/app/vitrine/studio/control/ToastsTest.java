package app.vitrine.studio.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToastsTest {
  private final Words words = new Words(UiLanguage.ENGLISH);

  @BeforeEach
  void start() {
    FxToolkit.start();
  }

  @Test
  void one_that_can_no_longer_be_undone_goes() {
    Toasts toasts = FxToolkit.on(() -> new Toasts(words));
    SimpleBooleanProperty held = new SimpleBooleanProperty(true);
    FxToolkit.run(
        () ->
            toasts.tell(
                new Notice(
                    Notice.Tone.GOOD,
                    Said.of("packages.said_approved", "Mug"),
                    "packages.undo",
                    () -> {},
                    held)));
    assertThat(shown(toasts)).anyMatch(said -> said.contains("Mug"));
    FxToolkit.run(() -> held.set(false));
    assertThat(shown(toasts)).noneMatch(said -> said.contains("Mug"));
  }

  @Test
  void a_notice_that_is_shown_follows_the_language() {
    Toasts toasts = FxToolkit.on(() -> new Toasts(words));
    FxToolkit.run(
        () ->
            toasts.tell(
                new Notice(
                    Notice.Tone.PLAIN, Said.of("library.deleted", 2), "library.undo", () -> {})));
    assertThat(shown(toasts)).containsExactly("2 packages are in the bin.", "Undo");

    FxToolkit.run(() -> words.languageProperty().set(UiLanguage.CHINESE));

    assertThat(shown(toasts))
        .containsExactly(words.text("library.deleted", 2), words.text("library.undo"))
        .doesNotContain("Undo");
  }

  @Test
  void what_went_wrong_follows_the_language_and_can_be_copied() {
    Toasts toasts = FxToolkit.on(() -> new Toasts(words));
    Notice wrong =
        new Troubles(words)
            .notice(VitrineException.conflict("Vitrine is closing.", "Open it again."));
    FxToolkit.run(() -> toasts.tell(wrong));
    assertThat(shown(toasts).getFirst()).contains("Vitrine is closing.");
    assertThat(shown(toasts).getLast()).isEqualTo(words.text("common.copy_details"));
  }

  @Test
  void what_is_said_in_passing_makes_room_and_what_stays_or_undoes_does_not() {
    Toasts toasts = FxToolkit.on(() -> new Toasts(words));
    tell(toasts, Notice.Tone.WRONG, "packages.gone", null);
    tell(toasts, Notice.Tone.GOOD, "packages.loading", "library.undo");
    tell(toasts, Notice.Tone.GOOD, "packages.not_pending", null);
    tell(toasts, Notice.Tone.GOOD, "packages.not_running", null);
    tell(toasts, Notice.Tone.GOOD, "packages.not_waiting", null);

    assertThat(shown(toasts))
        .containsExactly(
            words.text("packages.gone"),
            words.text("packages.loading"),
            words.text("library.undo"),
            words.text("packages.not_running"),
            words.text("packages.not_waiting"));
  }

  @Test
  void a_notice_that_has_the_keyboard_is_not_pushed_out_and_waits() {
    Toasts toasts = FxToolkit.on(() -> new Toasts(words));
    Stage stage = FxToolkit.on(() -> shown(new StackPane(toasts.node())));
    tell(toasts, Notice.Tone.GOOD, "packages.not_pending", null);
    FxToolkit.run(() -> toasts.node().lookup(".button").requestFocus());
    FxToolkit.await("the keyboard in it", () -> toasts.node().isFocusWithin());
    for (String each : List.of("packages.loading", "packages.gone", "packages.not_running")) {
      tell(toasts, Notice.Tone.GOOD, each, null);
    }
    tell(toasts, Notice.Tone.GOOD, "packages.not_waiting", null);

    assertThat(shown(toasts))
        .contains(words.text("packages.not_pending"), words.text("packages.not_waiting"))
        .doesNotContain(words.text("packages.loading"));
    FxToolkit.run(stage::close);
  }

  private static Stage shown(StackPane root) {
    Stage stage = new Stage();
    stage.setScene(new Scene(root, 600, 400));
    stage.show();
    return stage;
  }

  private static void tell(
      Toasts toasts, Notice.Tone tone, String key, @Nullable String actionKey) {
    FxToolkit.run(() -> toasts.tell(new Notice(tone, Said.of(key), actionKey, () -> {})));
  }

  private static List<String> shown(Toasts toasts) {
    return FxToolkit.on(() -> Shown.words(toasts.node()));
  }
}
