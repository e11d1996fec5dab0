package app.vitrine.studio.copy;

import app.vitrine.studio.control.Typing;
import app.vitrine.studio.control.Wrapping;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

/** Words on the page: as high as they need, with stretches marked, and said which is pointed at. */
final class PassageArea extends StyleClassedTextArea {
  private static final Duration POINTED_AFTER = Duration.ofMillis(180);

  /** Nowhere in the text. */
  static final int NOWHERE = -1;

  private final Tooltip tip = new Tooltip();
  private List<Mark> marks = List.of();

  /**
   * A marked stretch.
   *
   * @param tip shown when it is pointed at; empty for nothing
   */
  record Mark(Span span, String style, String tip) {}

  PassageArea() {
    super(false);
    textProperty().subscribe(text -> setWrapText(Wrapping.isBreakable(text)));
    setAutoHeight(true);
    setUseInitialStyleForInsertion(true);
    setUndoManager(UndoUtils.plainTextUndoManager(this));
    setMouseOverTextDelay(POINTED_AFTER);
    getStyleClass().add("passage");
    Wrapping.of(tip);
    tip.setMaxWidth(360);
    addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::explain);
    addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tip.hide());
    Typing.tabGoesOn(this);
    // The area is never higher than its words: whatever is scrolled is around it.
    addEventFilter(ScrollEvent.ANY, this::passOn);
    // Lines are measured while they are laid out, too late for the height of that same pass.
    totalHeightEstimateProperty().addListener((value, old, now) -> fitAgain());
    widthProperty().addListener((value, old, now) -> fitAgain());
  }

  private void fitAgain() {
    Platform.runLater(this::requestLayout);
  }

  /** Lets the words be changed, in step with {@code text}. */
  void write(StringProperty text, boolean oneLine) {
    text.subscribe(this::fill);
    textProperty().addListener((value, old, now) -> text.set(now));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (oneLine && event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            requestFocusTraversal(TraversalDirection.NEXT);
          }
        });
  }

  /** Shows words that cannot be changed. */
  void fill(String text) {
    if (!getText().equals(text)) {
      replaceText(text);
      getUndoManager().forgetHistory();
      displaceCaret(0);
    }
  }

  /** Tells which character is pointed at, or that the pointer has gone. */
  void onPointed(Consumer<Integer> pointed) {
    addEventHandler(
        MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
        event -> pointed.accept(event.getCharacterIndex()));
    setOnMouseExited(event -> pointed.accept(NOWHERE));
  }

  /** Marks these stretches and no others. */
  void mark(List<Mark> wanted) {
    int length = getLength();
    marks =
        wanted.stream()
            .map(m -> new Mark(within(m.span(), length), m.style(), m.tip()))
            .filter(mark -> !mark.span().isEmpty())
            .toList();
    if (length == 0) {
      return;
    }
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, length));
    marks.forEach(mark -> borders.addAll(List.of(mark.span().start(), mark.span().end())));
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    int from = 0;
    for (int to : borders.tailSet(1)) {
      int at = from;
      List<String> styles =
          marks.stream()
              .filter(mark -> mark.span().holds(at))
              .map(Mark::style)
              .distinct()
              .collect(Collectors.toList());
      spans.add(styles, to - from);
      from = to;
    }
    setStyleSpans(0, spans.create());
  }

  private static Span within(Span span, int length) {
    return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
  }

  private void explain(MouseOverTextEvent event) {
    String text =
        marks.stream()
            .filter(mark -> mark.span().holds(event.getCharacterIndex()))
            .map(Mark::tip)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("\n\n"));
    if (!text.isEmpty()) {
      tip.setText(text);
      Point2D place = event.getScreenPosition();
      tip.show(this, place.getX() + 8, place.getY() + 16);
    }
  }

  private void passOn(ScrollEvent event) {
    Parent around = getParent();
    if (around != null) {
      event.consume();
      around.fireEvent(event.copyFor(around, around));
    }
  }
}
