package app.vitrine.studio.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fixture.Workshop;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.UiLanguage;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What turns while something is waited for can be seen. */
class TurningSignTest {
  @ParameterizedTest
  @EnumSource(
      value = ThemeMode.class,
      names = {"LIGHT", "DARK"})
  void the_dots_of_a_turning_sign_have_the_accent_s_colour(ThemeMode mode) {
    try (StudioWindow window = StudioWindow.over(Workshop.desk(), UiLanguage.ENGLISH, mode)) {
      ProgressIndicator turning = FxToolkit.on(ProgressIndicator::new);
      FxToolkit.run(() -> ((Pane) window.rig().whole()).getChildren().add(turning));
      FxToolkit.await("the dots", () -> turning.lookupAll(".segment").size() > 3);
      FxToolkit.await("their colour", () -> !fills(turning).isEmpty());

      assertThat(FxToolkit.on(() -> fills(turning)))
          .containsExactly(Color.web(mode == ThemeMode.DARK ? "#8E8CF0" : "#5B5BD6"));
    }
  }

  private static Set<Paint> fills(ProgressIndicator turning) {
    return turning.lookupAll(".segment").stream()
        .flatMap(TurningSignTest::fill)
        .collect(Collectors.toSet());
  }

  private static Stream<Paint> fill(Node dot) {
    return dot instanceof Region region && region.getBackground() != null
        ? region.getBackground().getFills().stream().map(BackgroundFill::getFill)
        : Stream.empty();
  }
}
