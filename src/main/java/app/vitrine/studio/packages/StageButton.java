package app.vitrine.studio.packages;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.packages.StageNode.Look;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * One stage on the timeline: its dot, its name, what there is to say, and the line that leads on.
 */
final class StageButton {
  private static final double DOT = 24;
  private static final double LINE = 2;
  private static final double PADDING = 6;

  /** Keeps what is said of two stages apart. */
  private static final double BETWEEN = 10;

  /** Height of a step's mark. */
  private static final double MARK = 4;

  private static final double FULL_TURN = 360;

  private static final String PARTED = " · ";

  private final Words words;
  private final StackPane node = new StackPane();
  private final ToggleButton button = new ToggleButton();
  private final StackPane dot = new StackPane();
  private final Arc arc = new Arc(DOT / 2, DOT / 2, DOT / 2 - 1.5, DOT / 2 - 1.5, 90, 0);
  private final Label name = new Label();
  private final DotRow details = new DotRow("stage-details");
  private final HBox steps = new HBox(3);
  private final Line line = new Line();
  private @Nullable Look look;
  private @Nullable Shown shown;

  /** What was shown last, and in which language. */
  private record Shown(StageNode stage, UiLanguage language) {}

  /** A line that fills from the left. */
  private static final class Line extends Pane {
    private final Region filled = new Region();
    private double share;

    Line() {
      getStyleClass().add("stage-line");
      filled.getStyleClass().add("filled");
      getChildren().add(filled);
      setMinHeight(LINE);
      setMaxHeight(LINE);
    }

    void fill(double wanted) {
      share = wanted;
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
  }

  /**
   * A stage.
   *
   * @param isLast whether no line leads on from it
   */
  StageButton(Words words, boolean isLast, Runnable chosen) {
    this.words = words;
    dot.getStyleClass().add("stage-dot");
    dot.setMinSize(DOT, DOT);
    dot.setMaxSize(DOT, DOT);
    arc.getStyleClass().add("stage-arc");
    arc.setManaged(false);
    name.getStyleClass().addAll("stage-name");
    VBox.setMargin(details, new Insets(0, BETWEEN, 0, 0));
    steps.setAlignment(Pos.CENTER_LEFT);
    steps.setMinHeight(MARK);
    VBox content = new VBox(4, dot, name, details, steps);
    content.setAlignment(Pos.TOP_LEFT);
    content.setPickOnBounds(false);
    content.getStyleClass().add("stage-content");
    List.of(dot, name, details).forEach(each -> each.setMouseTransparent(true));
    button.getStyleClass().setAll("stage-button");
    button.setMinSize(0, 0);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setOnAction(event -> chosen.run());
    node.setAlignment(Pos.TOP_LEFT);
    node.getChildren().add(button);
    if (!isLast) {
      line.setMouseTransparent(true);
      node.getChildren().add(line);
      StackPane.setMargin(
          line, new Insets(PADDING + (DOT - LINE) / 2, -PADDING, 0, PADDING + DOT + PADDING));
    }
    node.getChildren().add(content);
    node.setMinWidth(0);
  }

  Node node() {
    return node;
  }

  /** Whether its drawer is open. */
  void choose(boolean chosen) {
    button.setSelected(chosen);
  }

  /** Shows a stage as it stands; what has not changed stays, and so does a tooltip over it. */
  void show(StageNode stage) {
    Shown now = new Shown(stage, words.languageProperty().get());
    Shown before = shown;
    if (now.equals(before)) {
      return;
    }
    shown = now;
    name.setText(words.text(stage.key()));
    String said =
        Stream.concat(
                Stream.of(Said.row(stage.details(), words)), stage.steps().stream().map(this::told))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(PARTED));
    details.show(stage.details().stream().map(detail -> detail.in(words)).toList());
    button.setAccessibleText(
        words.text("packages.stage_told", name.getText(), words.text(stage.look().key()), said));
    line.fill(stage.fill());
    arc.setLength(-FULL_TURN * stage.fill());
    if (look != stage.look()) {
      look = stage.look();
      node.getStyleClass().setAll("stage", look.style());
      dot.getChildren().setAll(sign(look));
    }
    if (before == null
        || before.language() != now.language()
        || !before.stage().steps().equals(stage.steps())) {
      steps.getChildren().setAll(stage.steps().stream().map(this::step).toList());
    }
  }

  private Node sign(Look of) {
    Ikon icon =
        switch (of) {
          case DONE -> Feather.CHECK;
          case KEPT -> Feather.CHECK;
          case FELL_BACK -> Feather.CORNER_DOWN_RIGHT;
          case RETRYING -> Feather.REFRESH_CW;
          case FAILED -> Feather.X;
          case SKIPPED -> Feather.MINUS;
          case STALE -> Feather.CLOCK;
          case REJECTED -> Feather.CORNER_UP_LEFT;
          case CANCELLED -> Feather.SQUARE;
          case ASKING -> Feather.USER;
          case RUNNING, WAITING, QUEUED -> null;
        };
    return icon == null ? (of == Look.RUNNING ? new Pane(arc) : new Pane()) : Parts.icon(icon);
  }

  private Node step(StageNode.Step step) {
    Region mark = new Region();
    mark.getStyleClass().addAll("step-mark", step.look().style());
    Tooltip.install(mark, new Tooltip(told(step)));
    return mark;
  }

  private String told(StageNode.Step step) {
    return words.text("packages.step_told", words.text(step.key()), words.text(step.look().key()));
  }
}
