package app.vitrine.studio.shell;

import app.vitrine.studio.control.Parts;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left rail: sections above, the state of work at the foot; it folds to icons. */
final class Rail {
  private static final double WIDE = 208;
  private static final double NARROW = 64;

  private final VBox node = new VBox(4);

  Rail(ShellViewModel model, Navigator navigator, Parts parts, ObservableDoubleValue textScale) {
    node.getStyleClass().add("rail");
    BooleanBinding unfolded = Bindings.not(model.foldedProperty());
    Label name = parts.label("shell.name", "wordmark");
    HBox head =
        new HBox(
            name,
            Parts.spring(),
            Parts.shown(
                parts.iconButton(Feather.SIDEBAR, "shell.fold", model::fold, "flat"),
                model.tightProperty().not()));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("rail-head");
    Parts.shown(name, unfolded);
    node.getChildren().add(head);
    Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      ToggleButton button = entry(section, model, navigator, parts);
      buttons.put(section, button);
      node.getChildren().add(button);
    }
    model
        .sectionProperty()
        .subscribe(
            shown -> buttons.forEach((section, button) -> button.setSelected(section == shown)));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    WorkState work = new WorkState(model, navigator, parts);
    node.getChildren()
        .addAll(
            gap,
            Parts.shown(work.inWords(), unfolded),
            Parts.shown(work.inSigns(), model.foldedProperty()));
    node.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> model.foldedProperty().get() ? NARROW * textScale.get() : WIDE,
                model.foldedProperty(),
                textScale));
    node.minWidthProperty().bind(node.prefWidthProperty());
    node.maxWidthProperty().bind(node.prefWidthProperty());
  }

  Region node() {
    return node;
  }

  private static ToggleButton entry(
      Section section, ShellViewModel model, Navigator navigator, Parts parts) {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(parts.words().bind(section.key()));
    button.setGraphic(Parts.icon(section.icon()));
    button.getStyleClass().add("rail-entry");
    button.setMaxWidth(Double.MAX_VALUE);
    button
        .alignmentProperty()
        .bind(Bindings.when(model.foldedProperty()).then(Pos.CENTER).otherwise(Pos.CENTER_LEFT));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          navigator.open(section);
        });
    parts.name(button, section.key());
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(model.foldedProperty())
                .then(ContentDisplay.GRAPHIC_ONLY)
                .otherwise(ContentDisplay.LEFT));
    return button;
  }
}
