package app.vitrine.studio.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToastsTest {
  private final Words words = new Words(UiLanguage.ENGLISH);

  @BeforeEach
  void start() {
    FxToolkit.start();
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

  private static List<String> shown(Toasts toasts) {
    return FxToolkit.on(() -> Shown.words(toasts.node()));
  }
}
