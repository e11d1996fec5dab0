package app.vitrine.studio.copy;

import app.vitrine.domain.qa.Severity;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Wrapping;
import app.vitrine.studio.desk.Measure;
import app.vitrine.studio.desk.SellingPlace;
import app.vitrine.studio.text.Words;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How the page stands with the chosen selling place, and the words that rules speak about. */
final class ChecksCard {
  private final CopyViewModel model;
  private final Words words;
  private final BiConsumer<Part, Span> go;
  private final ComboBox<SellingPlace> places = new ComboBox<>();
  private final VBox measures = new VBox(6);
  private final VBox findings = new VBox(12);
  private final VBox node = new VBox(12);

  /**
   * A card.
   *
   * @param go brings words of the page into view
   */
  ChecksCard(CopyViewModel model, Parts parts, BiConsumer<Part, Span> go) {
    this.model = model;
    this.words = parts.words();
    this.go = go;
    places.setItems(model.checks().places());
    places.setMaxWidth(Double.MAX_VALUE);
    places.accessibleTextProperty().bind(words.bind("copy.place"));
    places.valueProperty().bindBidirectional(model.checks().placeProperty());
    places.setOnAction(
        event -> {
          SellingPlace chosen = places.getValue();
          if (chosen != null) {
            model.checks().remember(chosen);
          }
        });
    node.getStyleClass().addAll("card", "padded");
    node.getChildren().addAll(parts.label("copy.place", "card-title"), places, measures, findings);
  }

  VBox node() {
    return node;
  }

  /** Writes what the model says now. */
  void show() {
    nameThePlaces();
    measures
        .getChildren()
        .setAll(
            model.checks().measures().stream().filter(Measure::isRuled).map(this::row).toList());
    boolean ruled = !measures.getChildren().isEmpty();
    SellingPlace place = model.checks().placeProperty().get();
    if (!ruled && place != null) {
      String key = place.isAnywhere() ? "copy.place_anywhere_hint" : "copy.place_no_rules";
      Label hint = Parts.wrapping(new Label(words.text(key, words.told(place.name()))));
      hint.getStyleClass().addAll("muted", "small");
      measures.getChildren().add(hint);
    }
    List<TextChecks.Placed> found = model.checks().findings();
    findings.getChildren().clear();
    if (found.isEmpty()) {
      findings
          .getChildren()
          .add(line(Feather.CHECK, "good", words.text("copy.no_findings"), "small"));
    } else {
      Label heading = new Label(words.text("copy.findings", found.size()));
      heading.getStyleClass().add("card-title");
      findings.getChildren().add(heading);
      found.forEach(placed -> findings.getChildren().add(finding(placed)));
    }
  }

  /** The choice keeps showing what it showed, so that it is given a new cell to show. */
  private void nameThePlaces() {
    StringConverter<SellingPlace> names = names();
    places.setConverter(names);
    places.setButtonCell(
        new ListCell<>() {
          @Override
          protected void updateItem(@Nullable SellingPlace place, boolean empty) {
            super.updateItem(place, empty);
            setText(names.toString(place));
          }
        });
  }

  private Node row(Measure measure) {
    Part part = Part.of(measure.field()).orElse(Part.BODY);
    String what = words.text(part.key());
    String text =
        switch (measure.kind()) {
          case LENGTH -> length(measure, what);
          case COUNT -> count(measure, what);
          case WORDS -> words.text("copy.measure_words", what, measure.value(), measure.least());
          case CHARACTERS -> words.text("copy.measure_characters", what, measure.words());
          case REPEATS ->
              words.text(
                  "copy.measure_repeats", what, measure.words(), measure.value(), measure.most());
        };
    String tone = measure.fits() ? measure.isLong() ? "attention" : "good" : "wrong";
    return line(
        measure.fits() && !measure.isLong() ? Feather.CHECK : Feather.ALERT_CIRCLE, tone, text);
  }

  private String length(Measure measure, String what) {
    int value = measure.value();
    if (measure.most() > 0 && value > measure.most()) {
      return words.text("copy.measure_over", what, value, measure.most(), value - measure.most());
    }
    if (value < measure.least()) {
      return words.text("copy.measure_under", what, value, measure.least());
    }
    if (measure.isLong()) {
      return words.text("copy.measure_long", what, value, measure.advised());
    }
    return measure.most() > 0
        ? words.text("copy.measure_within", what, value, measure.most())
        : words.text("copy.measure_enough", what, value, measure.least());
  }

  private String count(Measure measure, String what) {
    if (measure.value() < measure.least()) {
      return words.text("copy.measure_few", what, measure.value(), measure.least());
    }
    return words.text("copy.measure_count", what, measure.value(), measure.most());
  }

  private Node finding(TextChecks.Placed placed) {
    boolean wrong = placed.finding().severity() == Severity.BLOCKING;
    Hyperlink term = new Hyperlink(placed.finding().term());
    Wrapping.of(term);
    term.setAccessibleText(words.text("copy.show_finding", placed.finding().term()));
    term.setOnAction(
        event -> {
          term.setVisited(false);
          go.accept(placed.part(), placed.span());
        });
    Label message = Parts.wrapping(new Label(words.told(placed.finding().message())));
    message.getStyleClass().add("small");
    VBox text = new VBox(2, term, message);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row =
        new HBox(
            10,
            Parts.icon(
                wrong ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE,
                wrong ? "wrong" : "attention"),
            text);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("copy-finding");
    return row;
  }

  private static Node line(Feather icon, String tone, String text, String... styles) {
    Label label = Parts.wrapping(new Label(text));
    label.getStyleClass().add("small");
    label.getStyleClass().addAll(styles);
    HBox row = new HBox(8, Parts.icon(icon, tone), label);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().addAll("measure", tone);
    return row;
  }

  private StringConverter<SellingPlace> names() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable SellingPlace place) {
        if (place == null) {
          return "";
        }
        String key = "packages.preset_" + place.id();
        if (place.isAnywhere()) {
          return words.text("copy.place_anywhere");
        }
        return words.has(key) ? words.text(key) : words.told(place.name());
      }

      @Override
      public @Nullable SellingPlace fromString(String text) {
        return model.checks().placeProperty().get();
      }
    };
  }
}
