package app.vitrine.orchestration.plan;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import java.util.UUID;

/** What can happen to a package: a stage reports, a person decides, the engine comes back. */
public sealed interface RunEvent {
  /** An attempt at a stage begins; attempts count from 1. */
  record StageStarted(Stage stage, int attempt) implements RunEvent {}

  /**
   * The stage got further.
   *
   * @param fraction of the stage, 0 to 1
   * @param step a lower_snake_case word
   */
  record Progressed(Stage stage, double fraction, String step) implements RunEvent {}

  /** The stage has something to record. */
  record StageSaid(Stage stage, EventBody body) implements RunEvent {}

  /** An attempt failed and another follows after a delay. */
  record StageRetried(Stage stage, int failedAttempt, long delayMs, ErrorCode code, String reason)
      implements RunEvent {}

  /** The stage is finished. */
  record StageSucceeded(Stage stage, StageResult result, long durationMs) implements RunEvent {}

  /** The stage gave up; {@code message} is a sentence for a person. */
  record StageFailed(Stage stage, ErrorCode code, String message) implements RunEvent {}

  /** A person approves. */
  record Approve(String by) implements RunEvent {}

  /** A person rejects. */
  record Reject(String comment) implements RunEvent {}

  /** A person wants a part, or all, made anew. */
  record Regenerate(UUID userId, Target target, String reason) implements RunEvent {}

  /** A person changes one thing; everything else is carried over. */
  record Revise(UUID userId, Revision revision, String by) implements RunEvent {}

  /** A person wants no more of it. */
  record Cancel(String reason) implements RunEvent {}

  /** The engine found the run unfinished after a restart. */
  record Resume() implements RunEvent {}
}
