package app.vitrine.studio.shell;

import javafx.geometry.Dimension2D;
import javafx.scene.Parent;

/**
 * Something that fills a place of the window. Its node is made once; it listens to the world only
 * between {@link #activate} and {@link #deactivate}, which come in turn.
 */
public interface Screen {
  /** What is shown. */
  Parent node();

  /**
   * The room it needs at least at the usual text size; in less, all of it scrolls. One that scrolls
   * by itself needs little.
   */
  default Dimension2D leastRoom() {
    return new Dimension2D(546, 320);
  }

  /** It comes into view. */
  void activate();

  /** It goes out of view and lets go of everything it listened to. */
  void deactivate();
}
