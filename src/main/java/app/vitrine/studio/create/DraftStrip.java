package app.vitrine.studio.create;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Several photos taken in: one after another to be looked at, each with its own words. */
final class DraftStrip {
  private static final double THUMB = 64;
  private static final PseudoClass WITHOUT_WORDS = PseudoClass.getPseudoClass("without-words");

  private final VBox node;

  DraftStrip(CreateViewModel model, Parts parts) {
    ListView<Draft> list = new ListView<>(model.drafts());
    list.setOrientation(Orientation.HORIZONTAL);
    list.setPrefHeight(THUMB + 30);
    list.setMinHeight(THUMB + 30);
    list.getStyleClass().add("draft-strip");
    list.accessibleTextProperty().bind(parts.words().bind("create.queue"));
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            draft -> {
              if (draft != null && draft != model.currentProperty().get()) {
                model.show(draft);
              }
            });
    model
        .currentProperty()
        .subscribe(
            draft -> {
              if (draft != null) {
                list.getSelectionModel().select(draft);
              }
            });
    Label count = Parts.bound(parts.words().bind("create.photos", Bindings.size(model.drafts())));
    count.getStyleClass().add("muted");
    HBox head =
        new HBox(12, count, Parts.spring(), parts.link("create.words_for_all", model::wordsForAll));
    head.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(6, head, list);
    Parts.shown(node, Bindings.size(model.drafts()).greaterThan(1));
  }

  Node node() {
    return node;
  }

  private static final class Cell extends ListCell<Draft> {
    @Override
    protected void updateItem(Draft draft, boolean empty) {
      super.updateItem(draft, empty);
      setText(null);
      if (empty || draft == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Region picture = Pictures.rounded(Pictures.fitted(draft.previewProperty()), 9);
      picture.setPrefSize(THUMB, THUMB);
      picture.getStyleClass().add("thumb");
      StackPane mark = new StackPane(Parts.icon(Feather.EDIT_3));
      mark.getStyleClass().add("words-mark");
      mark.setMaxSize(22, 22);
      StackPane.setAlignment(mark, Pos.BOTTOM_RIGHT);
      mark.visibleProperty().bind(draft.backgroundProperty().map(String::isBlank));
      setGraphic(new StackPane(picture, mark));
      setAccessibleText(draft.name());
      pseudoClassStateChanged(WITHOUT_WORDS, draft.backgroundProperty().get().isBlank());
    }
  }
}
