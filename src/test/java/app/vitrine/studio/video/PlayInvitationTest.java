package app.vitrine.studio.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.screens.FxToolkit;
import java.lang.ref.WeakReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlayInvitationTest {
  @BeforeAll
  static void start() {
    FxToolkit.start();
  }

  @Test
  void a_film_that_does_not_wait_shows_no_button_and_fades_none() {
    Button button = FxToolkit.on(() -> invited(new SimpleBooleanProperty(false)));

    assertThat(FxToolkit.on(button::isVisible)).isFalse();
    assertThat(FxToolkit.on(button::isMouseTransparent)).isTrue();
  }

  @Test
  void the_button_is_there_while_the_film_waits_and_fades_when_it_begins() {
    BooleanProperty waits = new SimpleBooleanProperty(true);
    Button button = FxToolkit.on(() -> invited(waits));
    assertThat(FxToolkit.on(button::isVisible)).isTrue();

    boolean seenFading =
        FxToolkit.on(
            () -> {
              waits.set(false);
              return button.isVisible() && button.isMouseTransparent();
            });
    assertThat(seenFading).isTrue();
    FxToolkit.await("the button is gone", () -> !button.isVisible());

    FxToolkit.run(() -> waits.set(true));
    assertThat(FxToolkit.on(() -> button.isVisible() && button.getOpacity() == 1)).isTrue();
  }

  @Test
  void the_button_goes_on_following_after_the_collector_was_there() {
    BooleanProperty begun = new SimpleBooleanProperty(false);
    BooleanProperty broken = new SimpleBooleanProperty(false);
    Button button =
        FxToolkit.on(
            () -> {
              Button made = new Button();
              PlayInvitation.show(made, begun.not().and(broken.not()));
              return made;
            });
    WeakReference<Object> forgotten = new WeakReference<>(new Object());
    FxToolkit.await(
        "the collector",
        () -> {
          System.gc();
          return forgotten.get() == null;
        });

    FxToolkit.run(() -> begun.set(true));
    FxToolkit.await("the button is gone", () -> !button.isVisible());
  }

  private static Button invited(BooleanProperty waits) {
    Button button = new Button();
    PlayInvitation.show(button, waits);
    return button;
  }
}
