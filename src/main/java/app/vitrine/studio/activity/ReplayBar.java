package app.vitrine.studio.activity;

import app.vitrine.studio.control.Parts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Plays the log again: step, play at a speed, or go to a moment. */
final class ReplayBar {
  private final HBox node;

  ReplayBar(ActivityViewModel model, Parts parts) {
    FontIcon sign = Parts.icon(Feather.PLAY);
    sign.iconCodeProperty()
        .bind(Bindings.when(model.playingProperty()).then(Feather.PAUSE).otherwise(Feather.PLAY));
    Button play = parts.iconButton(Feather.PLAY, "activity.play", model::playOrPause, "flat");
    play.setGraphic(sign);
    Slider slider = new Slider();
    slider.setMin(1);
    slider.maxProperty().bind(Bindings.max(1, model.lengthProperty()));
    slider.setBlockIncrement(1);
    slider.accessibleTextProperty().bind(parts.words().bind("activity.moment"));
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider
        .valueProperty()
        .addListener(
            (value, old, now) -> {
              if (slider.isValueChanging() || slider.isFocused()) {
                model.playingProperty().set(false);
                model.positionProperty().set((int) Math.round(now.doubleValue()));
              }
            });
    model
        .positionProperty()
        .subscribe(
            () -> {
              int at = model.positionProperty().get();
              slider.setValue(at == 0 ? slider.getMax() : at);
            });
    model
        .lengthProperty()
        .subscribe(
            length -> {
              if (model.positionProperty().get() == 0) {
                slider.setValue(slider.getMax());
              }
            });
    Label place = new Label();
    place.getStyleClass().addAll("muted", "small");
    place.setMinWidth(Region.USE_PREF_SIZE);
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.positionProperty().get() == 0
                        ? parts.words().text("activity.events", model.lengthProperty().get())
                        : parts
                            .words()
                            .text(
                                "activity.event_of",
                                model.positionProperty().get(),
                                model.lengthProperty().get()),
                model.positionProperty(),
                model.lengthProperty(),
                parts.words().languageProperty()));
    Hyperlink back = parts.link("activity.now", model::now);
    back.setMinWidth(Region.USE_PREF_SIZE);
    Parts.shown(back, model.positionProperty().greaterThan(0));
    node =
        new HBox(
            8,
            parts.iconButton(Feather.SKIP_BACK, "activity.back", () -> model.step(-1), "flat"),
            play,
            parts.iconButton(Feather.SKIP_FORWARD, "activity.on", () -> model.step(1), "flat"),
            slider,
            place,
            speeds(model, parts),
            back);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().addAll("card", "replay-bar");
  }

  Node node() {
    return node;
  }

  private static Node speeds(ActivityViewModel model, Parts parts) {
    HBox box = new HBox(4);
    box.setAlignment(Pos.CENTER_LEFT);
    ToggleGroup group = new ToggleGroup();
    for (int speed : ActivityViewModel.SPEEDS) {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(parts.words().bind("activity.speed", speed));
      button.getStyleClass().addAll("pill", "small-pill");
      button.setToggleGroup(group);
      button.setSelected(model.speedProperty().get() == speed);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.speedProperty().set(speed);
          });
      box.getChildren().add(button);
    }
    return box;
  }
}
