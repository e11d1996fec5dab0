package app.vitrine.studio.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.shell.Section;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class KeyScrollTest {
  @Test
  void tab_stops_at_what_is_taller_than_its_place_and_at_nothing_else() {
    FxToolkit.start();
    Region content = new Region();
    content.setMinHeight(900);
    ScrollPane scroll = FxToolkit.on(() -> new ScrollPane(content));
    Stage stage =
        FxToolkit.on(
            () -> {
              KeyScroll.on(scroll, new SimpleStringProperty("Figures"));
              Stage made = new Stage();
              made.setScene(new Scene(scroll, 300, 200));
              made.show();
              return made;
            });
    FxToolkit.await("a stop", scroll::isFocusTraversable);
    assertThat(FxToolkit.on(scroll::getAccessibleText)).isEqualTo("Figures");

    FxToolkit.run(() -> content.setMinHeight(50));
    FxToolkit.await("no stop", () -> !scroll.isFocusTraversable());
    FxToolkit.run(stage::close);
  }

  @Test
  void the_table_of_keys_scrolls_by_keyboard() {
    try (StudioWindow window = StudioWindow.over(Workshop.desk())) {
      FxToolkit.run(() -> window.studio().open(Section.SETTINGS));
      window.press(KeyCode.F1);
      window.await("the table", () -> window.has(".shortcut-sheet"));
      window.rig().settle();
      window.press(KeyCode.PAGE_DOWN);
      window.await("a page on", () -> at(window) > 0 && at(window) < 1);
      window.press(KeyCode.END);
      window.await("the end", () -> at(window) == 1);
      window.press(KeyCode.PAGE_UP);
      window.await("a page back", () -> at(window) < 1);
      window.press(KeyCode.HOME);
      window.await("the start", () -> at(window) == 0);
    }
  }

  private static double at(StudioWindow window) {
    return ((ScrollPane) window.find(".shortcut-sheet .scroll-pane")).getVvalue();
  }
}
