package app.vitrine.studio.images;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Window;

/**
 * Pictures drawn at any scale. Whatever changes, they are drawn once a frame at most, and only what
 * is in sight.
 */
final class PictureCanvas extends Region {
  /** Side of a field of the checkerboard. */
  private static final double FIELD = 9;

  /** Display pixels to a picture's pixel from which each is shown as a square. */
  private static final double SHARP_FROM = 3;

  private final Canvas canvas = new Canvas();
  private final Region lightField = ink("checker-a");
  private final Region darkField = ink("checker-b");
  private final ReadOnlyObjectWrapper<ViewPort> viewPort =
      new ReadOnlyObjectWrapper<>(ViewPort.fitted(1, 1, 1, 1));
  private final DoubleProperty split = new SimpleDoubleProperty(0.5);
  private List<Painting> paintings = List.of();

  PictureCanvas() {
    getStyleClass().add("picture-canvas");
    setMinSize(0, 0);
    setPrefSize(0, 0);
    canvas.setManaged(false);
    getChildren().addAll(canvas, lightField, darkField);
    lightField.backgroundProperty().subscribe(this::requestLayout);
    darkField.backgroundProperty().subscribe(this::requestLayout);
    split.subscribe(this::requestLayout);
    viewPort.subscribe(this::requestLayout);
  }

  /** Where the frame lies. */
  ReadOnlyObjectProperty<ViewPort> viewPortProperty() {
    return viewPort.getReadOnlyProperty();
  }

  ViewPort viewPort() {
    return viewPort.get();
  }

  void setViewPort(ViewPort wanted) {
    viewPort.set(wanted);
  }

  /** Share of the frame in sight that lies left of the line, 0 to 1. */
  DoubleProperty splitProperty() {
    return split;
  }

  /** The line's place, left to right. */
  double splitX() {
    ViewPort port = viewPort.get();
    double left = Math.max(0, port.x());
    double right = Math.min(getWidth(), port.viewX(port.pictureWidth()));
    return left + split.get() * (right - left);
  }

  /** The share for a place of the line. */
  double splitAt(double x) {
    ViewPort port = viewPort.get();
    double left = Math.max(0, port.x());
    double right = Math.min(getWidth(), port.viewX(port.pictureWidth()));
    return right <= left ? 0.5 : Math.clamp((x - left) / (right - left), 0, 1);
  }

  /** Shows a frame of that size, fitted, unless the one shown has the same size already. */
  void setFrame(double width, double height) {
    ViewPort port = viewPort.get();
    if (port.pictureWidth() != width || port.pictureHeight() != height) {
      viewPort.set(
          ViewPort.fitted(Math.max(1, getWidth()), Math.max(1, getHeight()), width, height));
    }
  }

  /** What is drawn, the first lowest. */
  void setPaintings(List<Painting> wanted) {
    paintings = List.copyOf(wanted);
    requestLayout();
  }

  List<Painting> paintings() {
    return paintings;
  }

  /** The display's pixels to a unit of length. */
  double deviceScale() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, getWidth());
    double height = Math.max(1, getHeight());
    ViewPort port = viewPort.get();
    if (port.width() != width || port.height() != height) {
      viewPort.set(port.resized(width, height));
    }
    canvas.setWidth(width);
    canvas.setHeight(height);
    draw();
  }

  private void draw() {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.setGlobalAlpha(1);
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    ViewPort port = viewPort.get();
    double line = splitX();
    for (Painting painting : paintings) {
      TiledPicture.Part sight =
          new TiledPicture.Part(
              painting.side() == Painting.Side.RIGHT ? line : Math.max(0, port.x()),
              Math.max(0, port.y()),
              painting.side() == Painting.Side.LEFT
                  ? line
                  : Math.min(canvas.getWidth(), port.viewX(port.pictureWidth())),
              Math.min(canvas.getHeight(), port.viewY(port.pictureHeight())));
      if (!sight.isEmpty()) {
        paint(graphics, painting, sight);
      }
    }
  }

  private void paint(GraphicsContext graphics, Painting painting, TiledPicture.Part sight) {
    ViewPort port = viewPort.get();
    Staging.Place place = painting.place();
    TiledPicture.Part whole =
        new TiledPicture.Part(
            port.viewX(place.x()),
            port.viewY(place.y()),
            port.viewX(place.x() + place.width()),
            port.viewY(place.y() + place.height()));
    if (painting.checkered()) {
      checker(graphics, sight);
    }
    double deviceScale = deviceScale();
    // Above the display's own pixels a person wants to see the picture's, not a blur.
    graphics.setImageSmoothing(port.scale() * deviceScale < SHARP_FROM);
    graphics.setGlobalAlpha(painting.opacity());
    painting.picture().draw(graphics, whole, sight, deviceScale);
    graphics.setGlobalAlpha(1);
  }

  private void checker(GraphicsContext graphics, TiledPicture.Part sight) {
    graphics.setFill(paint(lightField));
    graphics.fillRect(
        sight.left(), sight.top(), sight.right() - sight.left(), sight.bottom() - sight.top());
    graphics.setFill(paint(darkField));
    // Fields stay where they are on the screen while the line moves over them.
    int firstRow = (int) Math.floor(sight.top() / FIELD);
    double firstX = Math.floor(sight.left() / (2 * FIELD)) * 2 * FIELD;
    for (int row = firstRow; row * FIELD < sight.bottom(); row++) {
      for (double x = firstX + row % 2 * FIELD; x < sight.right(); x += 2 * FIELD) {
        TiledPicture.Part field =
            new TiledPicture.Part(x, row * FIELD, x + FIELD, (row + 1) * FIELD).within(sight);
        if (!field.isEmpty()) {
          graphics.fillRect(
              field.left(),
              field.top(),
              field.right() - field.left(),
              field.bottom() - field.top());
        }
      }
    }
  }

  /** Never seen; the theme gives it a colour that the canvas then uses. */
  private static Region ink(String style) {
    Region ink = new Region();
    ink.getStyleClass().add(style);
    ink.setManaged(false);
    ink.setVisible(false);
    return ink;
  }

  private static Paint paint(Region ink) {
    Background background = ink.getBackground();
    return background == null || background.getFills().isEmpty()
        ? Color.TRANSPARENT
        : background.getFills().getFirst().getFill();
  }
}
