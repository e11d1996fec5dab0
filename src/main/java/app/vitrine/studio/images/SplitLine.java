package app.vitrine.studio.images;

import app.vitrine.studio.control.Parts;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The line between two pictures, moved by dragging it or with the arrow keys. */
final class SplitLine extends StackPane {
  private static final double WIDTH = 36;
  private static final double STEP = 0.05;

  private final PictureCanvas canvas;

  SplitLine(PictureCanvas canvas, Parts parts) {
    this.canvas = canvas;
    Region line = new Region();
    line.getStyleClass().add("split-line");
    line.setMaxWidth(2);
    StackPane knob = new StackPane(Parts.icon(Feather.CODE));
    knob.getStyleClass().add("split-knob");
    knob.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().addAll(line, knob);
    getStyleClass().add("split");
    setManaged(false);
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    accessibleTextProperty().bind(parts.words().bind("images.split"));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    canvas.splitProperty().subscribe(this::moved);
    canvas.viewPortProperty().subscribe(this::place);
    canvas.widthProperty().subscribe(this::place);
    canvas.heightProperty().subscribe(this::place);
  }

  private void moved() {
    place();
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  private void place() {
    resizeRelocate(canvas.splitX() - WIDTH / 2, 0, WIDTH, canvas.getHeight());
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    event.consume();
  }

  private void dragged(MouseEvent event) {
    canvas
        .splitProperty()
        .set(canvas.splitAt(canvas.sceneToLocal(event.getSceneX(), event.getSceneY()).getX()));
    event.consume();
  }

  private void key(KeyEvent event) {
    double now = canvas.splitProperty().get();
    double to =
        switch (event.getCode()) {
          case LEFT -> now - STEP;
          case RIGHT -> now + STEP;
          case HOME -> 0;
          case END -> 1;
          default -> Double.NaN;
        };
    if (!Double.isNaN(to)) {
      canvas.splitProperty().set(Math.clamp(to, 0, 1));
      event.consume();
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> canvas.splitProperty().get();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> 1.0;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
