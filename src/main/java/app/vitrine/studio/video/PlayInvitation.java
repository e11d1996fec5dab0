package app.vitrine.studio.video;

import javafx.animation.FadeTransition;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.util.Duration;

/** The button that asks to begin the film: there while the film waits, fading when it begins. */
final class PlayInvitation {
  private static final Duration FADE = Duration.millis(200);

  private PlayInvitation() {}

  /**
   * Shows the button while {@code waits}; one that has not been seen has nothing to fade.
   *
   * @param waits whether the film waits to be begun
   */
  static void show(Node button, BooleanExpression waits) {
    FadeTransition fading = new FadeTransition(FADE, button);
    fading.setFromValue(1);
    fading.setToValue(0);
    fading.setOnFinished(event -> button.setVisible(false));
    // Bound, so that the button keeps alive what nobody else holds on to.
    button.mouseTransparentProperty().bind(waits.not());
    button.focusTraversableProperty().bind(waits);
    button.setVisible(waits.get());
    waits.subscribe(
        (before, now) -> {
          fading.stop();
          if (now) {
            button.setOpacity(1);
            button.setVisible(true);
          } else {
            fading.playFromStart();
          }
        });
  }
}
