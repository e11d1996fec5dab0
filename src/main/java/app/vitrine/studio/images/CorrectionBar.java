package app.vitrine.studio.images;

import app.vitrine.domain.revision.Stroke.Mark;
import app.vitrine.studio.control.Parts;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The brush's own bar: what it says, how wide it is, back and forth, done or not. */
final class CorrectionBar {
  private static final double SLIDER = 92;

  private final PictureActions actions;
  private final HBox node;
  private final ObjectProperty<Mark> mark = new SimpleObjectProperty<>(Mark.KEEP);
  private final Slider size = new Slider(0, 1, 0.5);
  private final Button undo;
  private final Button redo;
  private final Button apply;
  private @Nullable CutoutCorrection correction;
  private Subscription following = Subscription.EMPTY;

  CorrectionBar(ImagesViewModel model, PictureActions actions, Parts parts) {
    this.actions = actions;
    Segments<Mark> marks = new Segments<>(Mark.class, mark, parts, "images.brush_");
    marks.node().getStyleClass().add("marks");
    size.setPrefWidth(SLIDER);
    size.accessibleTextProperty().bind(parts.words().bind("images.brush_size"));
    size.setTooltip(Parts.tooltip(parts.words().bind("images.brush_size")));
    undo = parts.iconButton(Feather.ROTATE_CCW, "images.undo_stroke", () -> back(), "flat");
    redo = parts.iconButton(Feather.ROTATE_CW, "images.redo_stroke", () -> forth(), "flat");
    apply = parts.button("images.correct_apply", actions::applyCorrection, "tinted");
    HBox steps = new HBox(undo, redo);
    steps.setAlignment(Pos.CENTER);
    FlowPane tools = new FlowPane(12, 8, marks.node(), size, steps);
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.setMinWidth(0);
    tools.setPrefWrapLength(420);
    HBox.setHgrow(tools, Priority.ALWAYS);
    Button discard = parts.button("images.correct_discard", actions::discardCorrection, "flat");
    discard.setMinWidth(Region.USE_PREF_SIZE);
    apply.setMinWidth(Region.USE_PREF_SIZE);
    node = new HBox(8, tools, discard, apply);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("viewer-bar");
    node.setMinHeight(Region.USE_PREF_SIZE);
    mark.subscribe(
        wanted -> {
          if (correction != null) {
            correction.markProperty().set(wanted);
          }
        });
    size.valueProperty()
        .subscribe(
            wanted -> {
              if (correction != null) {
                correction.radiusProperty().set(radius(wanted.doubleValue()));
              }
            });
    Parts.shown(node, model.correctionProperty().isNotNull());
    model.correctionProperty().subscribe(this::follow);
    actions.askingProperty().subscribe(this::enable);
  }

  HBox node() {
    return node;
  }

  private void follow(@Nullable CutoutCorrection now) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    correction = now;
    if (now != null) {
      following =
          Subscription.combine(
              now.markProperty().subscribe(mark::set),
              now.radiusProperty()
                  .subscribe(radius -> size.setValue(position(radius.doubleValue()))),
              now.drawnProperty().subscribe(this::enable),
              now.againProperty().subscribe(this::enable),
              now.applicableProperty().subscribe(this::enable),
              now.stateProperty().subscribe(this::enable));
    }
    enable();
  }

  private void enable() {
    CutoutCorrection now = correction;
    int drawn = now == null ? 0 : now.drawnProperty().get();
    undo.setDisable(drawn == 0);
    redo.setDisable(now == null || now.againProperty().get() == 0);
    apply.setDisable(
        now == null || !now.applicableProperty().get() || actions.askingProperty().get());
  }

  private void back() {
    if (correction != null) {
      correction.undo();
    }
  }

  private void forth() {
    if (correction != null) {
      correction.redo();
    }
  }

  /** The slider's middle is the width between the thinnest and the thickest by their ratio. */
  private double radius(double position) {
    double longer = correction == null ? 1 : correction.longerSide();
    double least = CutoutCorrection.LEAST_RADIUS_SHARE * longer;
    double most = CutoutCorrection.MOST_RADIUS_SHARE * longer;
    return least * Math.pow(most / least, position);
  }

  private double position(double radius) {
    double longer = correction == null ? 1 : correction.longerSide();
    double least = CutoutCorrection.LEAST_RADIUS_SHARE * longer;
    double most = CutoutCorrection.MOST_RADIUS_SHARE * longer;
    return Math.log(radius / least) / Math.log(most / least);
  }
}
