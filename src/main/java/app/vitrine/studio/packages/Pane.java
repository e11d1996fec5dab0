package app.vitrine.studio.packages;

import javafx.scene.Parent;

/**
 * One side of a package, under a {@link PaneTab}. Its node is made once; it listens to the world
 * only between {@link #activate} and {@link #deactivate}, which come in turn.
 */
public interface Pane {
  /** What is shown. */
  Parent node();

  /** It comes into view. */
  void activate();

  /** It goes out of view and lets go of everything it listened to. */
  void deactivate();

  /**
   * Brings one thing of it into view; an unknown one is passed by. Called after {@link #activate}.
   */
  default void reveal(Places.Place place) {}

  /** Takes the keyboard, so that its own keys work at once. Called after {@link #activate}. */
  default void takeKeyboard() {
    node().requestFocus();
  }

  /** Whether every key pressed in it is its own now, even one that means something around it. */
  default boolean keepsKeys() {
    return false;
  }
}
