package app.vitrine.studio.packages;

import app.vitrine.studio.control.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The panes' titles in a row, each with its count and its dot. */
final class TabStrip {
  private static final double DOT = 7;

  private final HBox node = new HBox(24);
  private final Map<Pane, ToggleButton> tabs = new LinkedHashMap<>();

  TabStrip(List<Pane> panes, Parts parts, Consumer<Pane> chosen) {
    node.getStyleClass().add("tabs");
    for (Pane pane : panes) {
      ToggleButton tab = tab(pane, parts);
      tab.setOnAction(
          event -> {
            tab.setSelected(true);
            chosen.accept(pane);
          });
      tabs.put(pane, tab);
      node.getChildren().add(tab);
    }
  }

  Node node() {
    return node;
  }

  /** Marks the pane shown; null for none. */
  void mark(@Nullable Pane shown) {
    tabs.forEach((pane, tab) -> tab.setSelected(pane == shown));
  }

  private static ToggleButton tab(Pane pane, Parts parts) {
    ToggleButton tab = new ToggleButton();
    Label count = Parts.bound(pane.count(), "tab-count");
    Parts.shown(count, pane.count().map(text -> !text.isEmpty()));
    Region dot = new Region();
    dot.setMinSize(DOT, DOT);
    dot.setMaxSize(DOT, DOT);
    pane.dot()
        .subscribe(
            state -> dot.getStyleClass().setAll("tab-dot", state.name().toLowerCase(Locale.ROOT)));
    Parts.shown(dot, pane.dot().map(state -> state != Pane.Dot.NONE));
    HBox marks = new HBox(5, count, dot);
    marks.setAlignment(Pos.CENTER_LEFT);
    tab.setGraphic(marks);
    tab.textProperty().bind(parts.words().bind(pane.titleKey()));
    tab.disableProperty().bind(pane.there().map(there -> !there));
    tab.accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> (tab.getText() + " " + pane.count().getValue()).strip(),
                tab.textProperty(),
                pane.count()));
    tab.getStyleClass().setAll("tab-button");
    return tab;
  }
}
