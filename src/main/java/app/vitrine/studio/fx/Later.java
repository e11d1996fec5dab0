package app.vitrine.studio.fx;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Does something on the screen's thread after a while, unless it is called off. */
@FunctionalInterface
public interface Later {
  /**
   * Plans an action.
   *
   * @return calls it off; without effect once it has begun
   */
  Runnable after(Duration delay, Runnable action);

  /** By the toolkit's own clock. */
  static Later onScreen() {
    return (delay, action) -> {
      PauseTransition pause =
          new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
      pause.setOnFinished(event -> action.run());
      pause.play();
      return pause::stop;
    };
  }
}
