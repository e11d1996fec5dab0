package app.vitrine.studio.qa;

import app.vitrine.domain.qa.QaReport;
import app.vitrine.studio.control.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;

/** The score on a dial, with a mark where a person is always asked. */
final class ScoreDial extends StackPane {
  private static final double SIZE = 148;
  private static final double THICKNESS = 11;
  private static final double FROM = 225;
  private static final double SWEEP = 270;
  private static final double RADIUS = SIZE / 2 - THICKNESS;

  private final Arc value = arc("dial-value");
  private final Label number = new Label();

  ScoreDial(Parts parts) {
    Pane drawing = new Pane(arc("dial-track"), value, mark());
    drawing.setMinSize(SIZE, SIZE);
    drawing.setMaxSize(SIZE, SIZE);
    number.getStyleClass().add("dial-number");
    VBox middle = new VBox(0, number, parts.label("qa.of_one", "muted", "small"));
    middle.setAlignment(Pos.CENTER);
    getChildren().addAll(drawing, middle);
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    getStyleClass().add("dial");
  }

  private static Arc arc(String style) {
    Arc arc = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, FROM, -SWEEP);
    arc.setType(ArcType.OPEN);
    arc.setStrokeWidth(THICKNESS);
    arc.getStyleClass().add(style);
    return arc;
  }

  private static Line mark() {
    double angle = Math.toRadians(FROM - SWEEP * QaReport.THRESHOLD);
    double in = RADIUS - THICKNESS / 2;
    double out = RADIUS + THICKNESS / 2;
    Line line =
        new Line(
            SIZE / 2 + in * Math.cos(angle),
            SIZE / 2 - in * Math.sin(angle),
            SIZE / 2 + out * Math.cos(angle),
            SIZE / 2 - out * Math.sin(angle));
    line.getStyleClass().add("dial-mark");
    return line;
  }

  /**
   * Shows a score.
   *
   * @param text of it, in the language chosen
   * @param style {@code good}, {@code attention} or {@code wrong}
   */
  void show(double score, String text, String style) {
    value.setLength(-SWEEP * Math.clamp(score, 0, 1));
    number.setText(text);
    getStyleClass().setAll("dial", style);
    setAccessibleText(text);
  }
}
