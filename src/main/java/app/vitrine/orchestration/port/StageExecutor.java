package app.vitrine.orchestration.port;

import app.vitrine.domain.event.StageResult;

/** Does the work of a stage. */
@FunctionalInterface
public interface StageExecutor {
  /**
   * Works until done, cancelled or failed.
   *
   * @throws app.vitrine.domain.error.VitrineException when it failed; the engine tries again when
   *     it is retriable
   * @throws app.vitrine.domain.work.WorkCancelledException when it noticed the cancel token
   */
  StageResult execute(StageOrder order);
}
