package app.vitrine.studio.review;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Wrapping;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.packages.Move;
import app.vitrine.studio.shell.Shortcut;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** What lies above and below a package under review; every button wears its key. */
record ReviewBars(ReviewViewModel model, Parts parts) {
  /** How far the review is, the keys, and the way out. */
  Node head(Runnable keys, Runnable leave) {
    Label progress =
        Parts.bound(
            parts.words().bind("review.progress", model.atProperty(), model.sizeProperty()),
            "heading",
            "numbers");
    ProgressBar bar = new ProgressBar();
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    model.sizeProperty().get() == 0
                        ? 0
                        : (double) model.atProperty().get() / model.sizeProperty().get(),
                model.atProperty(),
                model.sizeProperty()));
    bar.accessibleTextProperty().bind(progress.textProperty());
    bar.setPrefWidth(220);
    HBox head =
        new HBox(
            16,
            progress,
            bar,
            Parts.spring(),
            key(Shortcut.SHOW_KEYS, "review.keys", keys),
            key(Shortcut.REVIEW_LEAVE, "review.leave", leave));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** The latest decision while it can be taken back. */
  Node pending() {
    Label said = new Label();
    Wrapping.of(said);
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    said.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::pendingWords, model.pendingProperty(), parts.words().languageProperty()));
    ButtonBase undo = key(Shortcut.REVIEW_UNDO, "review.undo", model::undo);
    HBox bar = new HBox(12, said, undo);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("review-pending");
    return Parts.shown(bar, Bindings.isNotNull(model.pendingProperty()));
  }

  private String pendingWords() {
    LatestDecision.Pending pending = model.pendingProperty().get();
    if (pending == null) {
      return "";
    }
    return parts
        .words()
        .text(
            pending.kind() == HeldDecisions.Kind.APPROVED ? "review.approving" : "review.rejecting",
            pending.title(),
            pending.seconds());
  }

  /** What can be decided. */
  Node foot() {
    FlowPane foot =
        new FlowPane(
            8,
            8,
            key(Shortcut.REVIEW_PREVIOUS, "review.previous", model::previous),
            key(Shortcut.REVIEW_NEXT, "review.next", model::next),
            move(
                Move.REMAKE_ALL,
                key(Shortcut.REVIEW_REGENERATE, "review.regenerate", model::regenerate)),
            move(Move.REJECT, key(Shortcut.REVIEW_REJECT, "review.reject", model::reject)),
            move(
                Move.APPROVE,
                key(Shortcut.REVIEW_APPROVE, "review.approve", model::approve, "accent")));
    foot.setAlignment(Pos.CENTER);
    return Parts.shown(
        foot, model.stateProperty().map(state -> state == ReviewViewModel.State.REVIEWING));
  }

  /** Why what a key asked for was not done. */
  Node refused() {
    ReadOnlyStringProperty why = model.deciding().toldProperty();
    Label said =
        Parts.wrapping(Parts.bound(parts.words().follow(why), "review-refused", "attention"));
    said.setGraphic(Parts.icon(Feather.INFO));
    said.setMaxWidth(Double.MAX_VALUE);
    return Parts.shown(said, why.isNotEmpty());
  }

  private Node move(Move move, ButtonBase button) {
    ReadOnlyStringProperty why = model.deciding().whyNot(move);
    button.disableProperty().bind(why.isNotEmpty());
    return parts.framed(button, why);
  }

  /** A button that wears its key. */
  private ButtonBase key(Shortcut shortcut, String name, Runnable action, String... styles) {
    ButtonBase button = parts.button(name, action, styles);
    Label cap = new Label(shortcut.keys().split(" / ", -1)[0]);
    cap.getStyleClass().add("keycap");
    button.setGraphic(cap);
    button.setFocusTraversable(false);
    return button;
  }
}
