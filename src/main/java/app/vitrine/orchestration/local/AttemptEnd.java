package app.vitrine.orchestration.local;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.StageResult;

/** How an attempt at a stage ended. */
sealed interface AttemptEnd {
  /** The stage made its result. */
  record Succeeded(StageResult result) implements AttemptEnd {}

  /** The stage failed, or took too long. */
  record Failed(VitrineException failure) implements AttemptEnd {}

  /** The run was told to stop. */
  record Stopped() implements AttemptEnd {}
}
