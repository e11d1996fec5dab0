package app.vitrine.orchestration;

import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.Stage;
import app.vitrine.orchestration.port.Intake;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.orchestration.port.StageOrder;

/**
 * Makes sure of the project folder before the first stage, so that a package whose folder could not
 * be made at once, or whose process was killed in between, gets it or fails with the reason.
 */
record PlacedInput(Intake intake, StageExecutor stages) implements StageExecutor {
  @Override
  public StageResult execute(StageOrder order) {
    if (order.stage() == Stage.ANALYSIS) {
      intake.place(order.view().id(), order.view().input());
    }
    return stages.execute(order);
  }
}
