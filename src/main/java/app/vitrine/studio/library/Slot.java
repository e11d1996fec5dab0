package app.vitrine.studio.library;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A place in the list, whose package is read when somebody looks there. */
final class Slot {
  private final int index;
  private final ObjectProperty<@Nullable LibraryItem> item = new SimpleObjectProperty<>();

  Slot(int index) {
    this.index = index;
  }

  /** From 0. */
  int index() {
    return index;
  }

  /** Whether this package is known to be there. */
  boolean holds(UUID id) {
    LibraryItem now = item.get();
    return now != null && now.id().equals(id);
  }

  /** The package there; null before it was read. */
  ObjectProperty<@Nullable LibraryItem> itemProperty() {
    return item;
  }
}
