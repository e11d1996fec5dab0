package app.vitrine.studio.create;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.WholeNumbers;
import app.vitrine.studio.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The controls with which the choices about a package are made. */
public final class OptionControls {
  private static final int MOST_COPIES = 5;
  private static final int MOST_PICTURES = 8;
  private static final int SHORTEST_FILM_SEC = 6;
  private static final int LONGEST_FILM_SEC = 60;
  private static final double NUMBER_WIDTH = 96;

  private final OptionsViewModel model;
  private final Words words;

  public OptionControls(OptionsViewModel model, Parts parts) {
    this.model = model;
    this.words = parts.words();
  }

  /** Languages of the copy; none for that of the text. */
  public FlowPane languages() {
    return toggles(Language.values(), model.languages(), 0, this::language);
  }

  /** Where the copy is for. */
  public FlowPane channels() {
    return toggles(
        Channel.values(), model.channels(), 1, channel -> words.text(key("channel", channel)));
  }

  /** Texts a channel. */
  public Spinner<Integer> copyVariants() {
    return number(model.copyVariantsProperty(), 1, MOST_COPIES);
  }

  /** Number of pictures. */
  public Spinner<Integer> imageVariants() {
    return number(model.imageVariantsProperty(), 1, MOST_PICTURES);
  }

  /** Length of the film. */
  public Spinner<Integer> videoSeconds() {
    return number(model.videoSecondsProperty(), SHORTEST_FILM_SEC, LONGEST_FILM_SEC);
  }

  /** Shape of the film. */
  public Region shape() {
    return choice(model.shapeProperty(), List.of(AspectRatio.values()), AspectRatio::wireName);
  }

  /** Style of the film. */
  public Region style() {
    List<@Nullable VideoStyle> all = new ArrayList<>();
    all.add(null);
    all.addAll(Arrays.asList(VideoStyle.values()));
    return choice(model.styleProperty(), all, this::style);
  }

  /** Place in the queue. */
  public Region priority() {
    return choice(
        model.priorityProperty(),
        List.of(Priority.values()),
        priority -> words.text(key("priority", priority)));
  }

  /** Place in the queue of one photo among several; null for that of all. */
  Region priority(ObjectProperty<@Nullable Priority> own) {
    List<@Nullable Priority> all = new ArrayList<>();
    all.add(null);
    all.addAll(Arrays.asList(Priority.values()));
    return choice(
        own,
        all,
        each ->
            each == null
                ? words.text("create.priority_of_all")
                : words.text("create.priority_own", words.text(key("priority", each))));
  }

  /** Whether the film has music. */
  public CheckBox sound(String key) {
    return check(key, model.soundProperty());
  }

  /** Whether the film's captions are read aloud; a silent film has no voice. */
  public CheckBox voice(String key) {
    CheckBox box = check(key, model.voiceProperty());
    box.disableProperty().bind(model.soundProperty().not());
    return box;
  }

  /** Whether the person is asked before a package counts as done. */
  public CheckBox approval(String key) {
    return check(key, model.approvalProperty());
  }

  String language(Language language) {
    return words.text(key("language", language));
  }

  String style(@Nullable VideoStyle style) {
    return style == null ? words.text("create.style_chosen") : words.text(key("style", style));
  }

  private static String key(String kind, Enum<?> value) {
    return "common." + kind + "_" + value.name().toLowerCase(Locale.ROOT);
  }

  private <T> FlowPane toggles(
      T[] values, ObservableSet<T> chosen, int least, Function<T, String> name) {
    FlowPane row = new FlowPane(6, 6);
    for (T value : values) {
      ToggleButton button = new ToggleButton();
      button.getStyleClass().add("pill");
      words.languageProperty().subscribe(language -> button.setText(name.apply(value)));
      button.setSelected(chosen.contains(value));
      chosen.addListener(
          (SetChangeListener<T>) change -> button.setSelected(chosen.contains(value)));
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

  private static Spinner<Integer> number(IntegerProperty value, int least, int most) {
    Spinner<Integer> spinner = WholeNumbers.field(least, most, value.get());
    spinner.setPrefWidth(NUMBER_WIDTH);
    spinner.valueProperty().subscribe(chosen -> value.set(chosen));
    value.addListener((observable, old, now) -> spinner.getValueFactory().setValue(now.intValue()));
    return spinner;
  }

  /** One of several. */
  private <T> Region choice(
      ObjectProperty<T> value, List<? extends T> all, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().addAll(all);
    box.setCellFactory(view -> new NamedCell<>(name));
    box.setButtonCell(new NamedCell<>(name));
    words.languageProperty().subscribe(language -> box.setButtonCell(new NamedCell<>(name)));
    box.valueProperty().bindBidirectional(value);
    // Nothing chosen is one of the choices, and has a name.
    box.getSelectionModel().select(all.indexOf(value.get()));
    box.getStyleClass().add("choice");
    return box;
  }

  private static final class NamedCell<T> extends ListCell<T> {
    private final Function<T, String> name;

    NamedCell(Function<T, String> name) {
      this.name = name;
    }

    @Override
    protected void updateItem(T each, boolean empty) {
      super.updateItem(each, empty);
      setText(empty ? "" : name.apply(each));
    }
  }

  private CheckBox check(String key, BooleanProperty value) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(words.bind(key));
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.selectedProperty().bindBidirectional(value);
    return box;
  }
}
