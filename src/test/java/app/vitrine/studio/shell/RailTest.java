package app.vitrine.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class RailTest {
  @Test
  void it_folds_where_large_letters_leave_no_room_and_unfolds_again() {
    try (StudioWindow window = StudioWindow.over(Workshop.desk())) {
      assertThat(isFolded(window)).isFalse();

      FxToolkit.run(() -> window.rig().appearance().textScaleProperty().set(1.5));
      window.await("signs alone", () -> display(window) == ContentDisplay.GRAPHIC_ONLY);
      window.robot().push(KeyCode.SHORTCUT, KeyCode.B);
      FxToolkit.run(() -> window.rig().appearance().textScaleProperty().set(1));
      window.await("words again", () -> display(window) == ContentDisplay.LEFT);

      window.robot().push(KeyCode.SHORTCUT, KeyCode.B);
      window.await("folded by hand", () -> display(window) == ContentDisplay.GRAPHIC_ONLY);
    }
  }

  private static boolean isFolded(StudioWindow window) {
    return FxToolkit.on(() -> display(window)) == ContentDisplay.GRAPHIC_ONLY;
  }

  private static ContentDisplay display(StudioWindow window) {
    return ((ToggleButton) window.find(".rail-entry")).getContentDisplay();
  }
}
