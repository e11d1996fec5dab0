package app.vitrine.studio.images;

import app.vitrine.studio.control.Parts;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A row of names of which exactly one holds; the arrow keys go along it. */
final class Segments<E extends Enum<E>> {
  private final HBox node = new HBox(2);

  /**
   * A row.
   *
   * @param prefix of the names' keys; the constant's own name in lower case follows
   */
  Segments(Class<E> of, ObjectProperty<E> value, Parts parts, String prefix) {
    Map<E, ToggleButton> buttons = new EnumMap<>(of);
    for (E each : of.getEnumConstants()) {
      ToggleButton button = new ToggleButton();
      button
          .textProperty()
          .bind(parts.words().bind(prefix + each.name().toLowerCase(java.util.Locale.ROOT)));
      button.getStyleClass().add("segment-choice");
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            value.set(each);
          });
      buttons.put(each, button);
      node.getChildren().add(button);
    }
    value.subscribe(now -> buttons.forEach((each, button) -> button.setSelected(each == now)));
    node.getStyleClass().add("segments");
    node.setAlignment(Pos.CENTER);
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int step =
              event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
          E[] all = of.getEnumConstants();
          int to = value.get().ordinal() + step;
          if (step != 0) {
            event.consume();
            if (to >= 0 && to < all.length) {
              value.set(all[to]);
              node.getChildren().get(to).requestFocus();
            }
          }
        });
  }

  HBox node() {
    return node;
  }
}
