package app.vitrine.orchestration.plan;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.StageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The moves a stage causes. */
final class StageMoves {
  private StageMoves() {}

  static Step started(RunState state, RunEvent.StageStarted started) {
    Stage stage = started.stage();
    if (!state.status().isActive() || state.stageDue() != stage) {
      throw outOfOrder(state, stage);
    }
    boolean entered = state.stageState(stage) != StageState.RUNNING;
    Moves moves = Moves.of(state).entered(stage);
    List<Command> commands = new ArrayList<>();
    commands.add(new Command.StoreEvent(stage, new EventBody.StageStarted(started.attempt())));
    if (entered) {
      commands.add(
          new Command.StoreEvent(
              stage, new EventBody.Progress(moves.percentage(), wireName(stage))));
    }
    return new Step(moves.done(), commands);
  }

  static Step progressed(RunState state, RunEvent.Progressed progressed) {
    Stage stage = working(state, progressed.stage());
    Moves moves = Moves.of(state).advance(stage.percentageAt(progressed.fraction()));
    EventBody body = new EventBody.Progress(moves.percentage(), progressed.step());
    return new Step(moves.done(), List.of(new Command.StoreEvent(stage, body)));
  }

  static Step said(RunState state, RunEvent.StageSaid said) {
    Stage stage = working(state, said.stage());
    if (!StageVoice.mayRecord(said.body())) {
      throw new IllegalArgumentException("a stage may not record " + said.body().type());
    }
    return new Step(state, List.of(new Command.StoreEvent(stage, said.body())));
  }

  static Step retried(RunState state, RunEvent.StageRetried retried) {
    Stage stage = working(state, retried.stage());
    EventBody body =
        new EventBody.StageRetried(
            retried.failedAttempt(), retried.delayMs(), retried.code(), retried.reason());
    return new Step(state, List.of(new Command.StoreEvent(stage, body)));
  }

  static Step failed(RunState state, RunEvent.StageFailed failed) {
    Stage stage = working(state, failed.stage());
    return new Step(
        Moves.of(state).gaveUp(stage).done(),
        List.of(
            new Command.StoreEvent(
                stage, new EventBody.StageFailed(failed.code(), failed.message())),
            new Command.StoreEvent(
                stage, new EventBody.ErrorShown(failed.code(), failed.message())),
            new Command.StoreEvent(
                stage, new EventBody.RunFailed(failed.code(), failed.message()))));
  }

  static Step succeeded(RunState state, RunEvent.StageSucceeded succeeded) {
    Stage stage = working(state, succeeded.stage());
    StageResult result = succeeded.result();
    if (!StageVoice.mayReturn(stage, result)) {
      throw new IllegalArgumentException(
          stage + " may not return " + result.getClass().getSimpleName());
    }
    List<Command> commands =
        List.of(
            new Command.StoreEvent(
                stage, new EventBody.StageCompleted(result, succeeded.durationMs())));
    Moves moves = Moves.of(state).finished(stage);
    return result instanceof StageResult.Reviewed reviewed
        ? judge(moves, commands, reviewed.report())
        : RunPlan.goOnAfter(stage, moves, commands);
  }

  /** The review's verdict ends the run: completed, or a person is asked. */
  private static Step judge(Moves moves, List<Command> commands, QaReport report) {
    ApprovalReason reason = reason(report);
    List<Command> all = new ArrayList<>(commands);
    if (reason == ApprovalReason.REVIEW_REQUIRED && !moves.requiresApproval()) {
      all.add(
          new Command.StoreEvent(Stage.DONE, new EventBody.RunCompleted(PackageStatus.COMPLETED)));
      return new Step(moves.completed(ApprovalStatus.NOT_REQUIRED).done(), all);
    }
    all.add(
        new Command.StoreEvent(
            Stage.APPROVAL, new EventBody.ApprovalRequired(reason, report.score())));
    all.add(
        new Command.StoreEvent(
            Stage.APPROVAL, new EventBody.RunCompleted(PackageStatus.APPROVAL_REQUIRED)));
    return new Step(moves.askedForApproval().done(), all);
  }

  private static ApprovalReason reason(QaReport report) {
    // Negated so that a score that is not a number counts as too low.
    if (!(report.score() >= QaReport.THRESHOLD)) {
      return ApprovalReason.QA_SCORE_BELOW_THRESHOLD;
    }
    return report.hasBlockingFinding()
        ? ApprovalReason.QA_BLOCKING_FINDING
        : ApprovalReason.REVIEW_REQUIRED;
  }

  private static Stage working(RunState state, Stage stage) {
    if (!state.isWorkingIn(stage)) {
      throw outOfOrder(state, stage);
    }
    return stage;
  }

  private static RuntimeException outOfOrder(RunState state, Stage stage) {
    return Refusal.of(state, "worked on in " + Refusal.words(stage));
  }

  private static String wireName(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
