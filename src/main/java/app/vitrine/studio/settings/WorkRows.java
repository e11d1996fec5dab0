package app.vitrine.studio.settings;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.WholeNumbers;
import app.vitrine.studio.desk.Workshop;
import app.vitrine.studio.text.Words;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where things are kept, and how the work is done. */
final class WorkRows {
  private static final double BYTES_PER_GB = 1e9;
  private static final double NUMBER_WIDTH = 110;

  private final SettingsViewModel model;
  private final Parts parts;
  private final Words words;

  WorkRows(SettingsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.words = parts.words();
  }

  Map<Setting, Region> rows() {
    Button show = parts.button("settings.show_folder", model::showFolder);
    Label folder = new Label(model.workshop().data().toString());
    folder.getStyleClass().addAll("small", "path");
    Parts.wrapping(folder);
    Button empty = parts.button("settings.bin_empty", model::emptyBin);
    empty
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> storage() == null || storage().inBin() == 0, model.storageProperty()));
    ProgressBar emptied = new ProgressBar();
    emptied.progressProperty().bind(model.bin().progressProperty());
    emptied.accessibleTextProperty().bind(words.bind("settings.name_bin"));
    HBox emptying = new HBox(12, emptied, parts.button("settings.bin_stop", model.bin()::stop));
    emptying.setAlignment(Pos.CENTER_RIGHT);
    StackPane bin =
        new StackPane(
            Parts.shown(empty, model.bin().busyProperty().not()),
            Parts.shown(emptying, model.bin().busyProperty()));
    bin.setAlignment(Pos.CENTER_RIGHT);
    return Map.of(
        Setting.FOLDER, SettingsRow.beside(Setting.FOLDER, parts, show, folder),
        Setting.SPACE, SettingsRow.beside(Setting.SPACE, parts, space()),
        Setting.PAPERS, number(Setting.PAPERS, Workshop.KEEP_PAPERS),
        Setting.BIN, SettingsRow.beside(Setting.BIN, parts, bin),
        Setting.PARALLEL, number(Setting.PARALLEL, Workshop.PARALLEL),
        Setting.VIDEO_TIME, number(Setting.VIDEO_TIME, Workshop.VIDEO_TIMEOUT));
  }

  private SettingsViewModel.Storage storage() {
    return model.storageProperty().get();
  }

  private Label space() {
    Label space = new Label();
    space
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    storage() == null
                        ? words.text("settings.measuring")
                        : words.text(
                            "settings.space",
                            storage().used() / BYTES_PER_GB,
                            storage().free() / BYTES_PER_GB),
                model.storageProperty(),
                words.languageProperty()));
    return space;
  }

  private Region number(Setting setting, String name) {
    WorkSetting work = model.work(name);
    Spinner<Integer> spinner =
        WholeNumbers.field(work.least(), work.most(), work.valueProperty().get());
    spinner.setPrefWidth(NUMBER_WIDTH);
    spinner.setDisable(work.isFixed());
    spinner.valueProperty().addListener((value, old, now) -> work.valueProperty().set(now));
    Label fixed = Parts.wrapping(Parts.bound(words.bind("settings.fixed", name), "small"));
    Label later =
        Parts.wrapping(
            Parts.bound(words.bind("settings.later", work.inEffect()), "small", "attention"));
    return SettingsRow.beside(
        setting,
        parts,
        spinner,
        Parts.shown(fixed, new javafx.beans.property.SimpleBooleanProperty(work.isFixed())),
        Parts.shown(later, work.waitsForStart()));
  }
}
