package app.vitrine.orchestration.plan;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.Stage;

/**
 * What a stage may say for itself, so that it cannot claim what only the engine or a person can.
 */
public final class StageVoice {
  private StageVoice() {}

  /** Whether a stage may record this: plans, tool calls, its own fallbacks and artifacts. */
  public static boolean mayRecord(EventBody body) {
    return switch (body.type()) {
      case THOUGHT, TOOL_CALL, TOOL_RESULT, STAGE_FELL_BACK, ARTIFACT -> true;
      case RUN_STARTED,
          STAGE_STARTED,
          STAGE_RETRIED,
          STAGE_COMPLETED,
          STAGE_FAILED,
          RUN_COMPLETED,
          RUN_FAILED,
          RUN_CANCELLED,
          RUN_RESUMED,
          PROGRESS,
          APPROVAL_REQUIRED,
          APPROVED,
          REJECTED,
          ERROR ->
          false;
    };
  }

  /** Whether this is the kind of result the stage is there to make. */
  public static boolean mayReturn(Stage stage, StageResult result) {
    return switch (result) {
      case StageResult.Analysed ignored -> stage == Stage.ANALYSIS;
      case StageResult.Written ignored -> stage == Stage.COPYWRITING;
      case StageResult.Pictured ignored -> stage == Stage.IMAGE_GENERATION;
      case StageResult.Filmed ignored -> stage == Stage.VIDEO_GENERATION;
      case StageResult.Reviewed ignored -> stage == Stage.QA_REVIEW;
      case StageResult.Skipped ignored -> false;
    };
  }
}
