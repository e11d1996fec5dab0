package app.vitrine.studio.shell;

import javafx.scene.Parent;

/**
 * Something that fills a place of the window. Its node is made once; it listens to the world only
 * between {@link #activate} and {@link #deactivate}, which come in turn.
 */
public interface Screen {
  /** What is shown. */
  Parent node();

  /** It comes into view. */
  void activate();

  /** It goes out of view and lets go of everything it listened to. */
  void deactivate();
}
