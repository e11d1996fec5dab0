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
  private final Map<PaneTab, ToggleButton> tabs = new LinkedHashMap<>();

  TabStrip(List<PaneTab> sides, Parts parts, Consumer<PaneTab> chosen) {
    node.getStyleClass().add("tabs");
    for (PaneTab side : sides) {
      ToggleButton tab = tab(side, parts);
      tab.setOnAction(
          event -> {
            tab.setSelected(true);
            chosen.accept(side);
          });
      // Who comes by pointer goes on in the pane; who comes by keyboard may go to the next tab.
      tab.setOnMouseClicked(event -> side.pane().takeKeyboard());
      tabs.put(side, tab);
      node.getChildren().add(tab);
    }
  }

  Node node() {
    return node;
  }

  /** Marks the pane shown; null for none. */
  void mark(@Nullable PaneTab shown) {
    tabs.forEach((side, tab) -> tab.setSelected(side == shown));
  }

  private static ToggleButton tab(PaneTab side, Parts parts) {
    ToggleButton tab = new ToggleButton();
    Label count = Parts.bound(side.count(), "tab-count");
    Parts.shown(count, side.count().map(text -> !text.isEmpty()));
    Region dot = new Region();
    dot.setMinSize(DOT, DOT);
    dot.setMaxSize(DOT, DOT);
    side.dot()
        .subscribe(
            state -> dot.getStyleClass().setAll("tab-dot", state.name().toLowerCase(Locale.ROOT)));
    Parts.shown(dot, side.dot().map(state -> state != PaneTab.Dot.NONE));
    HBox marks = new HBox(5, count, dot);
    marks.setAlignment(Pos.CENTER_LEFT);
    tab.setGraphic(marks);
    tab.textProperty().bind(parts.words().bind(side.titleKey()));
    tab.disableProperty().bind(side.there().map(there -> !there));
    tab.accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> (tab.getText() + " " + side.count().getValue()).strip(),
                tab.textProperty(),
                side.count()));
    tab.getStyleClass().setAll("tab-button");
    return tab;
  }
}
