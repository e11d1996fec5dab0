package app.vitrine.studio.library;

import app.vitrine.studio.shell.Shortcut;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import javafx.scene.input.KeyEvent;

/** What the keys do in the list of packages. */
final class LibraryKeys {
  private final LibraryViewModel model;
  private final IntSupplier columns;
  private final IntSupplier rowsInView;

  LibraryKeys(LibraryViewModel model, IntSupplier columns, IntSupplier rowsInView) {
    this.model = model;
    this.columns = columns;
    this.rowsInView = rowsInView;
  }

  void pressed(KeyEvent event) {
    Picks picks = model.picks();
    int count = model.slots().size();
    Optional<Shortcut> shortcut =
        Shortcut.of(Shortcut.Scope.LIBRARY, event).filter(known -> known != Shortcut.FIND_PACKAGE);
    Optional<IntUnaryOperator> step = step(event, count);
    shortcut.ifPresent(known -> perform(known, picks, count));
    step.ifPresent(way -> picks.move(way, count, event.isShiftDown()));
    if (shortcut.isPresent() || step.isPresent()) {
      event.consume();
    }
  }

  private void perform(Shortcut shortcut, Picks picks, int count) {
    switch (shortcut) {
      case OPEN_PACKAGE -> current().ifPresent(model::open);
      case PICK_PACKAGE -> {
        if (picks.cursorProperty().get() >= 0) {
          picks.toggle(picks.cursorProperty().get());
        }
      }
      case PICK_ALL -> picks.all(count);
      case PICK_NONE -> picks.clear();
      case DELETE_PACKAGES -> delete(picks);
      default -> throw new IllegalArgumentException(shortcut.name());
    }
  }

  private Optional<IntUnaryOperator> step(KeyEvent event, int count) {
    int across = columns.getAsInt();
    int page = across * rowsInView.getAsInt();
    return Optional.ofNullable(
        switch (event.getCode()) {
          case LEFT -> at -> at - 1;
          case RIGHT -> at -> at + 1;
          case UP -> at -> at >= across ? at - across : at;
          case DOWN -> at -> at + across < count ? at + across : at;
          case PAGE_UP -> at -> Math.max(0, at - page);
          case PAGE_DOWN -> at -> Math.min(count - 1, at + page);
          case HOME -> at -> 0;
          case END -> at -> count - 1;
          default -> null;
        });
  }

  private void delete(Picks picks) {
    if (!picks.chosenProperty().get().isEmpty()) {
      delete();
    } else if (picks.cursorProperty().get() >= 0) {
      picks.toggle(picks.cursorProperty().get(), this::delete);
    }
  }

  private void delete() {
    if (model.sought().binProperty().get()) {
      model.actions().purge();
    } else {
      model.actions().delete();
    }
  }

  private Optional<LibraryItem> current() {
    int at = model.picks().cursorProperty().get();
    return at < 0 || at >= model.slots().size()
        ? Optional.empty()
        : Optional.ofNullable(model.slots().get(at).itemProperty().get());
  }
}
