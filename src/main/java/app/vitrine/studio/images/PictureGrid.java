package app.vitrine.studio.images;

import app.vitrine.studio.control.ImageCache;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** All pictures as rows of tiles of which only those in sight exist; the arrow keys go round. */
final class PictureGrid {
  private static final double SIDE = 140;
  private static final double GAP = 14;

  /** Room for the ring around a tile and the scroll bar. */
  private static final double EDGES = 28;

  private final ImagesViewModel model;
  private final PictureTaking taking;
  private final ImageCache cache;
  private final Words words;
  private final IntegerProperty columns = new SimpleIntegerProperty(2);
  private final ObservableList<List<PictureItem>> rows = FXCollections.observableArrayList();
  private final ListView<List<PictureItem>> list = new ListView<>(rows);

  /**
   * A grid.
   *
   * @param enter goes from the grid to the picture itself
   */
  PictureGrid(
      ImagesViewModel model, PictureTaking taking, ImageCache cache, Parts parts, Runnable enter) {
    this.model = model;
    this.taking = taking;
    this.cache = cache;
    this.words = parts.words();
    list.getStyleClass().add("picture-grid");
    list.setCellFactory(view -> new Row());
    list.accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> PictureTile.told(words, model.selectedProperty().get()),
                model.selectedProperty(),
                words.languageProperty()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, enter));
    model.items().addListener((ListChangeListener<PictureItem>) change -> arrange());
    columns.subscribe(this::arrange);
    model.selectedProperty().subscribe(item -> reveal());
    setColumns(2);
  }

  Region node() {
    return list;
  }

  /** How many pictures stand beside each other. */
  void setColumns(int wanted) {
    columns.set(wanted);
    double width = wanted * SIDE + (wanted - 1) * GAP + EDGES;
    list.setMinWidth(width);
    list.setPrefWidth(width);
    list.setMaxWidth(width);
  }

  private void arrange() {
    List<List<PictureItem>> now = new ArrayList<>();
    int across = columns.get();
    for (int at = 0; at < model.items().size(); at += across) {
      now.add(List.copyOf(model.items().subList(at, Math.min(at + across, model.items().size()))));
    }
    rows.setAll(now);
  }

  private void reveal() {
    int at = index();
    if (at >= 0 && at / columns.get() < rows.size()) {
      list.scrollTo(at / columns.get());
    }
  }

  private int index() {
    PictureItem now = model.selectedProperty().get();
    return now == null ? -1 : model.items().indexOf(now);
  }

  private void key(KeyEvent event, Runnable enter) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          case UP -> -columns.get();
          case DOWN -> columns.get();
          case HOME -> -model.items().size();
          case END -> model.items().size();
          default -> 0;
        };
    if (step != 0 && !model.items().isEmpty()) {
      int to = Math.clamp(index() + (long) step, 0, model.items().size() - 1);
      model.selectedProperty().set(model.items().get(to));
      event.consume();
    } else if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
      enter.run();
      event.consume();
    }
  }

  private final class Row extends ListCell<List<PictureItem>> {
    private final List<PictureTile> tiles = new ArrayList<>();
    private final HBox box = new HBox(GAP);

    private Row() {
      getStyleClass().add("picture-row");
    }

    @Override
    protected void updateItem(List<PictureItem> items, boolean empty) {
      super.updateItem(items, empty);
      setText(null);
      if (empty || items == null) {
        tiles.forEach(tile -> tile.show(null));
        setGraphic(null);
        return;
      }
      while (tiles.size() < items.size()) {
        tiles.add(tile());
      }
      for (int at = 0; at < tiles.size(); at++) {
        tiles.get(at).show(at < items.size() ? items.get(at) : null);
      }
      box.getChildren().setAll(tiles.subList(0, items.size()));
      setGraphic(box);
    }

    private PictureTile tile() {
      PictureTile tile = new PictureTile(model, cache, words, SIDE);
      tile.addEventHandler(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            list.requestFocus();
            PictureItem item = tile.item();
            if (item != null) {
              model.selectedProperty().set(item);
              taking.prepare(item);
            }
          });
      tile.setOnDragDetected(
          event -> {
            taking.drag(tile, tile.item());
            event.consume();
          });
      return tile;
    }
  }
}
