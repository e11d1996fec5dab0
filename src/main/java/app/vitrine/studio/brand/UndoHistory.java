package app.vitrine.studio.brand;

import app.vitrine.studio.desk.BrandSheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The brand as it was before each change; changes made to one field in a row are undone together.
 */
final class UndoHistory {
  private static final int MOST_UNDONE = 100;

  private final Deque<BrandSheet> before = new ArrayDeque<>();
  private final BooleanProperty undoable = new SimpleBooleanProperty();
  private String changing = "";

  /** Whether there is a change to undo. */
  BooleanProperty undoableProperty() {
    return undoable;
  }

  /**
   * Notes a change.
   *
   * @param field that was typed in; empty for a change that is undone by itself
   * @param old the brand before it
   */
  void changed(String field, BrandSheet old) {
    if (field.isEmpty() || !field.equals(changing)) {
      before.addLast(old);
      if (before.size() > MOST_UNDONE) {
        before.removeFirst();
      }
      undoable.set(true);
    }
    changing = field;
  }

  /** A field is left: what is typed in it next is undone by itself. */
  void left() {
    changing = "";
  }

  /** Takes the latest change back: the brand before it, none when there is none. */
  Optional<BrandSheet> undone() {
    BrandSheet earlier = before.pollLast();
    if (earlier == null) {
      return Optional.empty();
    }
    left();
    undoable.set(!before.isEmpty());
    return Optional.of(earlier);
  }
}
