package app.vitrine.studio.library;

import app.vitrine.store.LibraryOrder;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.SearchField;
import app.vitrine.studio.text.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The top of the library: what is looked for, in which order, and how it is shown. */
final class LibraryHead {
  private static final List<LibraryOrder> ORDERS =
      List.of(
          LibraryOrder.NEWEST_FIRST,
          new LibraryOrder(LibraryOrder.By.DATE, true),
          new LibraryOrder(LibraryOrder.By.TITLE, true),
          new LibraryOrder(LibraryOrder.By.TITLE, false),
          new LibraryOrder(LibraryOrder.By.SCORE, false),
          new LibraryOrder(LibraryOrder.By.SCORE, true),
          new LibraryOrder(LibraryOrder.By.STATUS, true),
          new LibraryOrder(LibraryOrder.By.STATUS, false));

  /** Room all pills take side by side at the usual text size. */
  private static final double PILLS_WRAP = 720;

  private final LibraryViewModel model;
  private final Parts parts;
  private final Words words;
  private final SearchField search;
  private final VBox node;

  LibraryHead(LibraryViewModel model, Parts parts, BooleanProperty table) {
    this.model = model;
    this.parts = parts;
    this.words = parts.words();
    BooleanProperty bin = model.sought().binProperty();
    Label title = new Label();
    title
        .textProperty()
        .bind(
            Bindings.when(bin)
                .then(words.bind("library.bin"))
                .otherwise(words.bind("shell.library")));
    title.getStyleClass().add("title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    search = new SearchField(parts, "library.search", model.sought().searchProperty(), 18);
    Button toBin = parts.button(Feather.TRASH_2, "library.bin", () -> bin.set(true), "flat");
    toBin.textProperty().unbind();
    toBin.textProperty().bind(words.bind("library.bin_n", model.inBinProperty()));
    toBin.setMinWidth(Region.USE_PREF_SIZE);
    HBox top =
        new HBox(
            12, title, Parts.spring(), search.node(), views(table), Parts.shown(toBin, bin.not()));
    top.setAlignment(Pos.CENTER_LEFT);
    HBox second = new HBox(12, filters(), Parts.shown(orders(), table.not()));
    second.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(14, top, Parts.shown(aboutBin(bin), bin), Parts.shown(second, bin.not()));
  }

  VBox node() {
    return node;
  }

  private Node aboutBin(BooleanProperty bin) {
    Label explained = parts.paragraph("library.bin_explained", "muted");
    explained.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(explained, Priority.ALWAYS);
    Button empty = parts.button("library.empty_bin", model.actions()::emptyBin, "flat");
    empty.disableProperty().bind(Bindings.equal(model.inBinProperty(), 0L));
    Button leave =
        parts.button(Feather.ARROW_LEFT, "library.leave_bin", () -> bin.set(false), "flat");
    HBox row = new HBox(12, explained, empty, leave);
    row.setAlignment(Pos.CENTER_LEFT);
    for (Button each : List.of(empty, leave)) {
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    return row;
  }

  /** Puts the keyboard into the search. */
  void find() {
    search.find();
  }

  private Node filters() {
    FlowPane row = new FlowPane(8, 8);
    row.setPrefWrapLength(PILLS_WRAP);
    row.setAlignment(Pos.CENTER_LEFT);
    for (StatusFilter each : StatusFilter.values()) {
      ToggleButton pill = new ToggleButton();
      pill.getStyleClass().add("pill");
      pill.textProperty()
          .bind(
              Bindings.createStringBinding(
                  () -> words.text(each.key(), model.countsProperty().get().getOrDefault(each, 0L)),
                  model.countsProperty(),
                  words.languageProperty()));
      model.sought().filterProperty().subscribe(now -> pill.setSelected(now == each));
      pill.setOnAction(
          event -> {
            pill.setSelected(true);
            model.sought().filterProperty().set(each);
          });
      row.getChildren().add(pill);
    }
    ToggleButton queue = new ToggleButton();
    queue.getStyleClass().add("pill");
    queue.textProperty().bind(words.bind("library.filter_queue"));
    queue.selectedProperty().bindBidirectional(model.sought().onlyBatchProperty());
    row.getChildren().add(Parts.shown(queue, model.queueProperty().map(now -> now.all() > 0)));
    HBox.setHgrow(row, Priority.ALWAYS);
    row.setMinWidth(0);
    return row;
  }

  private Node orders() {
    ComboBox<LibraryOrder> box = new ComboBox<>();
    box.getItems().addAll(ORDERS);
    box.accessibleTextProperty().bind(words.bind("library.order"));
    box.setCellFactory(view -> new OrderCell());
    box.setButtonCell(new OrderCell());
    box.valueProperty().bindBidirectional(model.sought().orderProperty());
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.getStyleClass().add("library-order");
    return box;
  }

  private final class OrderCell extends ListCell<LibraryOrder> {
    @Override
    protected void updateItem(@Nullable LibraryOrder order, boolean empty) {
      super.updateItem(order, empty);
      textProperty().unbind();
      if (empty || order == null) {
        setText("");
      } else {
        textProperty().bind(words.bind(key(order)));
      }
    }
  }

  private static String key(LibraryOrder order) {
    return "library.order_"
        + order.by().name().toLowerCase(java.util.Locale.ROOT)
        + (order.ascending() ? "_up" : "_down");
  }

  private Node views(BooleanProperty table) {
    ToggleButton grid = side(Feather.GRID, "library.as_grid");
    ToggleButton lines = side(Feather.LIST, "library.as_table");
    Runnable show =
        () -> {
          grid.setSelected(!table.get());
          lines.setSelected(table.get());
        };
    grid.setOnAction(
        event -> {
          table.set(false);
          show.run();
        });
    lines.setOnAction(
        event -> {
          table.set(true);
          show.run();
        });
    show.run();
    HBox both = new HBox(grid, lines);
    both.getStyleClass().add("view-switch");
    both.setAlignment(Pos.CENTER);
    both.setMinWidth(Region.USE_PREF_SIZE);
    both.setMaxHeight(Region.USE_PREF_SIZE);
    return both;
  }

  private ToggleButton side(Ikon icon, String key) {
    ToggleButton side = new ToggleButton();
    side.setGraphic(Parts.icon(icon));
    side.getStyleClass().add("view-side");
    parts.name(side, key);
    return side;
  }
}
