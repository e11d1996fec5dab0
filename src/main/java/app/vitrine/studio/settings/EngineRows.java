package app.vitrine.studio.settings;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.settings.SettingsViewModel.Test;
import app.vitrine.studio.text.Words;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who does the work, and what Vitrine is made of. */
final class EngineRows {
  private static final List<String> ABILITIES = List.of("words", "pictures", "films", "private");

  private final SettingsViewModel model;
  private final Parts parts;
  private final Words words;

  EngineRows(SettingsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.words = parts.words();
  }

  Map<Setting, Region> rows() {
    Label version = new Label(model.workshop().version());
    return Map.of(
        Setting.ENGINE, SettingsRow.below(Setting.ENGINE, parts, engine()),
        Setting.VERSION, SettingsRow.beside(Setting.VERSION, parts, version),
        Setting.LICENCES, SettingsRow.below(Setting.LICENCES, parts, licences()));
  }

  private Region engine() {
    VBox can = new VBox(6);
    for (String ability : ABILITIES) {
      Label label = parts.paragraph("settings.engine_" + ability, "finding", "good");
      label.setGraphic(Parts.icon(Feather.CHECK));
      can.getChildren().add(label);
    }
    ProgressIndicator busy = new ProgressIndicator();
    busy.setPrefSize(20, 20);
    busy.accessibleTextProperty().bind(words.bind("settings.testing"));
    Label result = Parts.wrapping(new Label());
    result
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> said(model.testProperty().get()),
                model.testProperty(),
                words.languageProperty()));
    model
        .testProperty()
        .subscribe(
            test -> {
              result.getStyleClass().removeAll("good", "wrong", "muted");
              result
                  .getStyleClass()
                  .add(
                      test instanceof Test.Passed
                          ? "good"
                          : test instanceof Test.Failed ? "wrong" : "muted");
            });
    HBox.setHgrow(result, Priority.ALWAYS);
    result.setMaxWidth(Double.MAX_VALUE);
    ObservableValue<Boolean> running = model.testProperty().map(Test.Running.class::isInstance);
    HBox row =
        new HBox(
            12,
            Parts.shown(
                parts.button(Feather.PLAY, "settings.test", model::testEngine),
                running.map(now -> !now)),
            Parts.shown(parts.button("settings.stop_test", model::stopTest), running),
            Parts.shown(busy, running),
            result);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox both = new VBox(14, can, row);
    return both;
  }

  private String said(Test test) {
    return switch (test) {
      case Test.Idle ignored -> words.text("settings.test_hint");
      case Test.Running ignored -> words.text("settings.testing");
      case Test.Passed passed ->
          words.text(
              "settings.test_passed",
              passed.trial().readingMs(),
              passed.trial().cuttingMs(),
              passed.trial().encodingMs());
      case Test.Failed failed -> failed.why().in(words);
    };
  }

  private Region licences() {
    GridPane grid = new GridPane(24, 6);
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(180);
    grid.getColumnConstraints().add(name);
    for (Licence licence : Licence.all()) {
      Label of = new Label(licence.licence());
      of.getStyleClass().add("muted");
      grid.addRow(grid.getRowCount(), new Label(licence.name()), of);
    }
    return grid;
  }
}
