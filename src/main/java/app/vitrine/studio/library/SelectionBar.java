package app.vitrine.studio.library;

import app.vitrine.studio.control.Parts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What can be done to the packages chosen; lies over the list's foot while some are. */
final class SelectionBar {
  private final HBox node;

  SelectionBar(LibraryViewModel model, Parts parts) {
    LibraryActions actions = model.actions();
    BooleanBinding some =
        Bindings.createBooleanBinding(
            () -> !model.picks().chosenProperty().get().isEmpty(), model.picks().chosenProperty());
    BooleanBinding idle = actions.bulk().busyProperty().not();
    BooleanBinding shelf = model.sought().binProperty().not().and(idle);
    BooleanBinding bin = model.sought().binProperty().and(idle);
    Label count = new Label();
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    parts
                        .words()
                        .text("library.chosen", model.picks().chosenProperty().get().size()),
                model.picks().chosenProperty(),
                parts.words().languageProperty()));
    count.getStyleClass().add("strong");
    count.setMinWidth(Region.USE_PREF_SIZE);
    ProgressBar progress = new ProgressBar();
    progress.progressProperty().bind(actions.bulk().progressProperty());
    progress.accessibleTextProperty().bind(parts.words().bind("library.progress"));
    progress.setPrefWidth(220);
    node =
        new HBox(
            8,
            count,
            Parts.shown(
                parts.button(Feather.TRASH_2, "library.delete", actions::delete, "flat"), shelf),
            Parts.shown(
                parts.button(Feather.SHARE, "library.export", actions::export, "flat"), shelf),
            Parts.shown(
                parts.button(Feather.CHECK, "library.approve", actions::approve, "flat"), shelf),
            Parts.shown(parts.button("library.review", actions::review, "accent"), shelf),
            Parts.shown(
                parts.button(Feather.TRASH_2, "library.purge", actions::purge, "flat"), bin),
            Parts.shown(parts.button("library.restore", actions::restore, "accent"), bin),
            Parts.shown(progress, idle.not()),
            Parts.shown(parts.button("library.stop", actions.bulk()::stop, "flat"), idle.not()),
            Parts.shown(
                parts.iconButton(
                    Feather.X, "library.choose_none", () -> model.picks().clear(), "flat"),
                idle));
    node.getStyleClass().add("selection-bar");
    node.setAlignment(Pos.CENTER_LEFT);
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Parts.shown(node, some.or(idle.not()));
  }

  Node node() {
    return node;
  }
}
