package app.vitrine.studio.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Gives its content the room it needs at least: in a smaller window the content scrolls. */
final class Roomy {
  private final Region content;
  private final Runnable pressedBeside;
  private final StackPane node = new StackPane();
  private double leastWidth;
  private double leastHeight;

  /**
   * A place.
   *
   * @param pressedBeside what a press does that no control took; the scrolling around the content
   *     would take the keyboard
   */
  Roomy(Region content, Runnable pressedBeside) {
    this.content = content;
    this.pressedBeside = pressedBeside;
    node.getChildren().add(content);
    node.widthProperty().subscribe(width -> fit());
    node.heightProperty().subscribe(height -> fit());
  }

  Region node() {
    return node;
  }

  /** Says how much room is needed, in pixels. */
  void need(double width, double height) {
    leastWidth = width;
    leastHeight = height;
    content.setMinSize(width, height);
    fit();
  }

  private void fit() {
    boolean tight =
        node.getWidth() > 0 && (node.getWidth() < leastWidth || node.getHeight() < leastHeight);
    boolean scrolls = node.getChildren().getFirst() instanceof ScrollPane;
    if (tight && !scrolls) {
      node.getChildren().clear();
      node.getChildren().add(scrolling());
    } else if (!tight && scrolls) {
      ((ScrollPane) node.getChildren().getFirst()).setContent(null);
      node.getChildren().setAll(content);
    }
  }

  private Node scrolling() {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("bare-scroll");
    scroll.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          pressedBeside.run();
          event.consume();
        });
    return scroll;
  }
}
