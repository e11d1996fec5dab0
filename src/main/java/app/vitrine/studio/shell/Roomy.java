package app.vitrine.studio.shell;

import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** Gives its content the room it needs at least: in less than that the content scrolls. */
final class Roomy {
  private final ObservableDoubleValue textScale;
  private final Runnable pressedBeside;

  /** Needs what it is said to need, or what is shown needs by itself. */
  private final StackPane content =
      new StackPane() {
        @Override
        protected double computeMinWidth(double height) {
          return least.getWidth() * textScale.get();
        }

        @Override
        protected double computeMinHeight(double width) {
          return Math.max(least.getHeight() * textScale.get(), super.computeMinHeight(width));
        }
      };

  private final StackPane node =
      new StackPane(content) {
        @Override
        protected void layoutChildren() {
          super.layoutChildren();
          if (isTight() != scrolls()) {
            Platform.runLater(Roomy.this::fit);
          }
        }
      };
  private Dimension2D least = new Dimension2D(0, 0);

  /**
   * A place.
   *
   * @param textScale 1 at the usual size
   * @param pressedBeside what a press does that no control took; the scrolling around the content
   *     would take the keyboard
   */
  Roomy(ObservableDoubleValue textScale, Runnable pressedBeside) {
    this.textScale = textScale;
    this.pressedBeside = pressedBeside;
    content.getStyleClass().add("room");
    node.setMinSize(0, 0);
    node.widthProperty().subscribe(width -> fit());
    node.heightProperty().subscribe(height -> fit());
    textScale.subscribe(scale -> fit());
  }

  StackPane node() {
    return node;
  }

  /**
   * Shows something from its beginning.
   *
   * @param atLeast what it needs at the usual text size
   */
  void show(Node shown, Dimension2D atLeast) {
    least = atLeast;
    content.getChildren().setAll(shown);
    fit();
    if (node.getChildren().getFirst() instanceof ScrollPane scroll) {
      scroll.setHvalue(0);
      scroll.setVvalue(0);
    }
  }

  private boolean isTight() {
    return node.getWidth() > 0
        && (node.getWidth() < content.minWidth(-1) || node.getHeight() < content.minHeight(-1));
  }

  private boolean scrolls() {
    return node.getChildren().getFirst() instanceof ScrollPane;
  }

  private void fit() {
    content.requestLayout();
    if (isTight() == scrolls()) {
      if (node.getChildren().getFirst() instanceof ScrollPane scroll) {
        goSideways(scroll);
      }
      return;
    }
    Node owner = content.isFocusWithin() ? node.getScene().getFocusOwner() : null;
    if (node.getChildren().getFirst() instanceof ScrollPane scroll) {
      scroll.setContent(null);
      node.getChildren().setAll(content);
    } else {
      node.getChildren().clear();
      node.getChildren().add(scrolling());
    }
    if (owner != null) {
      owner.requestFocus();
    }
  }

  /** Only for want of width; what the bar beside the content takes is taken from its margin. */
  private void goSideways(ScrollPane scroll) {
    scroll.setHbarPolicy(
        node.getWidth() < content.minWidth(-1)
            ? ScrollPane.ScrollBarPolicy.AS_NEEDED
            : ScrollPane.ScrollBarPolicy.NEVER);
  }

  private Node scrolling() {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinSize(0, 0);
    scroll.getStyleClass().add("bare-scroll");
    goSideways(scroll);
    scroll.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          pressedBeside.run();
          event.consume();
        });
    return scroll;
  }
}
