package app.vitrine.studio.library;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which packages are chosen, and where the keyboard is among them. */
final class Picks {
  private final ObjectProperty<Set<UUID>> chosen = new SimpleObjectProperty<>(Set.of());
  private final IntegerProperty cursor = new SimpleIntegerProperty(-1);
  private final Ranges ranges;
  private int anchor = -1;

  /** Knows which packages stand from one place to another. */
  @FunctionalInterface
  interface Ranges {
    /**
     * Finds them, at once or a little later.
     *
     * @param from place of the first, from 0
     * @param to place behind the last
     */
    void find(int from, int to, Consumer<List<UUID>> found);
  }

  Picks(Ranges ranges) {
    this.ranges = ranges;
  }

  /** The packages chosen, in the order they were; each change is a new set. */
  ObjectProperty<Set<UUID>> chosenProperty() {
    return chosen;
  }

  /** Whether a package is chosen. */
  boolean has(UUID id) {
    return chosen.get().contains(id);
  }

  /** Where the keyboard is; -1 for nowhere. */
  IntegerProperty cursorProperty() {
    return cursor;
  }

  /** The list became shorter or longer: the keyboard stays within it. */
  void within(int count) {
    cursor.set(Math.min(cursor.get(), count - 1));
    if (anchor >= count) {
      anchor = -1;
    }
  }

  /** Chooses one more, or one less. */
  void toggle(int index) {
    toggle(index, () -> {});
  }

  /**
   * Chooses one more, or one less.
   *
   * @param then follows when that is done, at once or a little later
   */
  void toggle(int index, Runnable then) {
    anchor = index;
    cursor.set(index);
    ranges.find(
        index,
        index + 1,
        ids -> {
          if (ids.stream().anyMatch(this::has)) {
            remove(ids);
          } else {
            add(ids);
          }
          then.run();
        });
  }

  /** Chooses everything from where choosing began to here. */
  void extend(int index) {
    if (anchor < 0) {
      anchor = Math.max(0, cursor.get());
    }
    cursor.set(index);
    int from = Math.min(anchor, index);
    int to = Math.max(anchor, index) + 1;
    ranges.find(from, to, ids -> set(new LinkedHashSet<>(ids)));
  }

  /** Moves the keyboard, and chooses on the way when {@code extending}. */
  void move(IntUnaryOperator step, int count, boolean extending) {
    if (count == 0) {
      return;
    }
    int before = cursor.get();
    int next = before < 0 ? 0 : Math.clamp(step.applyAsInt(before), 0, count - 1);
    if (extending) {
      extend(next);
    } else {
      anchor = -1;
      cursor.set(next);
    }
  }

  /** Chooses the first {@code count}. */
  void all(int count) {
    if (count > 0) {
      ranges.find(0, count, this::add);
    }
  }

  /** Chooses these no longer. */
  void remove(List<UUID> ids) {
    Set<UUID> fewer = new LinkedHashSet<>(chosen.get());
    ids.forEach(fewer::remove);
    set(fewer);
  }

  /** Chooses nothing. */
  void clear() {
    set(Set.of());
    anchor = -1;
  }

  private void add(List<UUID> ids) {
    Set<UUID> more = new LinkedHashSet<>(chosen.get());
    more.addAll(ids);
    set(more);
  }

  private void set(Set<UUID> now) {
    chosen.set(Collections.unmodifiableSet(now));
  }
}
