package app.vitrine.studio.settings;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.Looks;
import app.vitrine.studio.theme.ThemeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How the studio looks and speaks. */
final class AppearanceRows {
  private static final int STEP = 5;
  private static final double PERCENT = 100;

  private final SettingsViewModel model;
  private final Parts parts;

  AppearanceRows(SettingsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
  }

  Map<Setting, Region> rows() {
    HBox themes =
        choices(
            List.of(ThemeMode.values()),
            model.theme(),
            mode -> parts.words().bind("settings.theme_" + mode.name().toLowerCase(Locale.ROOT)),
            model::setTheme);
    HBox languages =
        choices(
            List.of(UiLanguage.values()),
            model.language(),
            language -> new javafx.beans.property.SimpleStringProperty(language.ownName()),
            model::setLanguage);
    return Map.of(
        Setting.THEME, SettingsRow.beside(Setting.THEME, parts, themes),
        Setting.TEXT_SIZE, SettingsRow.beside(Setting.TEXT_SIZE, parts, textSize()),
        Setting.LANGUAGE, SettingsRow.beside(Setting.LANGUAGE, parts, languages));
  }

  private HBox textSize() {
    Slider slider = new Slider(Looks.SMALLEST * PERCENT, Looks.LARGEST * PERCENT, model.textSize());
    slider.setBlockIncrement(STEP);
    slider.setMajorTickUnit(STEP);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setPrefWidth(200);
    slider.accessibleTextProperty().bind(parts.words().bind(Setting.TEXT_SIZE.key()));
    Label percent = new Label();
    percent
        .textProperty()
        .bind(
            parts
                .words()
                .bind(
                    "settings.percent",
                    slider.valueProperty().map(at -> Math.round(at.doubleValue()))));
    percent.setMinWidth(Region.USE_PREF_SIZE);
    // While it is dragged the text must not grow under the hand.
    slider
        .valueProperty()
        .addListener(
            (value, old, now) -> {
              if (!slider.isValueChanging()) {
                model.setTextSize((int) Math.round(now.doubleValue()));
              }
            });
    slider
        .valueChangingProperty()
        .addListener(
            (value, old, now) -> {
              if (!now) {
                model.setTextSize((int) Math.round(slider.getValue()));
              }
            });
    HBox row = new HBox(12, slider, percent);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private static <T> HBox choices(
      List<T> all, T first, Function<T, ObservableValue<String>> name, Consumer<T> choose) {
    HBox row = new HBox(6);
    for (T each : all) {
      ToggleButton pill = new ToggleButton();
      pill.textProperty().bind(name.apply(each));
      pill.getStyleClass().add("pill");
      pill.setSelected(each.equals(first));
      pill.setOnAction(
          event -> {
            row.getChildren().forEach(other -> ((ToggleButton) other).setSelected(other == pill));
            choose.accept(each);
          });
      row.getChildren().add(pill);
    }
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }
}
