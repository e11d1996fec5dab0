package app.vitrine.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.bootstrap.Desks;
import app.vitrine.store.bench.ManyPackages;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.nio.file.Path;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library of ten thousand packages, drawn without a display. */
class LargeLibraryTest {
  private static final int ALL = 10_000;

  @TempDir static Path folder;
  private static Desk desk;
  private static Screens.StudioRig rig;

  @BeforeAll
  static void open() {
    ManyPackages.into(folder, 1, ALL - 1);
    desk = Desks.open(folder);
    FxToolkit.start();
    rig =
        FxToolkit.on(
            () -> Screens.StudioRig.over(desk, UiLanguage.ENGLISH, ThemeMode.LIGHT).staged());
  }

  @AfterAll
  static void close() {
    FxToolkit.run(rig::end);
    desk.close();
  }

  @Test
  void ten_thousand_packages_need_no_more_tiles_than_fit_and_the_end_is_a_key_away() {
    FxToolkit.run(() -> rig.studio().open(Section.LIBRARY));
    FxToolkit.await("tiles", () -> draw() && !all(".tile").isEmpty());
    assertThat(FxToolkit.on(() -> all(".tile").size())).isLessThan(100);

    assertThat(FxToolkit.on(() -> all(".tile .pick"))).isEmpty();

    FxToolkit.run(() -> press(KeyCode.DOWN));
    assertThat(FxToolkit.on(() -> all(".tile .pick"))).as("at the keyboard's place").hasSize(1);
    FxToolkit.run(() -> press(KeyCode.END));
    FxToolkit.await(
        "the last package",
        () ->
            draw()
                && all(".tile").stream()
                    .anyMatch(tile -> tile.isVisible() && said(tile).startsWith("Product 9999")));
    assertThat(FxToolkit.on(() -> all(".tile").size())).isLessThan(100);
  }

  private static boolean draw() {
    rig.whole().snapshot(new SnapshotParameters(), null);
    return true;
  }

  private static void press(KeyCode key) {
    ListView<?> list = (ListView<?>) rig.scene().getRoot().lookup(".package-list");
    Event.fireEvent(
        list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static Set<Node> all(String selector) {
    return rig.scene().getRoot().lookupAll(selector);
  }

  private static String said(Node node) {
    return node.getAccessibleText() == null ? "" : node.getAccessibleText();
  }
}
