package app.vitrine.orchestration.local;

import app.vitrine.domain.state.Stage;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.orchestration.plan.RunEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Passes on progress that shows: another whole percent, or a step not seen before. */
final class StageProgress implements ProgressSink {
  private final Stage stage;
  private final Consumer<RunEvent> record;
  private final Set<String> seen = new HashSet<>();
  private int percentage;

  /**
   * Progress of one attempt.
   *
   * @param percentage of the package when the attempt begins
   */
  StageProgress(Stage stage, int percentage, Consumer<RunEvent> record) {
    this.stage = stage;
    this.percentage = percentage;
    this.record = record;
  }

  @Override
  public void at(double fraction, String step) {
    if (shows(stage.percentageAt(fraction), step)) {
      record.accept(new RunEvent.Progressed(stage, fraction, step));
    }
  }

  private synchronized boolean shows(int reached, String step) {
    boolean newStep = seen.add(step);
    boolean further = reached > percentage;
    percentage = Math.max(percentage, reached);
    return newStep || further;
  }
}
