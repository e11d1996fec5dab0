package app.vitrine.studio.images;

import app.vitrine.domain.revision.Stroke.Mark;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.shell.Shortcut;
import app.vitrine.studio.text.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The picture looked at, as large as there is room, with what can be done to it. */
final class ViewerCard {
  private static final double BRUSH_STEP = 1.2;

  private final ImagesViewModel model;
  private final PictureActions actions;
  private final PictureTaking taking;
  private final Parts parts;
  private final PictureCanvas canvas = new PictureCanvas();
  private final StackPane surface = new StackPane();
  private final BrushSurface brush = new BrushSurface(canvas);
  private final ViewerStage stage;
  private final ViewGestures gestures;
  private final VBox node;
  private final HBox bar;
  private Subscription correcting = Subscription.EMPTY;

  ViewerCard(ImagesViewModel model, PictureActions actions, PictureTaking taking, Parts parts) {
    this.model = model;
    this.actions = actions;
    this.taking = taking;
    this.parts = parts;
    this.stage =
        new ViewerStage(
            model.context().desk(), model.context().bridge(), canvas, why -> model.unreadable());
    this.gestures =
        new ViewGestures(canvas, surface, () -> model.correctionProperty().get() == null);
    this.bar = bar();
    surface.getStyleClass().add("viewer-surface");
    surface.setFocusTraversable(true);
    surface.setMinSize(0, 0);
    surface.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    surface
        .accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> PictureTile.told(words(), model.selectedProperty().get()),
                model.selectedProperty(),
                words().languageProperty()));
    surface.getChildren().addAll(canvas, brush, line(), trouble(), turning());
    Region ring = new Region();
    ring.getStyleClass().add("viewer-ring");
    ring.setMouseTransparent(true);
    surface.getChildren().addAll(tag(true), tag(false), hint(), ring);
    brush.listenOn(surface);
    surface.setOnDragDetected(
        event -> {
          if (model.correctionProperty().get() == null && !canvas.viewPort().isLarger()) {
            taking.drag(canvas, model.selectedProperty().get());
            event.consume();
          }
        });
    surface.setOnMouseEntered(event -> taking.prepare(model.selectedProperty().get()));
    StackPane framed = new StackPane(surface);
    framed.setPadding(new Insets(0, 1, 0, 1));
    framed.setMinSize(0, 0);
    VBox.setVgrow(framed, Priority.ALWAYS);
    Node head = new ViewerHead(model, canvas, gestures, parts).node();
    node = new VBox(head, framed, bar, new CorrectionBar(model, actions, parts).node());
    node.getStyleClass().addAll("card", "viewer-card");
    node.setMinSize(0, 0);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.stagingProperty().subscribe(this::show);
    model.correctionProperty().subscribe(this::correct);
  }

  Region node() {
    return node;
  }

  /** The bar under the picture, for what a screen adds to it. */
  HBox barNode() {
    return bar;
  }

  /** Puts the keyboard onto the picture. */
  void focus() {
    surface.requestFocus();
  }

  PictureCanvas canvas() {
    return canvas;
  }

  ViewerStage stage() {
    return stage;
  }

  private Words words() {
    return parts.words();
  }

  private void show(@Nullable Staging staging) {
    if (model.correctionProperty().get() == null) {
      stage.show(staging);
    }
  }

  private void correct(@Nullable CutoutCorrection correction) {
    correcting.unsubscribe();
    correcting = Subscription.EMPTY;
    brush.draw(correction);
    if (correction == null) {
      stage.show(model.stagingProperty().get());
      return;
    }
    stage.show(model.stagingProperty().get());
    correcting = correction.cutoutProperty().subscribe(now -> showCorrection(correction));
    surface.requestFocus();
  }

  private void showCorrection(CutoutCorrection correction) {
    Staging staging = model.stagingProperty().get();
    var photo = correction.photoProperty().get();
    var cutout = correction.cutoutProperty().get();
    if (staging != null && photo != null && cutout != null) {
      stage.correct(photo, cutout, staging.width(), staging.height());
    }
  }

  private SplitLine line() {
    SplitLine line = new SplitLine(canvas, parts);
    Parts.shown(
        line,
        Bindings.createBooleanBinding(
            () -> {
              Staging now = model.stagingProperty().get();
              return now != null
                  && now.left() != null
                  && stage.stateProperty().get() == ViewerStage.State.SHOWN;
            },
            model.stagingProperty(),
            stage.stateProperty()));
    line.managedProperty().unbind();
    line.setManaged(false);
    return line;
  }

  private Region turning() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(36, 36);
    turning.accessibleTextProperty().bind(words().bind("images.reading"));
    return Parts.shown(
        turning, stage.stateProperty().map(state -> state == ViewerStage.State.READING));
  }

  private Region trouble() {
    VBox box =
        new VBox(
            12,
            Parts.icon(Feather.IMAGE, "invitation-icon"),
            parts.label("images.missing_title", "strong"),
            parts.paragraph("images.missing_hint", "muted", "centred"));
    box.setAlignment(Pos.CENTER);
    box.setMaxWidth(360);
    return Parts.shown(box, stage.stateProperty().map(state -> state == ViewerStage.State.FAILED));
  }

  private Region hint() {
    Label hint = parts.paragraph("images.brush_hint", "viewer-tag");
    hint.setMaxWidth(300);
    hint.setMaxHeight(Region.USE_PREF_SIZE);
    hint.setMouseTransparent(true);
    StackPane.setAlignment(hint, Pos.TOP_LEFT);
    StackPane.setMargin(hint, new Insets(12));
    hint.textProperty().unbind();
    hint.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words()
                        .text(
                            brush.removesProperty().get()
                                ? "images.brush_hint_not"
                                : "images.brush_hint"),
                brush.removesProperty(),
                words().languageProperty()));
    return Parts.shown(hint, model.correctionProperty().isNotNull());
  }

  /** What lies on one side of the line. */
  private Label tag(boolean left) {
    Label tag = new Label();
    tag.getStyleClass().add("viewer-tag");
    tag.setMouseTransparent(true);
    tag.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tagText(left), model.stagingProperty(), words().languageProperty()));
    StackPane.setAlignment(tag, left ? Pos.TOP_LEFT : Pos.BOTTOM_RIGHT);
    StackPane.setMargin(tag, new Insets(12));
    return Parts.shown(tag, tag.textProperty().map(text -> !text.isEmpty()));
  }

  private String tagText(boolean left) {
    Staging now = model.stagingProperty().get();
    if (now == null || now.left() == null) {
      return "";
    }
    Staging.Layer layer = left ? now.left() : now.shown();
    return switch (layer.kind()) {
      case PHOTO -> words().text("images.look_photo");
      case CUTOUT -> words().text("images.look_cutout");
      case RESULT -> words().text("images.look_result");
      case EARLIER -> words().text("images.version", layer.version());
    };
  }

  private HBox bar() {
    Button adjust = parts.button("images.adjust", actions::correct);
    Button redo = parts.button("images.redo", actions::redo);
    Button choose = parts.button("images.choose", actions::choose, "flat");
    for (Button each : List.of(adjust, redo)) {
      each.disableProperty().bind(model.mayChangeProperty().not().or(actions.askingProperty()));
    }
    Parts.shown(
        choose,
        model
            .selectedProperty()
            .map(item -> item.choice() == PictureItem.Choice.NOT_CHOSEN)
            .orElse(false));
    FlowPane left = new FlowPane(8, 8, adjust, redo, choose);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    left.setPrefWrapLength(420);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox made =
        new HBox(
            8,
            left,
            parts.iconButton(
                Feather.COPY,
                "images.copy",
                () -> taking.copy(model.selectedProperty().get()),
                "flat"),
            parts.iconButton(Feather.FOLDER, "images.reveal", actions::reveal, "flat"));
    made.setAlignment(Pos.CENTER_LEFT);
    made.getStyleClass().add("viewer-bar");
    made.setMinHeight(Region.USE_PREF_SIZE);
    return Parts.shown(made, model.correctionProperty().isNull());
  }

  private void key(KeyEvent event) {
    CutoutCorrection correction = model.correctionProperty().get();
    if (correction == null) {
      if (Shortcut.COPY_PICTURE.matches(event)) {
        taking.copy(model.selectedProperty().get());
        event.consume();
      }
      return;
    }
    Shortcut.of(Shortcut.Scope.BRUSH, event)
        .filter(shortcut -> shortcut != Shortcut.BRUSH_DAB)
        .ifPresent(
            shortcut -> {
              event.consume();
              perform(shortcut, correction);
            });
  }

  private void perform(Shortcut shortcut, CutoutCorrection correction) {
    switch (shortcut) {
      case BRUSH_UNDO -> correction.undo();
      case BRUSH_REDO -> correction.redo();
      case BRUSH_APPLY -> actions.applyCorrection();
      case BRUSH_DISCARD -> actions.discardCorrection();
      case BRUSH_SMALLER -> correction.resizeBrush(1 / BRUSH_STEP);
      case BRUSH_LARGER -> correction.resizeBrush(BRUSH_STEP);
      case BRUSH_SWAP -> {
        Mark mark = correction.markProperty().get();
        correction.markProperty().set(mark == Mark.KEEP ? Mark.REMOVE : Mark.KEEP);
      }
      default -> throw new IllegalArgumentException(shortcut.name());
    }
  }
}
