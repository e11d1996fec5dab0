package app.vitrine.studio.images;

import app.vitrine.studio.shell.Shortcut;
import java.util.function.BooleanSupplier;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Moves and enlarges what a canvas shows, by wheel, fingers, mouse and keys. */
final class ViewGestures {
  /** How much one notch of a wheel enlarges. */
  private static final double NOTCH = 1.15;

  private static final double NOTCH_LENGTH = 40;

  /** How much a key enlarges. */
  private static final double KEY_STEP = 1.25;

  /** Share of the window that an arrow key moves. */
  private static final double KEY_MOVE = 0.12;

  private final PictureCanvas canvas;
  private final BooleanSupplier moves;
  private double lastX;
  private double lastY;

  /**
   * Gestures.
   *
   * @param on the node they are made on, as large as the canvas
   * @param moves whether dragging with the first button moves the picture, rather than paints
   */
  ViewGestures(PictureCanvas canvas, Region on, BooleanSupplier moves) {
    this.canvas = canvas;
    this.moves = moves;
    on.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    on.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    on.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(event, on));
    on.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    on.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> on.setCursor(null));
    on.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    on.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      canvas.setViewPort(
          canvas
              .viewPort()
              .zoomedAt(
                  event.getX(), event.getY(), Math.pow(NOTCH, event.getDeltaY() / NOTCH_LENGTH)));
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    canvas.setViewPort(
        canvas.viewPort().zoomedAt(event.getX(), event.getY(), event.getZoomFactor()));
    event.consume();
  }

  private void pressed(MouseEvent event, Region on) {
    on.requestFocus();
    lastX = event.getX();
    lastY = event.getY();
    if (isMove(event) && canvas.viewPort().isLarger()) {
      on.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void dragged(MouseEvent event) {
    if (isMove(event)) {
      canvas.setViewPort(canvas.viewPort().moved(event.getX() - lastX, event.getY() - lastY));
      lastX = event.getX();
      lastY = event.getY();
    }
  }

  private boolean isMove(MouseEvent event) {
    return event.getButton() == MouseButton.MIDDLE
        || (event.getButton() == MouseButton.PRIMARY && moves.getAsBoolean());
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2
        && event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && moves.getAsBoolean()) {
      ViewPort port = canvas.viewPort();
      canvas.setViewPort(
          port.isFitted()
              ? port.scaledAt(event.getX(), event.getY(), 1 / canvas.deviceScale())
              : port.fitted());
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    ViewPort port = canvas.viewPort();
    ViewPort to =
        Shortcut.of(Shortcut.Scope.IMAGES, event)
            .map(shortcut -> zoomed(port, shortcut))
            .orElseGet(() -> moved(port, event.getCode()));
    if (to != null) {
      canvas.setViewPort(to);
      event.consume();
    }
  }

  private @Nullable ViewPort zoomed(ViewPort port, Shortcut shortcut) {
    return switch (shortcut) {
      case ZOOM_IN -> enlarged(port, KEY_STEP);
      case ZOOM_OUT -> enlarged(port, 1 / KEY_STEP);
      case ZOOM_WHOLE -> port.fitted();
      case ZOOM_PIXELS -> actualSize(port);
      default -> null;
    };
  }

  private static @Nullable ViewPort moved(ViewPort port, KeyCode key) {
    return switch (key) {
      case LEFT -> port.moved(KEY_MOVE * port.width(), 0);
      case RIGHT -> port.moved(-KEY_MOVE * port.width(), 0);
      case UP -> port.moved(0, KEY_MOVE * port.height());
      case DOWN -> port.moved(0, -KEY_MOVE * port.height());
      default -> null;
    };
  }

  /** Larger about the middle. */
  void enlarge() {
    canvas.setViewPort(enlarged(canvas.viewPort(), KEY_STEP));
  }

  /** Smaller about the middle. */
  void reduce() {
    canvas.setViewPort(enlarged(canvas.viewPort(), 1 / KEY_STEP));
  }

  /** The whole picture. */
  void fit() {
    canvas.setViewPort(canvas.viewPort().fitted());
  }

  /** One pixel of the picture on one of the display. */
  void actualSize() {
    canvas.setViewPort(actualSize(canvas.viewPort()));
  }

  private ViewPort actualSize(ViewPort port) {
    return port.scaledAt(port.width() / 2, port.height() / 2, 1 / canvas.deviceScale());
  }

  private static ViewPort enlarged(ViewPort port, double factor) {
    return port.zoomedAt(port.width() / 2, port.height() / 2, factor);
  }
}
