package app.vitrine.studio.insights;

import app.vitrine.studio.control.Parts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A plain table of words and the figures to them, that can be read out. */
final class Numbers {
  private Numbers() {}

  /**
   * A table.
   *
   * @param columnKeys names of the columns
   * @param rows a text for each column
   */
  static GridPane table(Parts parts, List<String> columnKeys, List<List<String>> rows) {
    GridPane grid = new GridPane(16, 8);
    grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
    for (int column = 0; column < columnKeys.size(); column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      width.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      grid.getColumnConstraints().add(width);
      Label head = parts.label(columnKeys.get(column), "muted", "small");
      betweenWords(head);
      grid.add(head, column, 0);
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columnKeys.size(); column++) {
        Label cell = betweenWords(new Label(rows.get(row).get(column)));
        grid.add(cell, column, row + 1);
      }
    }
    return grid;
  }

  /** Lets a label take several lines, without a break within a word. */
  private static Label betweenWords(Label label) {
    Parts.wrapping(label);
    label
        .textProperty()
        .subscribe(text -> label.setMinWidth(text.contains(" ") ? 0 : Region.USE_PREF_SIZE));
    return label;
  }
}
