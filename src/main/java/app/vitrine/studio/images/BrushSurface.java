package app.vitrine.studio.images;

import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.revision.Stroke.Mark;
import app.vitrine.studio.shell.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Where brush strokes are drawn: by mouse or pen, the second button doing the opposite of the
 * first; or with the arrow keys and the space bar.
 */
final class BrushSurface extends Pane {
  private static final PseudoClass REMOVES = PseudoClass.getPseudoClass("removes");

  /** A point is kept when it is this share of the brush's radius away from the last. */
  private static final double POINT_DISTANCE = 0.2;

  /** How far an arrow key moves the brush, in its radii. */
  private static final double KEY_STEP = 0.6;

  private static final double KEY_STEP_FAR = 4;

  private final PictureCanvas canvas;
  private final Circle ring = new Circle();
  private final Circle outerRing = new Circle();
  private final Polyline trace = new Polyline();
  private final List<Stroke.Point> points = new ArrayList<>();
  private final ReadOnlyBooleanWrapper removes = new ReadOnlyBooleanWrapper();
  private @Nullable CutoutCorrection correction;
  private Subscription following = Subscription.EMPTY;
  private Mark drawing = Mark.KEEP;
  private double brushX;
  private double brushY;

  BrushSurface(PictureCanvas canvas) {
    this.canvas = canvas;
    getStyleClass().add("brush-surface");
    ring.getStyleClass().add("brush-ring");
    outerRing.getStyleClass().add("brush-outer-ring");
    trace.getStyleClass().add("brush-trace");
    trace.setStrokeLineCap(StrokeLineCap.ROUND);
    trace.setStrokeLineJoin(StrokeLineJoin.ROUND);
    for (var shape : List.of(trace, outerRing, ring)) {
      shape.setManaged(false);
      shape.setMouseTransparent(true);
    }
    getChildren().addAll(trace, outerRing, ring);
    setMinSize(0, 0);
    setPrefSize(0, 0);
    setVisible(false);
    setMouseTransparent(true);
    // A ring that reaches beyond would take the pointer's events there too.
    Rectangle within = new Rectangle();
    within.widthProperty().bind(widthProperty());
    within.heightProperty().bind(heightProperty());
    setClip(within);
    canvas.viewPortProperty().subscribe(this::place);
  }

  /** The brush follows what happens on this node, which lies behind it. */
  void listenOn(Pane node) {
    node.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Draws for a correction; null stops drawing. */
  void draw(@Nullable CutoutCorrection wanted) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    correction = wanted;
    setVisible(wanted != null);
    canvas.setCursor(wanted == null ? null : Cursor.NONE);
    clearTrace();
    if (wanted != null) {
      brushX = canvas.viewPort().pictureWidth() / 2;
      brushY = canvas.viewPort().pictureHeight() / 2;
      following =
          Subscription.combine(
              wanted.radiusProperty().subscribe(this::place),
              wanted.markProperty().subscribe(this::colour),
              wanted
                  .stateProperty()
                  .subscribe(
                      state -> {
                        if (state != CutoutCorrection.State.WORKING && points.isEmpty()) {
                          clearTrace();
                        }
                      }));
      place();
    }
  }

  /** Whether the brush takes away rather than keeps. */
  ReadOnlyBooleanProperty removesProperty() {
    return removes.getReadOnlyProperty();
  }

  private void colour(Mark mark) {
    removes.set(mark == Mark.REMOVE);
    ring.pseudoClassStateChanged(REMOVES, mark == Mark.REMOVE);
  }

  private void place() {
    CutoutCorrection now = correction;
    if (now == null) {
      return;
    }
    ViewPort port = canvas.viewPort();
    double radius = now.radiusProperty().get() * port.scale();
    for (Circle each : List.of(ring, outerRing)) {
      each.setCenterX(port.viewX(brushX));
      each.setCenterY(port.viewY(brushY));
    }
    ring.setRadius(radius);
    outerRing.setRadius(radius + 1);
    trace.setStrokeWidth(2 * radius);
    List<Double> line = new ArrayList<>();
    for (Stroke.Point point : points) {
      line.add(port.viewX(point.x()));
      line.add(port.viewY(point.y()));
    }
    if (points.size() == 1) {
      // A line needs two ends to be seen.
      line.add(line.get(0) + 0.01);
      line.add(line.get(1));
    }
    if (!line.isEmpty()) {
      trace.getPoints().setAll(line);
    }
  }

  private void moved(MouseEvent event) {
    if (correction != null) {
      go(event);
    }
  }

  private void go(MouseEvent event) {
    brushX = canvas.viewPort().pictureX(event.getX());
    brushY = canvas.viewPort().pictureY(event.getY());
    place();
  }

  private void pressed(MouseEvent event) {
    CutoutCorrection now = correction;
    if (now == null || event.getButton() == MouseButton.MIDDLE) {
      return;
    }
    if (now.stateProperty().get() == CutoutCorrection.State.OPENING) {
      return;
    }
    Mark mark = now.markProperty().get();
    drawing = event.getButton() == MouseButton.SECONDARY ? opposite(mark) : mark;
    colour(drawing);
    trace.pseudoClassStateChanged(REMOVES, drawing == Mark.REMOVE);
    points.clear();
    go(event);
    points.add(new Stroke.Point(brushX, brushY));
    place();
  }

  private void dragged(MouseEvent event) {
    CutoutCorrection now = correction;
    if (now == null || points.isEmpty()) {
      return;
    }
    go(event);
    Stroke.Point last = points.getLast();
    double distance = Math.hypot(brushX - last.x(), brushY - last.y());
    if (distance >= POINT_DISTANCE * now.radiusProperty().get()) {
      points.add(new Stroke.Point(brushX, brushY));
      place();
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    CutoutCorrection now = correction;
    if (now != null && !points.isEmpty()) {
      finish(now);
      colour(now.markProperty().get());
      event.consume();
    }
  }

  private void finish(CutoutCorrection now) {
    Stroke stroke = new Stroke(drawing, points, now.radiusProperty().get());
    points.clear();
    if (touchesPhoto(stroke)) {
      now.draw(stroke);
    }
    if (now.stateProperty().get() != CutoutCorrection.State.WORKING) {
      clearTrace();
    }
  }

  private boolean touchesPhoto(Stroke stroke) {
    ViewPort port = canvas.viewPort();
    double reach = stroke.radius();
    return stroke.points().stream()
        .anyMatch(
            point ->
                point.x() > -reach
                    && point.y() > -reach
                    && point.x() < port.pictureWidth() + reach
                    && point.y() < port.pictureHeight() + reach);
  }

  private void key(KeyEvent event) {
    CutoutCorrection now = correction;
    if (now == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double step = (event.isShiftDown() ? KEY_STEP_FAR : KEY_STEP) * now.radiusProperty().get();
    switch (event.getCode()) {
      case LEFT -> step(-step, 0, event);
      case RIGHT -> step(step, 0, event);
      case UP -> step(0, -step, event);
      case DOWN -> step(0, step, event);
      default -> {
        if (Shortcut.BRUSH_DAB.matches(event)) {
          drawing = now.markProperty().get();
          trace.pseudoClassStateChanged(REMOVES, drawing == Mark.REMOVE);
          points.clear();
          points.add(new Stroke.Point(brushX, brushY));
          place();
          finish(now);
          event.consume();
        }
      }
    }
  }

  private void step(double byX, double byY, KeyEvent event) {
    brushX = Math.clamp(brushX + byX, 0, canvas.viewPort().pictureWidth());
    brushY = Math.clamp(brushY + byY, 0, canvas.viewPort().pictureHeight());
    place();
    event.consume();
  }

  private void clearTrace() {
    trace.getPoints().clear();
  }

  private static Mark opposite(Mark mark) {
    return mark == Mark.KEEP ? Mark.REMOVE : Mark.KEEP;
  }
}
