package app.vitrine.studio.shell;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The table of shortcuts over the window. */
public final class ShortcutSheet {
  private final Parts parts;
  private final Sheets sheets;
  private Sheets.@Nullable Sheet shown;

  public ShortcutSheet(Parts parts, Sheets sheets) {
    this.parts = parts;
    this.sheets = sheets;
  }

  /**
   * Shows the table, over a question that is being asked, or puts it away.
   *
   * @param first the scope that stands on top
   */
  public void show(Shortcut.Scope first) {
    if (shown != null && shown.isShown()) {
      shown.close();
      return;
    }
    VBox groups = new VBox(20, group(first));
    for (Shortcut.Scope scope : Shortcut.Scope.values()) {
      if (scope != first) {
        groups.getChildren().add(group(scope));
      }
    }
    Button close = parts.button("keys.close", sheets::close);
    HBox foot = new HBox(Parts.spring(), close);
    VBox sheet = sheets.sheet("keys.title", "keys.hint", foot, groups);
    sheet.getStyleClass().addAll("wide", "shortcut-sheet");
    shown = sheets.openOver(sheet, close);
  }

  private VBox group(Shortcut.Scope scope) {
    GridPane rows = new GridPane(16, 8);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setMinWidth(168);
    keys.setHalignment(HPos.LEFT);
    ColumnConstraints does = new ColumnConstraints();
    does.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().addAll(keys, does);
    for (Shortcut shortcut : Shortcut.values()) {
      if (shortcut.scope() == scope) {
        rows.addRow(
            rows.getRowCount(), keycaps(shortcut), Parts.wrapping(parts.label(shortcut.key())));
      }
    }
    return new VBox(8, parts.label(scope.key(), "card-title"), rows);
  }

  private static HBox keycaps(Shortcut shortcut) {
    HBox caps = new HBox(6);
    for (String keys : shortcut.keys().split(" / ", -1)) {
      Label cap = new Label(keys);
      cap.setMinWidth(Region.USE_PREF_SIZE);
      cap.getStyleClass().add("keycap");
      caps.getChildren().add(cap);
    }
    return caps;
  }
}
