package app.vitrine.studio.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** As high as what is in it, which may wrap; scrolls where there is less room than that. */
final class TallScroll extends ScrollPane {
  /** Room for the ring around what has the keyboard. */
  static final double RING = 3;

  TallScroll(VBox content) {
    super(content);
    content.setPadding(new Insets(RING));
    // A press beside every control would give the keyboard to the scrolling.
    content.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("bare-scroll");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
