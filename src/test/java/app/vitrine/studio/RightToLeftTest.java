package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.state.Target;
import app.vitrine.studio.fixture.QuickPackages;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Words from right to left, wherever they are shown; the window tells of what its thread threw. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightToLeftTest {
  private static final String WORDS =
      "שעווה טבעית بلا عطر. Soy candle 🕯️ in a glass jar, 220 g, burns 45 hours 😀. "
          + "נר סויה בצנצנת זכוכית עם מכסה עץ, לחדר שינה ולסלון.";

  private StudioWindow window;
  private UUID id;

  @BeforeAll
  void make() {
    id = QuickPackages.begin(Workshop.desk(), Workshop.photo(), WORDS, Target.COPYWRITING);
    Workshop.finished(id);
    window = StudioWindow.over(Workshop.desk());
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void can_be_written_on_new() {
    FxToolkit.run(
        () -> {
          window.studio().open(Section.NEW);
          ((TextInputControl) window.find(".create .text-area")).setText(WORDS);
        });
    FxToolkit.frames(5);
    FxToolkit.run(() -> ((TextInputControl) window.find(".create .text-area")).clear());
  }

  @Test
  void are_read_in_every_pane_and_in_a_review() {
    FxToolkit.run(() -> window.studio().openPackage(id));
    window.await("the copy", () -> window.has(".passage"));
    for (String pane : List.of("Quality", "Activity", "Copy")) {
      window.click(pane, ".tab-button");
      FxToolkit.frames(5);
    }
    FxToolkit.run(() -> window.studio().review(List.of(id)));
    window.await("the review", () -> window.has(".review-hero"));
    FxToolkit.frames(5);
    assertThat(FxToolkit.on(() -> window.has(".toast"))).isFalse();
  }
}
