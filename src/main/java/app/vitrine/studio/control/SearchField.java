package app.vitrine.studio.control;

import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** A field for what is looked for, with its sign and a cross that empties it. */
public final class SearchField {
  private static final double LEAST_WIDTH = 120;

  private final CustomTextField field = new CustomTextField();
  private final HBox node = new HBox(6, Parts.icon(Feather.SEARCH, "muted-icon"), field);

  /**
   * A field.
   *
   * @param key of what is looked for here
   * @param columns of letters it has room for
   */
  public SearchField(Parts parts, String key, Property<String> sought, int columns) {
    field.promptTextProperty().bind(parts.words().bind(key));
    field.accessibleTextProperty().bind(parts.words().bind(key));
    field.textProperty().bindBidirectional(sought);
    field.setPrefColumnCount(columns);
    field.setMinWidth(LEAST_WIDTH);
    Button clear = parts.iconButton(Feather.X, "common.clear", this::clear, "flat", "clear-search");
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    field.setRight(clear);
    node.getStyleClass().add("search-field");
    node.setAlignment(Pos.CENTER_LEFT);
    node.setMaxHeight(HBox.USE_PREF_SIZE);
  }

  public HBox node() {
    return node;
  }

  private void clear() {
    field.clear();
    field.requestFocus();
  }

  /** Puts the keyboard into it, with everything selected. */
  public void find() {
    field.requestFocus();
    field.selectAll();
  }
}
