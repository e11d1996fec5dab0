package app.vitrine.studio.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Lets the keyboard scroll what is read and not used: while there is more than fits, Tab stops at
 * it, and the arrows, Page Up, Page Down, Home and End move it.
 */
public final class KeyScroll {
  private KeyScroll() {}

  /**
   * A scroll pane that makes what is in it as wide as itself.
   *
   * @param name of that
   */
  public static ScrollPane around(Node content, ObservableValue<String> name) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("bare-scroll");
    on(scroll, name);
    return scroll;
  }

  /**
   * Makes a scroll pane such a one.
   *
   * @param name of what it holds
   */
  public static void on(ScrollPane scroll, ObservableValue<String> name) {
    scroll.getStyleClass().add("key-scroll");
    scroll.accessibleTextProperty().bind(name);
    Runnable stop = () -> scroll.setFocusTraversable(isTaller(scroll));
    scroll.viewportBoundsProperty().subscribe(stop);
    scroll.getContent().layoutBoundsProperty().subscribe(stop);
  }

  private static boolean isTaller(ScrollPane scroll) {
    double seen = scroll.getViewportBounds().getHeight();
    return seen > 0 && scroll.getContent().getLayoutBounds().getHeight() > seen + 1;
  }
}
