package app.vitrine.studio.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.Guide;
import app.vitrine.studio.fixture.Place;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.UiLanguage;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the keyboard is can be seen: a ring in the accent's colour comes around it. */
class FocusShownTest {
  private static final Map<ThemeMode, Color> ACCENT =
      Map.of(ThemeMode.LIGHT, Color.web("#5B5BD6"), ThemeMode.DARK, Color.web("#8E8CF0"));

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "NEW, .plain-area",
    "NEW_WITH_A_QUEUE_AND_ALL_CHOICES, .draft-strip",
    "COPY, .text-page .passage-title",
    "VIDEO, .film-frame",
    "QUALITY, .key-scroll"
  })
  void a_ring_shows_where_the_keyboard_is(Place place, String selector) throws IOException {
    for (ThemeMode mode : ACCENT.keySet()) {
      try (StudioWindow window = StudioWindow.over(place.desk(), UiLanguage.ENGLISH, mode)) {
        place.enter(new Guide(window.rig()));
        window.await(selector, () -> window.has(selector));
        FxToolkit.await("a stop of the keyboard", () -> window.find(selector).isFocusTraversable());
        int without = count(seen(window), mode);
        Node node = FxToolkit.on(() -> window.find(selector));
        comeByKeyboard(node);
        window.rig().settle();
        WritableImage with = seen(window);

        File file = new File("target/focus-" + place + "-" + mode + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(with, null), "png", file);
        assertThat(count(with, mode) - without).as(file.getPath()).isGreaterThan(200);
      }
    }
  }

  /** On to the next stop and back, as a person who presses Tab. */
  private static void comeByKeyboard(Node node) {
    FxToolkit.run(
        () -> {
          node.requestFocus();
          node.requestFocusTraversal(TraversalDirection.NEXT);
          Node next = node.getScene().getFocusOwner();
          next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        });
    FxToolkit.await("the keyboard there", node::isFocused);
  }

  private static WritableImage seen(StudioWindow window) {
    return FxToolkit.on(() -> window.rig().scene().snapshot(null));
  }

  private static int count(WritableImage image, ThemeMode mode) {
    int accent = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getPixelReader().getColor(x, y).equals(ACCENT.get(mode))) {
          accent++;
        }
      }
    }
    return accent;
  }
}
