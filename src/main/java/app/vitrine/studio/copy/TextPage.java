package app.vitrine.studio.copy;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.qa.Severity;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.desk.Measure;
import app.vitrine.studio.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The text as a page that can be written on; beside every part what it measures. */
final class TextPage {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final String BULLET = "•";

  private final CopyViewModel model;
  private final Words words;
  private final Parts parts;
  private final BiConsumer<Part, Integer> sought;
  private final Map<Part, PassageArea> areas = new EnumMap<>(Part.class);
  private final Map<Part, Label> counters = new EnumMap<>(Part.class);
  private final VBox node = new VBox();
  private Part lastWritten = Part.TITLE;
  private Runnable writing = () -> {};
  private @Nullable Part pointedPart;
  private Span pointed = Span.NONE;

  /**
   * A page.
   *
   * @param sought is told the part and place that is pointed at or written in
   */
  TextPage(CopyViewModel model, Parts parts, BiConsumer<Part, Integer> sought) {
    this.model = model;
    this.words = parts.words();
    this.parts = parts;
    this.sought = sought;
    node.getStyleClass().add("text-page");
    area(Part.TITLE);
    Platform.runLater(this::grow);
  }

  /** A field takes a while to make, so that each has a moment of its own. */
  private void grow() {
    Arrays.stream(Part.values())
        .filter(part -> !areas.containsKey(part))
        .findFirst()
        .ifPresent(
            part -> {
              area(part);
              showMarks();
              showMeasures();
              Platform.runLater(this::grow);
            });
  }

  private PassageArea make(Part part) {
    PassageArea area = new PassageArea();
    area.getStyleClass().add("passage-" + part.name().toLowerCase(Locale.ROOT));
    area.write(model.editor().part(part), part.isLine());
    model
        .blockedProperty()
        .subscribe(why -> area.setEditable(!why.equals(CopyViewModel.CANCELLED)));
    area.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                lastWritten = part;
              }
            });
    area.accessibleTextProperty().bind(words.bind(part.key()));
    Label prompt = parts.label(part.key(), "passage-prompt");
    area.setPlaceholder(prompt, Pos.CENTER_LEFT);
    if (part == Part.BULLETS) {
      area.setParagraphGraphicFactory(line -> bullet());
    }
    area.onPointed(place -> sought.accept(part, place));
    area.caretPositionProperty()
        .addListener(
            (value, old, now) -> {
              if (area.isFocused()) {
                sought.accept(part, now);
                writing.run();
              }
            });
    Label counter = new Label();
    counter.getStyleClass().addAll("muted", "small", "numbers", "counter");
    HBox.setHgrow(area, Priority.ALWAYS);
    HBox row = new HBox(16, area, counter);
    row.setAlignment(Pos.BOTTOM_RIGHT);
    row.getStyleClass().add("passage-row");
    counters.put(part, counter);
    int before = (int) areas.keySet().stream().filter(there -> there.compareTo(part) < 0).count();
    node.getChildren().add(before, row);
    return area;
  }

  VBox node() {
    return node;
  }

  /** Puts the keyboard where it was on the page. */
  void focus() {
    area(lastWritten).requestFocus();
  }

  /** Where a part is written. */
  PassageArea area(Part part) {
    PassageArea there = areas.get(part);
    if (there != null) {
      return there;
    }
    PassageArea made = make(part);
    areas.put(part, made);
    return made;
  }

  /** Does something whenever the place moves that is written at. */
  void onWriting(Runnable action) {
    writing = action;
  }

  /** Where on the screen is written; empty when nothing is. */
  Optional<Bounds> caret() {
    return written().flatMap(PassageArea::getCaretBounds);
  }

  /** The field that is written in. */
  Optional<PassageArea> written() {
    return areas.values().stream().filter(PassageArea::isFocused).findFirst();
  }

  /** Shows the words a sentence's support is asked for. */
  void point(@Nullable Part part, Span sentence) {
    pointedPart = part;
    pointed = sentence;
    showMarks();
  }

  /** Selects a stretch and goes there. */
  void go(Part part, Span span) {
    PassageArea area = area(part);
    area.requestFocus();
    int length = area.getLength();
    area.selectRange(Math.min(span.start(), length), Math.min(span.end(), length));
  }

  /** Where a stretch lies on the screen; empty before it is laid out. */
  Optional<Bounds> place(Part part, Span span) {
    PassageArea area = area(part);
    int end = Math.min(span.end(), area.getLength());
    return area.getCharacterBoundsOnScreen(Math.min(span.start(), end), end);
  }

  /** Draws findings and the sentence pointed at. */
  void showMarks() {
    for (Part part : areas.keySet()) {
      List<PassageArea.Mark> marks = new ArrayList<>();
      if (part == pointedPart) {
        marks.add(new PassageArea.Mark(pointed, "pointed", ""));
      }
      for (TextChecks.Placed placed : model.checks().findings()) {
        if (placed.part() == part) {
          String style =
              placed.finding().severity() == Severity.BLOCKING ? "finding-wrong" : "finding";
          marks.add(
              new PassageArea.Mark(placed.span(), style, words.told(placed.finding().message())));
        }
      }
      area(part).mark(marks);
    }
  }

  /** Writes the counters. */
  void showMeasures() {
    counters.forEach(
        (part, label) -> {
          Measure length =
              model.checks().measures().stream()
                  .filter(m -> m.field().equals(part.field()) && m.kind() == Measure.Kind.LENGTH)
                  .findFirst()
                  .orElse(null);
          label.setText(length == null ? "" : counted(length));
          label.pseudoClassStateChanged(OVER, length != null && !length.fits());
          label.pseudoClassStateChanged(LONG, length != null && length.isLong());
        });
  }

  private String counted(Measure length) {
    return length.most() > 0
        ? words.text("copy.counter", length.value(), length.most())
        : words.text("copy.counter_free", length.value());
  }

  /** Says in which language the words are, for the order of writing. */
  void showLanguage(@Nullable CopyText text) {
    node.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("east-asian"),
        text != null && text.language() != app.vitrine.domain.brief.Language.EN);
  }

  /** The sign before a bullet point. */
  static Label bullet() {
    Label bullet = new Label(BULLET);
    bullet.getStyleClass().add("passage-bullet");
    bullet.setAlignment(Pos.TOP_LEFT);
    bullet.setMaxHeight(Double.MAX_VALUE);
    return bullet;
  }
}
