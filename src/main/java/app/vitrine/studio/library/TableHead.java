package app.vitrine.studio.library;

import app.vitrine.store.LibraryOrder;
import app.vitrine.studio.control.Parts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The names of the table's columns; a click puts the list in the order of one. */
final class TableHead {
  private final LibraryViewModel model;
  private final Parts parts;
  private final HBox node;

  TableHead(LibraryViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    Button title = column("library.column_title", LibraryOrder.By.TITLE);
    HBox first = new HBox(title);
    first.getStyleClass().add("column-first");
    first.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(first, Priority.ALWAYS);
    node =
        new HBox(
            14,
            first,
            PackageLine.column(
                column("library.column_status", LibraryOrder.By.STATUS), "column-status"),
            PackageLine.column(
                column("library.column_score", LibraryOrder.By.SCORE), "column-score"),
            PackageLine.column(date(), "column-date"));
    node.getStyleClass().add("table-head");
    node.setAlignment(Pos.CENTER_LEFT);
  }

  Node node() {
    return node;
  }

  /** When packages were made; in the bin when they were deleted. */
  private Button date() {
    Button date = column("library.column_date", LibraryOrder.By.DATE);
    date.textProperty()
        .bind(
            model
                .sought()
                .binProperty()
                .flatMap(
                    bin ->
                        parts
                            .words()
                            .bind(bin ? "library.column_deleted" : "library.column_date")));
    return date;
  }

  private Button column(String key, LibraryOrder.By by) {
    Button column =
        parts.button(key, () -> model.sought().orderProperty().set(next(by)), "column-name");
    FontIcon arrow = new FontIcon(Feather.ARROW_DOWN);
    arrow
        .iconCodeProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    model.sought().orderProperty().get().ascending()
                        ? Feather.ARROW_UP
                        : Feather.ARROW_DOWN,
                model.sought().orderProperty()));
    arrow
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.sought().orderProperty().get().by() == by,
                model.sought().orderProperty()));
    column.setGraphic(arrow);
    column.setContentDisplay(ContentDisplay.RIGHT);
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private LibraryOrder next(LibraryOrder.By by) {
    LibraryOrder now = model.sought().orderProperty().get();
    boolean ascending = by == LibraryOrder.By.TITLE || by == LibraryOrder.By.STATUS;
    return new LibraryOrder(by, now.by() == by ? !now.ascending() : ascending);
  }
}
