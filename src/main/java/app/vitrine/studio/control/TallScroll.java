package app.vitrine.studio.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** As high as what is in it, which may wrap; scrolls where there is less room than that. */
public final class TallScroll extends ScrollPane {
  /** Room for the ring around what has the keyboard. */
  public static final double RING = 3;

  /**
   * Scrolls {@code content}.
   *
   * @param content gets room for the ring around it
   */
  public TallScroll(VBox content) {
    super(content);
    content.setPadding(new Insets(RING));
    // A press beside every control would give the keyboard to the scrolling.
    content.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("bare-scroll");
  }

  /** Scrolls by Page Up, Page Down, Home and End pressed anywhere in a part of the window. */
  void listenOn(Node part) {
    part.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          double reach = getContent().getLayoutBounds().getHeight() - page();
          double to =
              switch (event.getCode()) {
                case PAGE_UP -> getVvalue() - page() / reach;
                case PAGE_DOWN -> getVvalue() + page() / reach;
                case HOME -> 0;
                case END -> 1;
                default -> Double.NaN;
              };
          if (reach > 0 && !Double.isNaN(to)) {
            setVvalue(Math.clamp(to, 0, 1));
            event.consume();
          }
        });
  }

  private double page() {
    return getViewportBounds().getHeight();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
