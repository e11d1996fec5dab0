package app.vitrine.studio.library;

import app.vitrine.studio.control.Parts;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How the packages asked for together stand: waiting, at work, done. */
final class BatchCard {
  private final HBox node;

  BatchCard(LibraryViewModel model, Parts parts) {
    ObservableValue<Shelf.Queue> queue = model.queueProperty();
    Label title = new Label();
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    parts
                        .words()
                        .text("library.batch", queue.getValue().done(), queue.getValue().all()),
                queue,
                parts.words().languageProperty()));
    title.getStyleClass().add("strong");
    Label details = new Label();
    details
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    parts
                        .words()
                        .text(
                            "library.batch_details",
                            queue.getValue().running(),
                            queue.getValue().waiting(),
                            queue.getValue().asking(),
                            queue.getValue().failed()),
                queue,
                parts.words().languageProperty()));
    details.getStyleClass().add("muted");
    ProgressBar bar = new ProgressBar();
    bar.progressProperty()
        .bind(queue.map(now -> now.all() == 0 ? 0 : now.done() / (double) now.all()));
    bar.accessibleTextProperty().bind(title.textProperty());
    bar.getStyleClass().add("thin");
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox told = new VBox(6, new HBox(12, title, details), bar);
    HBox.setHgrow(told, Priority.ALWAYS);
    node =
        new HBox(
            16,
            told,
            Parts.shown(
                parts.button("library.review_waiting", model.actions()::reviewWaiting),
                queue.map(now -> now.asking() > 0)),
            parts.iconButton(Feather.X, "library.batch_end", model::endBatch, "flat"));
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().addAll("card", "batch-card");
    Parts.shown(
        node,
        Bindings.createBooleanBinding(
            () -> queue.getValue().all() > 1 && !model.sought().binProperty().get(),
            queue,
            model.sought().binProperty()));
  }

  Node node() {
    return node;
  }
}
