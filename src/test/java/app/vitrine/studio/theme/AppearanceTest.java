package app.vitrine.studio.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.screens.FxToolkit;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scene that is dressed while the system changes between light and dark. */
class AppearanceTest {
  private final ReadOnlyObjectWrapper<ColorScheme> system =
      new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT);
  private final Appearance appearance = new Appearance(system::getReadOnlyProperty);
  private Scene scene;

  @BeforeEach
  void dress() {
    FxToolkit.start();
    scene =
        FxToolkit.on(
            () -> {
              appearance.start();
              Scene made = new Scene(new StackPane());
              appearance.dress(made);
              return made;
            });
  }

  @AfterEach
  void stop() {
    FxToolkit.run(appearance::stop);
  }

  @Test
  void it_follows_the_system_both_ways() {
    assertThat(isDark()).isFalse();
    now(ColorScheme.DARK);
    assertThat(isDark()).isTrue();
    now(ColorScheme.LIGHT);
    assertThat(isDark()).isFalse();
  }

  @Test
  void what_the_person_chose_stays_until_the_system_is_to_be_followed_again() {
    FxToolkit.run(() -> appearance.modeProperty().set(ThemeMode.LIGHT));
    now(ColorScheme.DARK);
    assertThat(isDark()).isFalse();
    FxToolkit.run(() -> appearance.modeProperty().set(ThemeMode.SYSTEM));
    assertThat(isDark()).isTrue();
  }

  @Test
  void stopped_it_follows_no_more() {
    FxToolkit.run(appearance::stop);
    now(ColorScheme.DARK);
    assertThat(isDark()).isFalse();
  }

  private void now(ColorScheme scheme) {
    FxToolkit.run(() -> system.set(scheme));
  }

  private boolean isDark() {
    return FxToolkit.on(
        () -> scene.getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
  }
}
