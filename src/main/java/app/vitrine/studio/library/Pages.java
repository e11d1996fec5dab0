package app.vitrine.studio.library;

import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.fx.FxBridge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A list of any length of which only the pages looked at are read, off the screen's thread; those
 * not looked at for longest are let go.
 */
final class Pages {
  /** Packages in a page. */
  static final int SIZE = 60;

  private static final int MOST_KEPT = 20;
  private static final int MOST_WAITING = 6;
  private static final int AT_ONCE = 2;

  /** Pages that may be in view at once, in a very large window. */
  private static final int LOOKED_AT = 4;

  private final FxBridge bridge;
  private final Function<LibraryQuery, List<LibraryItem>> read;
  private final Consumer<Exception> failed;
  private final ObservableList<Slot> slots = FXCollections.observableArrayList();
  private final Map<Integer, Long> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private final Set<Integer> underWay = new HashSet<>();
  private LibraryQuery query = LibraryQuery.everything();
  private long version;

  Pages(
      FxBridge bridge, Function<LibraryQuery, List<LibraryItem>> read, Consumer<Exception> failed) {
    this.bridge = bridge;
    this.read = read;
    this.failed = failed;
  }

  /** A place for every package. */
  ObservableList<Slot> slots() {
    return slots;
  }

  /** Shows another list from its beginning. */
  void begin(LibraryQuery of, int count, List<LibraryItem> first) {
    version++;
    query = of;
    kept.clear();
    waiting.clear();
    underWay.clear();
    slots.setAll(IntStream.range(0, count).mapToObj(Slot::new).toList());
    put(0, first);
  }

  /** The same list after something in it changed: places stay, what is known is read anew. */
  void refresh(int count) {
    version++;
    waiting.clear();
    underWay.clear();
    if (count < slots.size()) {
      slots.remove(count, slots.size());
    } else if (count > slots.size()) {
      slots.addAll(IntStream.range(slots.size(), count).mapToObj(Slot::new).toList());
    }
    List<Integer> known = new ArrayList<>(kept.keySet());
    List<Integer> looked = known.subList(Math.max(0, known.size() - LOOKED_AT), known.size());
    known.stream().filter(page -> !looked.contains(page)).toList().forEach(this::forget);
    looked.forEach(this::ask);
  }

  /** Somebody looks at a place. */
  void want(int index) {
    int page = index / SIZE;
    if (kept.get(page) == null && !underWay.contains(page)) {
      ask(page);
    }
  }

  /** Changes what is shown of a package, where it is known. */
  void touch(UUID id, UnaryOperator<LibraryItem> change) {
    find(id).ifPresent(slot -> change(slot, change));
  }

  private static void change(Slot slot, UnaryOperator<LibraryItem> change) {
    LibraryItem now = slot.itemProperty().get();
    if (now != null) {
      slot.itemProperty().set(change.apply(now));
    }
  }

  /** Where a package is, when that is known. */
  Optional<Slot> find(UUID id) {
    return kept.keySet().stream()
        .flatMap(page -> slots.subList(from(page), to(page)).stream())
        .filter(slot -> slot.holds(id))
        .findFirst();
  }

  private int from(int page) {
    return Math.min(page * SIZE, slots.size());
  }

  private int to(int page) {
    return Math.min((page + 1) * SIZE, slots.size());
  }

  private void ask(int page) {
    waiting.remove(page);
    waiting.addLast(page);
    if (waiting.size() > MOST_WAITING) {
      waiting.removeFirst();
    }
    readNext();
  }

  private void readNext() {
    while (underWay.size() < AT_ONCE && !waiting.isEmpty()) {
      int page = waiting.removeLast();
      long asked = version;
      LibraryQuery wanted = query.page(page * SIZE, SIZE);
      underWay.add(page);
      bridge.work(
          () -> read.apply(wanted),
          items -> {
            if (asked == version) {
              underWay.remove(page);
              put(page, items);
              readNext();
            }
          },
          why -> {
            if (asked == version) {
              underWay.remove(page);
              failed.accept(why);
            }
          });
    }
  }

  private void put(int page, List<LibraryItem> items) {
    kept.put(page, version);
    int first = from(page);
    for (int at = 0; first + at < to(page); at++) {
      slots.get(first + at).itemProperty().set(at < items.size() ? items.get(at) : null);
    }
    while (kept.size() > MOST_KEPT) {
      forget(kept.keySet().iterator().next());
    }
  }

  private void forget(int page) {
    kept.remove(page);
    slots.subList(from(page), to(page)).forEach(slot -> slot.itemProperty().set(null));
  }
}
