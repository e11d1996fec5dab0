package app.vitrine.studio.create;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The choices about a package: a summary, and behind it the fold in which they are changed. */
final class OptionsCard {
  private static final int COLUMNS = 3;

  private final OptionsViewModel model;
  private final Parts parts;
  private final Words words;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final VBox node = new VBox(12);

  OptionsCard(OptionsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.words = parts.words();
    node.getStyleClass().addAll("card", "padded");
    node.getChildren()
        .addAll(
            Parts.shown(summary(), open.not()),
            Parts.shown(form(), open),
            Parts.shown(parts.link("create.change_options", () -> open.set(true)), open.not()),
            Parts.shown(parts.link("create.close_options", () -> open.set(false)), open));
  }

  VBox node() {
    return node;
  }

  /** Whether the choices are being changed. */
  BooleanProperty openProperty() {
    return open;
  }

  private Node summary() {
    GridPane grid = grid(COLUMNS);
    List<String> keys = List.of("languages", "copy", "images", "video", "style", "cost");
    Label[] values = new Label[keys.size()];
    for (int at = 0; at < keys.size(); at++) {
      values[at] = new Label();
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
          values[4].setText(style(model.styleProperty().get()));
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
            .map(this::language)
            .collect(Collectors.joining(", "));
  }

  private String language(Language language) {
    return words.text("common.language_" + language.name().toLowerCase(Locale.ROOT));
  }

  private String style(@Nullable VideoStyle style) {
    return words.text(
        style == null
            ? "create.style_chosen"
            : "common.style_" + style.name().toLowerCase(Locale.ROOT));
  }

  private Node form() {
    GridPane grid = grid(2);
    row(
        grid,
        "create.option_languages",
        toggles(Language.values(), model.languages(), 0, this::language));
    row(
        grid,
        "create.option_channels",
        toggles(
            Channel.values(), model.channels(), 1, channel -> words.text(key("channel", channel))));
    row(grid, "create.option_copy_variants", number(model.copyVariantsProperty(), 1, 5));
    row(grid, "create.option_image_variants", number(model.imageVariantsProperty(), 1, 8));
    row(grid, "create.option_video_seconds", number(model.videoSecondsProperty(), 6, 60));
    row(
        grid,
        "create.option_shape",
        choice(model.shapeProperty(), List.of(AspectRatio.values()), AspectRatio::wireName));
    row(grid, "create.option_style", choice(model.styleProperty(), styles(), this::style));
    row(
        grid,
        "create.option_priority",
        choice(
            model.priorityProperty(),
            List.of(Priority.values()),
            priority -> words.text(key("priority", priority))));
    CheckBox sound = check("create.option_sound", model.soundProperty());
    CheckBox approval = check("create.option_approval", model.approvalProperty());
    grid.add(sound, 1, grid.getRowCount());
    grid.add(approval, 1, grid.getRowCount());
    return grid;
  }

  private static String key(String kind, Enum<?> value) {
    return "common." + kind + "_" + value.name().toLowerCase(Locale.ROOT);
  }

  private static List<@Nullable VideoStyle> styles() {
    List<@Nullable VideoStyle> all = new java.util.ArrayList<>();
    all.add(null);
    all.addAll(Arrays.asList(VideoStyle.values()));
    return all;
  }

  private void row(GridPane grid, String key, Node control) {
    int at = grid.getRowCount();
    Label label = parts.label(key, "muted");
    label.setLabelFor(control);
    control.accessibleTextProperty().bind(words.bind(key));
    grid.add(label, 0, at);
    grid.add(control, 1, at);
  }

  private <T> Node toggles(
      T[] values, ObservableSet<T> chosen, int least, Function<T, String> name) {
    FlowPane row = new FlowPane(6, 6);
    for (T value : values) {
      ToggleButton button = new ToggleButton();
      button.getStyleClass().add("pill");
      words.languageProperty().subscribe(language -> button.setText(name.apply(value)));
      button.setSelected(chosen.contains(value));
      button.setOnAction(
          event -> {
            if (button.isSelected()) {
              chosen.add(value);
            } else if (chosen.size() > least) {
              chosen.remove(value);
            } else {
              button.setSelected(true);
            }
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private static Node number(IntegerProperty value, int least, int most) {
    SpinnerValueFactory.IntegerSpinnerValueFactory numbers =
        new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, value.get());
    Spinner<Integer> spinner = new Spinner<>(numbers);
    spinner.setEditable(true);
    spinner.setPrefWidth(96);
    numbers.valueProperty().subscribe(chosen -> value.set(chosen));
    return spinner;
  }

  private <T> Node choice(
      ObjectProperty<T> value, List<? extends T> all, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().addAll(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T each) {
            return name.apply(each);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    box.valueProperty().bindBidirectional(value);
    box.setPrefWidth(200);
    return box;
  }

  private CheckBox check(String key, BooleanProperty value) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(words.bind(key));
    box.selectedProperty().bindBidirectional(value);
    return box;
  }

  private static GridPane grid(int columns) {
    GridPane grid = new GridPane(16, 10);
    for (int at = 0; at < columns; at++) {
      ColumnConstraints column = new ColumnConstraints();
      if (columns == COLUMNS) {
        column.setPercentWidth(100.0 / columns);
      } else if (at == 0) {
        column.setMinWidth(120);
      }
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }
}
