package app.vitrine.studio.copy;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.diff.WordDiff;
import app.vitrine.studio.text.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What changed since an earlier version, word by word, laid out as the page is. */
final class ComparePage {
  private final CopyViewModel model;
  private final Parts parts;
  private final Words words;
  private final ComboBox<Version> earlier = new ComboBox<>();
  private final VBox changes = new VBox();
  private final VBox node;
  private boolean filling;

  ComparePage(CopyViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.words = parts.words();
    earlier.accessibleTextProperty().bind(words.bind("copy.compare_with"));
    earlier.setOnAction(
        event -> {
          Version chosen = earlier.getValue();
          if (!filling && chosen != null) {
            model.comparison().comparedProperty().set(chosen);
          }
        });
    HBox legend =
        new HBox(
            8,
            parts.label("copy.removed", "chip", "wrong"),
            parts.label("copy.added", "chip", "good"));
    legend.setAlignment(Pos.CENTER_LEFT);
    FlowPane head =
        new FlowPane(
            10,
            8,
            parts.label("copy.compare_with", "muted"),
            earlier,
            legend,
            takeBack(parts),
            parts.button(
                "copy.compare_done", () -> model.comparison().comparedProperty().set(null)));
    head.setAlignment(Pos.CENTER_LEFT);
    changes.getStyleClass().addAll("text-page", "compare-page");
    node = new VBox(8, head, changes);
  }

  private Region takeBack(Parts parts) {
    Button button =
        parts.button(
            Feather.CORNER_UP_LEFT, "copy.take_back", model.comparison()::takeBack, "flat");
    ObservableValue<String> whyNot =
        model.blockedProperty().map(why -> why.equals(CopyViewModel.CANCELLED) ? why : "");
    button.disableProperty().bind(whyNot.map(why -> !why.isEmpty()));
    return parts.framed(button, whyNot);
  }

  VBox node() {
    return node;
  }

  /** Shows the comparison the model asks for. */
  void show() {
    Version then = model.comparison().comparedProperty().get();
    if (then == null) {
      return;
    }
    filling = true;
    List<Version> all = model.comparison().versions();
    earlier.setConverter(names());
    earlier.getItems().setAll(all.subList(Math.min(1, all.size()), all.size()));
    earlier.setValue(then);
    filling = false;
    changes.getChildren().clear();
    boolean any = false;
    for (Part part : Part.values()) {
      List<WordDiff.Piece> pieces = model.comparison().changes(part);
      if (!pieces.isEmpty()) {
        any |= WordDiff.changes(pieces);
        changes.getChildren().add(area(part, pieces));
      }
    }
    if (!any) {
      changes.getChildren().addFirst(parts.paragraph("copy.no_changes", "muted"));
    }
  }

  private PassageArea area(Part part, List<WordDiff.Piece> pieces) {
    PassageArea area = new PassageArea();
    area.setEditable(false);
    area.getStyleClass().add("passage-" + part.name().toLowerCase(Locale.ROOT));
    area.setAccessibleText(words.text(part.key()));
    StringBuilder text = new StringBuilder();
    List<PassageArea.Mark> marks = new java.util.ArrayList<>();
    for (WordDiff.Piece piece : pieces) {
      Span span = new Span(text.length(), text.length() + piece.text().length());
      text.append(piece.text());
      if (piece.kind() != WordDiff.Kind.SAME) {
        marks.add(new PassageArea.Mark(span, piece.kind().name().toLowerCase(Locale.ROOT), ""));
      }
    }
    area.fill(text.toString());
    area.mark(marks);
    if (part == Part.BULLETS) {
      area.setParagraphGraphicFactory(line -> TextPage.bullet());
    }
    return area;
  }

  private StringConverter<Version> names() {
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(words.locale())
            .withZone(ZoneId.systemDefault());
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Version version) {
        if (version == null) {
          return "";
        }
        String when = time.format(version.time());
        return version.by().isEmpty()
            ? words.text("copy.version_made", version.revision(), when)
            : words.text("copy.version_by", version.revision(), when, version.by());
      }

      @Override
      public @Nullable Version fromString(String text) {
        return model.comparison().comparedProperty().get();
      }
    };
  }
}
