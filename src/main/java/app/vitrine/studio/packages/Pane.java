package app.vitrine.studio.packages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/**
 * One side of a package under a tab of its own. Its node is made once; it listens to the world only
 * between {@link #activate} and {@link #deactivate}, which come in turn. What the tab shows follows
 * the package's view alone, so that it is right while the pane is not.
 */
public interface Pane {
  /** Stable name, such as {@code copy}; {@link Places.Place#pane} says it. */
  String id();

  /** Key of the tab's title. */
  String titleKey();

  /** A few characters beside the title, such as how many pictures there are; empty for none. */
  ObservableValue<String> count();

  /** The tab's state dot. */
  ObservableValue<Dot> dot();

  /** Whether its stage has delivered something to show. */
  ObservableValue<Boolean> there();

  /** What is shown. */
  Parent node();

  /** It comes into view. */
  void activate();

  /** It goes out of view and lets go of everything it listened to. */
  void deactivate();

  /**
   * Brings one thing of it into view; an unknown one is passed by. Called after {@link #activate}.
   *
   * @param item as in {@link Places.Place#item}
   */
  default void reveal(String item) {}

  /** State of what a pane shows, as the dot on its tab tells it. */
  enum Dot {
    NONE,
    WORKING,
    ATTENTION,
    WRONG
  }
}
