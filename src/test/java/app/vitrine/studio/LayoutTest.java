package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.Clipping;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens.StudioRig;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every section and pane on a small display and with large letters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutTest {

  @BeforeAll
  void open() {
    FxToolkit.start();
    Workshop.whole();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1024, 700, 1",
    "CHINESE, 1024, 700, 1",
    "ENGLISH, 1440, 900, 2",
    "CHINESE, 1440, 900, 2",
    "ENGLISH, 1024, 700, 2",
    "CHINESE, 1024, 700, 2"
  })
  void nothing_is_cut_off(UiLanguage language, double width, double height, double scale) {
    StudioRig rig =
        FxToolkit.on(
            () ->
                StudioRig.over(Workshop.desk(), language, ThemeMode.LIGHT, width, height).staged());
    FxToolkit.run(() -> rig.appearance().textScaleProperty().set(scale));
    List<String> found = new ArrayList<>();
    for (Section section : Section.values()) {
      FxToolkit.run(() -> rig.studio().open(section));
      look(rig, section.name(), found);
    }
    FxToolkit.run(() -> rig.studio().openPackage(Workshop.whole().id()));
    FxToolkit.await("the tabs", () -> rig.tabs().size() >= 5);
    for (ToggleButton tab : FxToolkit.on(rig::tabs)) {
      FxToolkit.run(tab::fire);
      look(rig, tab.getText(), found);
    }
    FxToolkit.run(() -> rig.studio().review(List.of(Workshop.whole().id())));
    look(rig, "review", found);
    FxToolkit.run(rig::end);
    assertThat(found).isEmpty();
  }

  private static void look(StudioRig rig, String where, List<String> found) {
    rig.settle();
    FxToolkit.frames(2);
    FxToolkit.on(() -> Clipping.in(rig.whole())).forEach(each -> found.add(where + ": " + each));
  }
}
