package app.vitrine.studio.video;

import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Typing;
import app.vitrine.studio.text.Words;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The fields of a shot that is being changed, each with what is wrong beside it. */
final class ShotEditor {
  private static final double LENGTH_STEP_SEC = 0.5;

  /** Room to paste a text and to cut it down. */
  private static final int TYPED_MOST = 4 * Revision.ShotEdited.MAX_CAPTION;

  private final VideoViewModel model;
  private final ShotDraft draft;
  private final Parts parts;
  private final TextField caption = new TextField();
  private final VBox node;

  ShotEditor(VideoViewModel model, ShotDraft draft, Parts parts) {
    this.model = model;
    this.draft = draft;
    this.parts = parts;
    HBox second = new HBox(16, movement(), length());
    second.setAlignment(Pos.TOP_LEFT);
    Label refusal = Parts.wrapping(parts.said(draft.refusalProperty(), "refusal", "small"));
    Parts.shown(refusal, draft.refusalProperty().isNotNull());
    node = new VBox(12, captionField(), second, refusal, foot());
    node.getStyleClass().add("shot-editor");
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  Node node() {
    return node;
  }

  /** Where typing begins. */
  Node first() {
    return caption;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.changes().leave();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      event.consume();
      model.changes().redo();
    }
  }

  private Node captionField() {
    caption.setTextFormatter(Typing.atMost(TYPED_MOST));
    caption.textProperty().bindBidirectional(draft.captionProperty());
    caption.promptTextProperty().bind(parts.words().bind("video.caption_prompt"));
    caption.accessibleTextProperty().bind(parts.words().bind("video.caption"));
    Label counter =
        Parts.bound(
            Bindings.createStringBinding(
                () ->
                    parts
                        .words()
                        .text(
                            "video.counter",
                            draft.captionLength(),
                            Revision.ShotEdited.MAX_CAPTION),
                draft.captionProperty(),
                parts.words().languageProperty()),
            "muted",
            "small",
            "numbers");
    HBox head =
        new HBox(8, parts.label("video.caption", "small", "muted"), Parts.spring(), counter);
    return new VBox(4, head, caption, problem(draft.captionProblemProperty()));
  }

  private Node movement() {
    ComboBox<CameraMovement> movements = new ComboBox<>();
    movements.getItems().setAll(CameraMovement.values());
    movements.valueProperty().bindBidirectional(draft.movementProperty());
    movements.setCellFactory(list -> new MovementCell(parts.words()));
    movements.setButtonCell(new MovementCell(parts.words()));
    movements.accessibleTextProperty().bind(parts.words().bind("video.movement"));
    movements.setMaxWidth(Double.MAX_VALUE);
    VBox field = new VBox(4, parts.label("video.movement", "small", "muted"), movements);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMaxWidth(240);
    return field;
  }

  private Node length() {
    TextField seconds = new TextField();
    seconds.setPrefColumnCount(5);
    seconds.textProperty().bindBidirectional(draft.secondsProperty());
    seconds.accessibleTextProperty().bind(parts.words().bind("video.length"));
    seconds.getStyleClass().add("numbers");
    seconds.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            draft.lengthen(event.getCode() == KeyCode.UP ? LENGTH_STEP_SEC : -LENGTH_STEP_SEC);
          }
        });
    Button shorter =
        parts.iconButton(
            Feather.MINUS, "video.shorter", () -> draft.lengthen(-LENGTH_STEP_SEC), "flat");
    Button longer =
        parts.iconButton(
            Feather.PLUS, "video.longer", () -> draft.lengthen(LENGTH_STEP_SEC), "flat");
    HBox row = new HBox(4, shorter, seconds, longer);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox field =
        new VBox(
            4,
            parts.label("video.length", "small", "muted"),
            row,
            problem(draft.lengthProblemProperty()));
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private Node foot() {
    Label total =
        Parts.wrapping(
            Parts.bound(
                parts.words().bind("video.total", draft.totalProperty()), "muted", "small"));
    Button redo = parts.button("video.redo_shot", model.changes()::redo, "shot-redo");
    redo.disableProperty().bind(draft.readyProperty().not());
    FlowPane buttons =
        new FlowPane(8, 8, parts.button("video.leave", model.changes()::leave, "flat"), redo);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return new VBox(8, total, buttons);
  }

  private Label problem(ObjectBinding<ShotDraft.Problem> problem) {
    Words words = parts.words();
    StringBinding text =
        Bindings.createStringBinding(
            () ->
                switch (problem.get()) {
                  case NONE -> "";
                  case CAPTION_TOO_LONG ->
                      words.text("video.caption_too_long", Revision.ShotEdited.MAX_CAPTION);
                  case NO_NUMBER -> words.text("video.no_number");
                  case SHOT_TOO_SHORT ->
                      words.text("video.shot_too_short", Revision.ShotEdited.MIN_SHOT_SEC);
                  case FILM_TOO_SHORT ->
                      words.text("video.film_too_short", Revision.ShotEdited.MIN_FILM_SEC);
                  case FILM_TOO_LONG ->
                      words.text("video.film_too_long", Revision.ShotEdited.MAX_FILM_SEC);
                },
            problem,
            words.languageProperty());
    Label label = Parts.wrapping(Parts.bound(text, "refusal", "small"));
    return Parts.shown(label, problem.isNotEqualTo(ShotDraft.Problem.NONE));
  }

  /** A movement by its name in the language chosen. */
  private static final class MovementCell extends ListCell<CameraMovement> {
    private final Words words;

    MovementCell(Words words) {
      this.words = words;
    }

    @Override
    protected void updateItem(CameraMovement item, boolean empty) {
      super.updateItem(item, empty);
      textProperty().unbind();
      if (empty || item == null) {
        setText("");
      } else {
        textProperty().bind(words.bind(movementKey(item)));
      }
    }
  }

  static String movementKey(CameraMovement movement) {
    return "video.movement_" + movement.name().toLowerCase(Locale.ROOT);
  }
}
