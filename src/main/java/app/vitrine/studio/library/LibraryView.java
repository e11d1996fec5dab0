package app.vitrine.studio.library;

import app.vitrine.store.LibraryEntry;
import app.vitrine.studio.Screen;
import app.vitrine.studio.control.Parts;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The library. */
public final class LibraryView implements Screen {
  private final LibraryViewModel model;
  private final VBox node;

  public LibraryView(LibraryViewModel model, Parts parts) {
    this.model = model;
    ListView<LibraryEntry> list = new ListView<>(model.entries());
    list.accessibleTextProperty().bind(parts.words().bind("shell.library"));
    list.setCellFactory(
        view ->
            new ListCell<>() {
              @Override
              protected void updateItem(LibraryEntry entry, boolean empty) {
                super.updateItem(entry, empty);
                setText(empty || entry == null ? null : entry.title());
              }
            });
    list.setOnMouseClicked(
        event -> {
          LibraryEntry entry = list.getSelectionModel().getSelectedItem();
          if (entry != null) {
            model.open(entry);
          }
        });
    node = new VBox(16, parts.label("shell.library", "title"), list);
    node.getStyleClass().add("page");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
  }
}
