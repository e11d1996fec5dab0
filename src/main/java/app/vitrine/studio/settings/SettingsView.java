package app.vitrine.studio.settings;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.SearchField;
import app.vitrine.studio.settings.Setting.Group;
import app.vitrine.studio.shell.Screen;
import app.vitrine.studio.shell.Shortcut;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The settings: cards of rows, of which a search leaves those found. */
public final class SettingsView implements Screen {
  private static final double WIDEST = 960;

  private final SettingsViewModel model;
  private final Parts parts;
  private final VBox node;

  public SettingsView(SettingsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    Map<Setting, Region> rows = new EnumMap<>(Setting.class);
    rows.putAll(new AppearanceRows(model, parts).rows());
    rows.putAll(new DefaultRows(model, parts).rows());
    rows.putAll(new WorkRows(model, parts).rows());
    rows.putAll(new EngineRows(model, parts).rows());
    rows.forEach((setting, row) -> Parts.shown(row, found(List.of(setting))));
    SearchField search = new SearchField(parts, "settings.search", model.searchProperty(), 20);
    HBox head = new HBox(12, parts.label("shell.settings", "title"), Parts.spring(), search.node());
    head.setAlignment(Pos.CENTER_LEFT);
    VBox cards = new VBox(16);
    for (Group group : Group.values()) {
      cards.getChildren().add(card(group, rows));
    }
    cards
        .getChildren()
        .add(
            Parts.shown(
                nothing(),
                Bindings.createBooleanBinding(
                    () -> model.foundProperty().get().isEmpty(), model.foundProperty())));
    cards.setMaxWidth(WIDEST);
    head.setMaxWidth(WIDEST);
    StackPane middle = new StackPane(cards);
    StackPane.setAlignment(cards, Pos.TOP_LEFT);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("bare-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(20, head, scroll);
    node.getStyleClass().addAll("page", "settings");
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.FIND_SETTING.matches(event)) {
            event.consume();
            search.find();
          }
        });
  }

  private Node card(Group group, Map<Setting, Region> rows) {
    VBox card = new VBox(parts.label(group.key(), "heading", "setting-group"));
    List<Setting> mine = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      Region row = rows.get(setting);
      if (setting.group() == group && row != null) {
        mine.add(setting);
        card.getChildren().add(row);
      }
    }
    card.getStyleClass().addAll("card", "setting-card");
    return Parts.shown(card, found(mine));
  }

  private BooleanBinding found(List<Setting> any) {
    return Bindings.createBooleanBinding(
        () -> any.stream().anyMatch(model.foundProperty().get()::contains), model.foundProperty());
  }

  private Node nothing() {
    VBox box =
        new VBox(
            12,
            parts.label("settings.nothing_found", "heading"),
            parts.button("settings.show_all", () -> model.searchProperty().set("")));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
  }
}
