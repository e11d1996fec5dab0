package app.vitrine.studio.create;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The choices about a package: a summary, and behind it the fold in which they are changed. */
final class OptionsCard {
  private static final int COLUMNS = 3;

  private final OptionsViewModel model;
  private final Parts parts;
  private final Words words;
  private final OptionControls controls;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final VBox node = new VBox(12);

  OptionsCard(OptionsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.words = parts.words();
    this.controls = new OptionControls(model, parts);
    node.getStyleClass().addAll("card", "padded");
    node.getChildren()
        .addAll(
            Parts.shown(summary(), open.not()),
            Parts.shown(form(), open),
            Parts.shown(parts.link("create.change_options", () -> open.set(true)), open.not()),
            Parts.shown(parts.link("create.close_options", this::close), open));
  }

  VBox node() {
    return node;
  }

  /** Whether they can be changed. */
  ReadOnlyBooleanProperty openProperty() {
    return open;
  }

  /** Shows the summary again. */
  void close() {
    open.set(false);
  }

  private Node summary() {
    GridPane grid = new GridPane(12, 10);
    for (int at = 0; at < COLUMNS; at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
    }
    List<String> keys = List.of("languages", "copy", "images", "video", "style", "cost");
    Label[] values = new Label[keys.size()];
    for (int at = 0; at < keys.size(); at++) {
      values[at] = Parts.wrapping(new Label());
      values[at].getStyleClass().add("strong");
      grid.add(
          new VBox(2, parts.label("create.option_" + keys.get(at), "muted", "small"), values[at]),
          at % COLUMNS,
          at / COLUMNS);
    }
    Runnable fill =
        () -> {
          values[0].setText(languages());
          values[1].setText(words.text("create.summary_copy", model.channels().size(), copies()));
          values[2].setText(words.text("create.summary_images", pictures()));
          values[3].setText(
              words.text(
                  "create.summary_video",
                  model.videoSecondsProperty().get(),
                  model.shapeProperty().get().wireName()));
          values[4].setText(controls.style(model.styleProperty().get()));
          values[5].setText(words.text("create.free"));
        };
    follow(fill);
    return grid;
  }

  private void follow(Runnable fill) {
    for (ObservableValue<?> value :
        List.of(
            words.languageProperty(),
            model.copyVariantsProperty(),
            model.imageVariantsProperty(),
            model.videoSecondsProperty(),
            model.shapeProperty(),
            model.styleProperty())) {
      value.subscribe(changed -> fill.run());
    }
    model.languages().addListener((SetChangeListener<Language>) change -> fill.run());
    model.channels().addListener((SetChangeListener<Channel>) change -> fill.run());
  }

  private int copies() {
    return model.copyVariantsProperty().get();
  }

  private int pictures() {
    return model.imageVariantsProperty().get();
  }

  private String languages() {
    return model.languages().isEmpty()
        ? words.text("create.languages_as_text")
        : Arrays.stream(Language.values())
            .filter(model.languages()::contains)
            .map(controls::language)
            .collect(Collectors.joining(", "));
  }

  private Node form() {
    return new VBox(
        10,
        below("create.option_languages", controls.languages()),
        below("create.option_channels", controls.channels()),
        beside("create.option_copy_variants", controls.copyVariants()),
        beside("create.option_image_variants", controls.imageVariants()),
        beside("create.option_video_seconds", controls.videoSeconds()),
        beside("create.option_shape", controls.shape()),
        beside("create.option_style", controls.style()),
        beside("create.option_priority", controls.priority()),
        controls.sound("create.option_sound"),
        controls.voice("create.option_voice"),
        controls.approval("create.option_approval"));
  }

  private Node below(String key, Node control) {
    return new VBox(6, name(key, control), control);
  }

  /** The control stands under its name where there is not room for both. */
  private Node beside(String key, Node control) {
    Label label = name(key, control);
    label.getStyleClass().add("option-name");
    FlowPane row = new FlowPane(16, 6, label, control);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Label name(String key, Node control) {
    Label label = parts.label(key, "muted");
    label.setLabelFor(control);
    control.accessibleTextProperty().bind(words.bind(key));
    if (control instanceof Spinner<?> spinner) {
      spinner.getEditor().accessibleTextProperty().bind(words.bind(key));
    }
    return label;
  }
}
