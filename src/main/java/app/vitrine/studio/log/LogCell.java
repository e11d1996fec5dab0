package app.vitrine.studio.log;

import app.vitrine.domain.event.EventBody;
import app.vitrine.studio.control.Parts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A line of the log. Plans stand in a tinted speech card, tool calls in a box with their outcome,
 * what the engine did as plain rows along a line.
 */
public final class LogCell extends ListCell<LogLine> {
  private static final double TIME_WIDTH = 5.2;

  private final LogWords words;

  public LogCell(LogWords words) {
    this.words = words;
    setPrefWidth(0);
    getStyleClass().add("log-cell");
  }

  @Override
  protected void updateItem(LogLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(row(line));
      setAccessibleText(words.text(line));
    }
  }

  private Node row(LogLine line) {
    Label time = new Label(words.time(line));
    time.getStyleClass().addAll("log-time", "muted");
    time.setMinWidth(Region.USE_PREF_SIZE);
    time.setStyle("-fx-min-width: " + TIME_WIDTH + "em;");
    VBox body = body(line);
    HBox.setHgrow(body, Priority.ALWAYS);
    HBox row = new HBox(10, time, body);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().addAll("log-line", line.kind().name().toLowerCase(Locale.ROOT));
    if (line.isWrong()) {
      row.getStyleClass().add("wrong");
    } else if (line.isNoteworthy()) {
      row.getStyleClass().add("attention");
    }
    return row;
  }

  private VBox body(LogLine line) {
    Label headline = Parts.wrapping(new Label(words.headline(line)));
    headline.getStyleClass().add("log-headline");
    headline.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(headline, Priority.ALWAYS);
    HBox first = new HBox(8, Parts.icon(icon(line)), headline);
    first.setAlignment(Pos.CENTER_LEFT);
    String outcome = words.outcome(line);
    if (!outcome.isEmpty()) {
      Label ended = new Label(outcome);
      ended.getStyleClass().addAll("log-outcome", line.isWrong() ? "wrong" : "muted");
      ended.setMinWidth(Region.USE_PREF_SIZE);
      first.getChildren().add(ended);
    }
    VBox body = new VBox(2, first);
    body.getStyleClass().add("log-body");
    add(body, words.detail(line), "log-detail");
    add(body, words.answer(line), "log-answer");
    return body;
  }

  private static void add(VBox body, String text, String style) {
    if (!text.isBlank()) {
      Label label = Parts.wrapping(new Label(text));
      label.getStyleClass().add(style);
      body.getChildren().add(label);
    }
  }

  private static Ikon icon(LogLine line) {
    return switch (line.kind()) {
      case PLAN -> Feather.MESSAGE_CIRCLE;
      case TOOL -> Feather.TOOL;
      case PROGRESS -> Feather.MORE_HORIZONTAL;
      case ENGINE ->
          switch (line.event().body()) {
            case EventBody.StageRetried ignored -> Feather.REFRESH_CW;
            case EventBody.StageFellBack ignored -> Feather.CORNER_DOWN_RIGHT;
            case EventBody.StageFailed ignored -> Feather.X_CIRCLE;
            case EventBody.RunFailed ignored -> Feather.X_CIRCLE;
            case EventBody.RunResumed ignored -> Feather.PLAY;
            case EventBody.StageCompleted ignored -> Feather.CHECK;
            case EventBody.RunCompleted ignored -> Feather.CHECK_CIRCLE;
            default -> Feather.CHEVRON_RIGHT;
          };
      case OUTCOME ->
          switch (line.event().body()) {
            case EventBody.ArtifactReady ignored -> Feather.FILE;
            case EventBody.Approved ignored -> Feather.THUMBS_UP;
            case EventBody.Rejected ignored -> Feather.CORNER_UP_LEFT;
            case EventBody.ErrorShown ignored -> Feather.ALERT_CIRCLE;
            default -> Feather.USER;
          };
    };
  }
}
