package app.vitrine.studio.settings;

import app.vitrine.studio.control.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A setting: its name and what it does on the left, its control on the right or below. */
final class SettingsRow {
  private SettingsRow() {}

  /** A row with a control beside its words. */
  static Region beside(Setting setting, Parts parts, Node control, Node... notes) {
    VBox words = words(setting, parts, control, notes);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(24, words, control);
    row.setAlignment(Pos.CENTER_LEFT);
    if (control instanceof Region region) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
    row.getStyleClass().add("setting");
    return row;
  }

  /** A row with something larger below its words. */
  static Region below(Setting setting, Parts parts, Node content) {
    VBox row = new VBox(12, words(setting, parts, content), content);
    row.getStyleClass().add("setting");
    return row;
  }

  private static VBox words(Setting setting, Parts parts, Node control, Node... notes) {
    Label name = parts.label(setting.key(), "strong");
    name.setLabelFor(control);
    control.accessibleTextProperty().bind(parts.words().bind(setting.key()));
    if (control instanceof Spinner<?> spinner) {
      spinner.getEditor().accessibleTextProperty().bind(parts.words().bind(setting.key()));
    }
    control.accessibleHelpProperty().bind(parts.words().bind(setting.hintKey()));
    VBox words = new VBox(2, name, parts.paragraph(setting.hintKey(), "muted", "small"));
    words.getChildren().addAll(notes);
    words.setMinWidth(0);
    return words;
  }
}
