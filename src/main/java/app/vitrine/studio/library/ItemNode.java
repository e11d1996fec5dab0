package app.vitrine.studio.library;

import app.vitrine.studio.text.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A package in the grid or the table; shows one slot after another, as cells do. */
abstract class ItemNode {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private final LibraryViewModel model;
  private final ItemWords says;
  private final Words words;
  private final ObjectProperty<@Nullable Slot> slot = new SimpleObjectProperty<>();
  private final ObservableValue<@Nullable LibraryItem> item;
  private @Nullable CheckBox check;

  ItemNode(LibraryViewModel model, Words words) {
    this.model = model;
    this.words = words;
    ObservableValue<@Nullable LibraryItem> stored = slot.flatMap(Slot::itemProperty);
    this.item =
        Bindings.createObjectBinding(
            () -> model.asDecided(stored.getValue()), stored, model.decisions());
    this.says = new ItemWords(words, Clock.system(ZoneId.systemDefault()));
  }

  /** What is put into the cell. */
  abstract Region node();

  /** Shows the package of a slot; null for none. */
  final void show(@Nullable Slot wanted) {
    slot.set(wanted);
    node().setVisible(wanted != null);
    if (wanted != null && wanted.itemProperty().get() == null) {
      model.want(wanted);
    }
    mark(model.picks());
  }

  /** Marks it as chosen, and as where the keyboard is. */
  final void mark(Picks picks) {
    Slot at = slot.get();
    LibraryItem now = item.getValue();
    boolean chosen = now != null && picks.has(now.id());
    boolean cursor = at != null && at.index() == picks.cursorProperty().get();
    if (chosen || cursor) {
      noticed();
    }
    if (check != null) {
      check.setSelected(chosen);
    }
    node().pseudoClassStateChanged(CHOSEN, chosen);
    node().pseudoClassStateChanged(CURSOR, cursor);
    node().setAccessibleText(now == null ? "" : says.spoken(now, chosen));
  }

  /** To be called once the node is made. */
  final void live() {
    node().setAccessibleRole(AccessibleRole.LIST_ITEM);
    node().setOnMouseClicked(this::clicked);
    item.subscribe(
        now -> {
          Slot at = slot.get();
          if (now == null && at != null) {
            model.want(at);
          }
          changed(now);
          mark(model.picks());
        });
  }

  /** Another package is there, or it changed. */
  abstract void changed(@Nullable LibraryItem now);

  /** It is chosen, or the person is at it with pointer or keyboard. */
  void noticed() {}

  /** Tells whether it is chosen, and changes it; made when it is first asked for. */
  final CheckBox check() {
    CheckBox made = check;
    if (made == null) {
      made = new CheckBox();
      made.getStyleClass().add("pick");
      made.setFocusTraversable(false);
      made.accessibleTextProperty().bind(words.bind("library.pick"));
      made.setOnAction(event -> toggle());
      check = made;
    }
    return made;
  }

  /** A label with something of the package. */
  final Label label(Function<LibraryItem, String> of, String... styles) {
    Label label = new Label();
    label.textProperty().bind(text(of));
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A chip with its status. */
  final Label chip() {
    Label chip = label(says::status, "chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    item.subscribe(
        now -> {
          chip.getStyleClass().setAll("label", "chip");
          chip.setVisible(now != null);
          if (now != null) {
            chip.getStyleClass().add(StatusLook.of(now).tone());
          }
        });
    return chip;
  }

  final ItemWords says() {
    return says;
  }

  private StringBinding text(Function<LibraryItem, String> of) {
    return Bindings.createStringBinding(
        () -> {
          LibraryItem now = item.getValue();
          return now == null ? "" : of.apply(now);
        },
        item,
        words.languageProperty());
  }

  private void toggle() {
    Slot at = slot.get();
    if (at != null) {
      model.picks().toggle(at.index());
    }
  }

  /** Does what a screen reader asks for; false when that is something else. */
  final boolean acted(AccessibleAction action) {
    LibraryItem now = item.getValue();
    if (action != AccessibleAction.FIRE || now == null) {
      return false;
    }
    model.open(now);
    return true;
  }

  private void clicked(MouseEvent event) {
    Slot at = slot.get();
    LibraryItem now = item.getValue();
    if (event.getButton() != MouseButton.PRIMARY || at == null || now == null) {
      return;
    }
    if (event.isShiftDown()) {
      model.picks().extend(at.index());
    } else if (event.isShortcutDown() || !model.picks().chosenProperty().get().isEmpty()) {
      model.picks().toggle(at.index());
    } else {
      model.picks().cursorProperty().set(at.index());
      model.open(now);
    }
  }
}
