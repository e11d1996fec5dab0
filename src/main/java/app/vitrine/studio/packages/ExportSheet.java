package app.vitrine.studio.packages;

import app.vitrine.domain.qa.Severity;
import app.vitrine.export.ExportPreset;
import app.vitrine.export.ExportedPack;
import app.vitrine.export.PackFile;
import app.vitrine.export.PreflightNote;
import app.vitrine.studio.control.KeyScroll;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.packages.ExportViewModel.State;
import app.vitrine.studio.text.Told;
import app.vitrine.studio.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Asks what to export for and where to, and shows beforehand what does not meet the rules. */
final class ExportSheet {
  private static final double NOTES_HEIGHT = 220;
  private static final double BYTES_PER_MB = 1_000_000;

  private final ExportViewModel model;
  private final Parts parts;
  private final Sheets sheets;
  private Sheets.@Nullable Sheet opened;

  private ExportSheet(ExportViewModel model, Parts parts, Sheets sheets) {
    this.model = model;
    this.parts = parts;
    this.sheets = sheets;
  }

  /** Opens the sheet over the window. */
  static void open(ExportViewModel model, Parts parts, Sheets sheets) {
    new ExportSheet(model, parts, sheets).open();
    model.begin();
  }

  private void open() {
    FlowPane presets = presets();
    StackPane found = new StackPane(checking(), notes(), refusal());
    found.setMinHeight(NOTES_HEIGHT);
    found.setPrefHeight(NOTES_HEIGHT);
    found.getStyleClass().add("preflight");
    VBox sheet =
        sheets.sheet(
            "packages.export_title", "packages.export_prompt", buttons(), presets, found, folder());
    sheet.getStyleClass().add("wide");
    opened = sheets.open(sheet, presets.getChildren().getFirst(), model::end);
  }

  /** Puts away this sheet, never another that is shown by then. */
  private void close() {
    if (opened != null) {
      opened.close();
    }
  }

  private FlowPane presets() {
    FlowPane pills = new FlowPane(8, 8);
    for (ExportPreset preset : model.presets()) {
      ToggleButton pill = new ToggleButton();
      pill.textProperty().bind(name(preset));
      pill.getStyleClass().add("pill");
      pill.setOnAction(
          event -> {
            pill.setSelected(true);
            model.presetProperty().set(preset);
          });
      model.presetProperty().subscribe(chosen -> pill.setSelected(chosen.equals(preset)));
      pill.disableProperty().bind(model.stateProperty().map(state -> state == State.EXPORTING));
      pills.getChildren().add(pill);
    }
    return pills;
  }

  private StringBinding name(ExportPreset preset) {
    String key = "packages.preset_" + preset.id();
    return parts.words().has(key) ? parts.words().bind(key) : parts.words().bindTold(preset.name());
  }

  private Node checking() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(32, 32);
    Label text =
        Parts.bound(
            parts
                .words()
                .follow(
                    model
                        .stateProperty()
                        .map(
                            state ->
                                state == State.EXPORTING
                                    ? "packages.exporting"
                                    : "packages.checking")),
            "muted");
    turning.accessibleTextProperty().bind(text.textProperty());
    VBox box = new VBox(12, turning, text);
    box.setAlignment(Pos.CENTER);
    return Parts.shown(
        box,
        model.stateProperty().map(state -> state == State.CHECKING || state == State.EXPORTING));
  }

  private Node refusal() {
    Label why = Parts.wrapping(parts.said(model.refusalProperty(), "refusal"));
    return Parts.shown(why, model.stateProperty().map(state -> state == State.REFUSED));
  }

  private Node notes() {
    VBox list = new VBox(8);
    model
        .trialProperty()
        .subscribe(
            pack -> {
              if (pack != null) {
                list.getChildren().setAll(lines(pack));
              }
            });
    ScrollPane scroll = KeyScroll.around(list, parts.words().bind("packages.pack_notes"));
    return Parts.shown(scroll, model.stateProperty().map(state -> state == State.READY));
  }

  private List<Node> lines(ExportedPack pack) {
    List<Node> lines = new ArrayList<>();
    long bytes = pack.files().stream().mapToLong(PackFile::bytes).sum();
    Words words = parts.words();
    lines.add(
        Parts.bound(
            words.bind("packages.pack_files", pack.files().size(), bytes / BYTES_PER_MB),
            "strong"));
    if (pack.notes().isEmpty()) {
      lines.add(fine());
    }
    if (model.unsavedProperty().get()) {
      lines.add(line(Feather.EDIT_3, "soft-note", words.bind("packages.export_unsaved")));
    }
    pack.notes().forEach(note -> lines.add(line(note)));
    return lines;
  }

  /** A pack for no place in particular is held against no place's rules. */
  private Label fine() {
    boolean judged = model.presetProperty().get().marketplace() != null;
    Label fine = parts.paragraph(judged ? "packages.pack_fine" : "packages.pack_for_none");
    fine.setGraphic(
        judged ? Parts.icon(Feather.CHECK, "passed-sign") : Parts.icon(Feather.INFO, "muted"));
    return fine;
  }

  private Node line(PreflightNote note) {
    boolean hard = note.severity() == Severity.BLOCKING;
    return line(
        hard ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE,
        hard ? "hard-note" : "soft-note",
        parts.words().bind("packages.note", new Told(note.subject()), new Told(note.message())));
  }

  private static Node line(Feather icon, String style, ObservableValue<String> said) {
    Label text = Parts.wrapping(Parts.bound(said));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(8, Parts.icon(icon, style), text);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private Node folder() {
    Label path = new Label();
    path.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.folderProperty().get() == null
                        ? parts.words().text("packages.no_folder")
                        : String.valueOf(model.folderProperty().get()),
                model.folderProperty(),
                parts.words().languageProperty()));
    path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    path.setMinWidth(0);
    path.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(path, Priority.ALWAYS);
    Button choose = parts.button("packages.choose_folder", model::chooseFolder);
    choose.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    HBox row = new HBox(12, Parts.icon(Feather.FOLDER), path, choose);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox buttons() {
    Button go = parts.button("packages.export_do", () -> model.export(this::close), "accent");
    go.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.folderProperty().get() == null
                        || model.stateProperty().get() != State.READY,
                model.folderProperty(),
                model.stateProperty()));
    Button back = parts.button("common.back", this::close, "flat");
    Button stop =
        Parts.shown(
            parts.button("packages.export_stop", model::stop, "flat"),
            model.stateProperty().map(state -> state == State.EXPORTING));
    HBox row = new HBox(8, Parts.spring(), stop, back, go);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }
}
