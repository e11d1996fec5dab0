package app.vitrine.studio.insights;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.chart.ValueAxis;

/**
 * The way up of a chart of scores: from 0 to 100, with a little room above in which a dot on the
 * best score is whole.
 */
final class ScoreAxis extends ValueAxis<Number> {
  private static final int BEST = 100;
  private static final int STEP = 20;
  private static final double ROOM = 6;

  ScoreAxis() {
    super(0, BEST + ROOM);
    setMinorTickVisible(false);
  }

  @Override
  protected List<Number> calculateTickValues(double length, Object range) {
    return IntStream.rangeClosed(0, BEST / STEP).<Number>mapToObj(step -> step * STEP).toList();
  }

  @Override
  protected List<Number> calculateMinorTickMarks() {
    return List.of();
  }

  @Override
  protected String getTickMarkLabel(Number score) {
    return String.valueOf(score.intValue());
  }

  /** The range is always the same. */
  @Override
  protected Object getRange() {
    return getUpperBound();
  }

  @Override
  protected void setRange(Object range, boolean animate) {
    setScale(calculateNewScale(getHeight(), getLowerBound(), getUpperBound()));
  }
}
