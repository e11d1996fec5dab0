package app.vitrine.studio.library;

import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The packages as a grid or a table; rows are made for what is in view only. */
final class PackageList {
  private static final double GAP = 16;
  private static final double LEAST_TILE_EM = 12.6;
  private static final double SCROLL_BAR = 16;

  /** Height of a tile's three lines of text. */
  private static final double TILE_TEXT_EM = 4.4;

  /** What lies between its picture, its lines and its edge, in pixels. */
  private static final double TILE_GAPS = 32;

  private static final double LINE_EM = 4.2;

  private static final PseudoClass AS_TABLE = PseudoClass.getPseudoClass("as-table");

  private final LibraryViewModel model;
  private final Words words;
  private final ImageCache images;
  private final BooleanProperty table = new SimpleBooleanProperty();
  private final ObservableList<Integer> rows = FXCollections.observableArrayList();
  private final ListView<Integer> list = new ListView<>(rows);
  private final LibraryKeys keys;
  private final List<ItemNode> nodes = new ArrayList<>();
  private final Label ruler = new Label();
  private final VBox node;
  private int columns = 1;

  PackageList(LibraryViewModel model, Parts parts, ImageCache images) {
    this.model = model;
    this.words = parts.words();
    this.images = images;
    list.getStyleClass().add("package-list");
    list.setSelectionModel(null);
    // A check mark takes no keyboard, and neither would what was pressed on a package.
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> list.requestFocus());
    keys = new LibraryKeys(model, () -> columns, this::rowsInView);
    list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    list.widthProperty().addListener((value, old, now) -> arrange(false));
    ruler.fontProperty().addListener((value, old, now) -> arrange(true));
    table.addListener((value, old, now) -> arrange(true));
    model.slots().addListener((ListChangeListener<Slot>) change -> arrange(false));
    model.picks().chosenProperty().addListener((value, old, now) -> mark());
    model.picks().cursorProperty().addListener((value, old, now) -> cursor(now.intValue()));
    ruler.setManaged(false);
    ruler.setVisible(false);
    TableHead head = new TableHead(model, parts);
    node = new VBox(ruler, Parts.shown(head.node(), table), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    arrange(true);
    words.languageProperty().addListener((value, old, now) -> mark());
    describe();
  }

  VBox node() {
    return node;
  }

  /** A key pressed elsewhere on the page, where nothing else takes it. */
  void pressed(KeyEvent event) {
    keys.pressed(event);
  }

  /** Whether it is a table rather than a grid. */
  BooleanProperty tableProperty() {
    return table;
  }

  ListView<Integer> list() {
    return list;
  }

  private void arrange(boolean anew) {
    double em = ruler.getFont().getSize();
    double least = LEAST_TILE_EM * em;
    double room = Math.max(least, list.getWidth() - SCROLL_BAR);
    int fit = table.get() ? 1 : Math.max(1, (int) ((room + GAP) / (least + GAP)));
    double side = (room - GAP * (fit - 1)) / fit;
    list.setFixedCellSize(
        table.get()
            ? Math.ceil(LINE_EM * em)
            : Math.ceil(side + TILE_TEXT_EM * em + TILE_GAPS + GAP));
    list.pseudoClassStateChanged(AS_TABLE, table.get());
    if (anew || fit != columns) {
      columns = fit;
      nodes.clear();
      list.setCellFactory(view -> new Row(fit));
    }
    int wanted = (model.slots().size() + columns - 1) / columns;
    if (anew || rows.size() != wanted) {
      rows.setAll(IntStream.range(0, wanted).boxed().toList());
    } else {
      list.refresh();
    }
  }

  private void mark() {
    nodes.forEach(each -> each.mark(model.picks()));
    describe();
  }

  private void cursor(int at) {
    if (at >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      bringIntoView(flow, at / columns);
    }
    mark();
  }

  /** The flow stops a row short of the end when it jumps there from afar. */
  private void bringIntoView(VirtualFlow<?> flow, int row) {
    flow.scrollTo(row);
    flow.layout();
    @Nullable IndexedCell<?> last = flow.getLastVisibleCell();
    if (last != null && last.getIndex() < row) {
      flow.scrollPixels((row - last.getIndex() + 1) * list.getFixedCellSize());
    }
  }

  /** What is heard of the place the keyboard is at. */
  private void describe() {
    int at = model.picks().cursorProperty().get();
    @Nullable LibraryItem item =
        at >= 0 && at < model.slots().size() ? model.slots().get(at).itemProperty().get() : null;
    list.setAccessibleText(
        item == null
            ? words.text("library.list", model.slots().size())
            : new ItemWords(words, Clock.system(ZoneId.systemDefault()))
                .spoken(item, model.picks().has(item.id())));
  }

  private int rowsInView() {
    return Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()));
  }

  private final class Row extends ListCell<Integer> {
    private final HBox line = new HBox(GAP);
    private final List<ItemNode> mine = new ArrayList<>();

    Row(int across) {
      for (int at = 0; at < across; at++) {
        ItemNode made =
            table.get()
                ? new PackageLine(model, words, images)
                : new PackageTile(model, words, images);
        made.node().setMaxWidth(Double.MAX_VALUE);
        made.node().setPrefWidth(0);
        HBox.setHgrow(made.node(), Priority.ALWAYS);
        mine.add(made);
        line.getChildren().add(made.node());
      }
      line.setAlignment(Pos.TOP_LEFT);
      nodes.addAll(mine);
      setFocusTraversable(false);
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
      super.updateItem(row, empty);
      int first = empty || row == null ? Integer.MAX_VALUE : row * mine.size();
      for (int at = 0; at < mine.size(); at++) {
        int index = first == Integer.MAX_VALUE ? first : first + at;
        mine.get(at).show(index < model.slots().size() ? model.slots().get(index) : null);
      }
      setGraphic(first == Integer.MAX_VALUE ? null : line);
    }
  }
}
