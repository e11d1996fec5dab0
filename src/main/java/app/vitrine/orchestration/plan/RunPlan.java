package app.vitrine.orchestration.plan;

import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.StageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The contract of states (contract §2) as a pure function: from a state and an event to the next
 * state and what is to be done. A move that does not exist is refused with {@code
 * PKG_STATUS_CONFLICT} and changes nothing.
 */
public final class RunPlan {
  private RunPlan() {}

  /** The first run of a new package: everything, or the one part asked for. */
  public static Step begin(UUID userId, PackageInput input, Target only) {
    List<Stage> skipped = Stage.work().stream().filter(stage -> !only.generates(stage)).toList();
    RunState state =
        new RunState(
            PackageStatus.PENDING,
            Stage.INIT,
            ApprovalStatus.PENDING,
            false,
            input.options().requireApproval(),
            Stage.INIT.entryPercentage(),
            asSkipped(skipped),
            Set.of());
    return new Step(
        state,
        List.of(
            new Command.StoreEvent(
                Stage.INIT, new EventBody.RunStarted(userId, input, only, skipped, "")),
            new Command.RunStage(Stage.ANALYSIS)));
  }

  /**
   * What follows from {@code event}.
   *
   * @throws app.vitrine.domain.error.VitrineException {@code PKG_STATUS_CONFLICT} when the state
   *     does not allow it
   */
  public static Step next(RunState state, RunEvent event) {
    return switch (event) {
      case RunEvent.StageStarted started -> StageMoves.started(state, started);
      case RunEvent.Progressed progressed -> StageMoves.progressed(state, progressed);
      case RunEvent.StageSaid said -> StageMoves.said(state, said);
      case RunEvent.StageRetried retried -> StageMoves.retried(state, retried);
      case RunEvent.StageSucceeded succeeded -> StageMoves.succeeded(state, succeeded);
      case RunEvent.StageFailed failed -> StageMoves.failed(state, failed);
      case RunEvent.Approve approve -> approve(state, approve);
      case RunEvent.Reject reject -> reject(state, reject);
      case RunEvent.Regenerate regenerate ->
          remake(
              state,
              "regenerated",
              regenerate.target(),
              skipped ->
                  new EventBody.RunStarted(
                      regenerate.userId(),
                      null,
                      regenerate.target(),
                      skipped,
                      regenerate.reason()));
      case RunEvent.Revise revise ->
          remake(
              state,
              "changed",
              revise.revision().target(),
              skipped ->
                  new EventBody.RunStarted(
                      revise.userId(),
                      null,
                      revise.revision().target(),
                      skipped,
                      "",
                      revise.revision(),
                      revise.by()));
      case RunEvent.Cancel cancel -> cancel(state, cancel);
      case RunEvent.Resume ignored -> resume(state);
    };
  }

  /** Whether the state allows {@code event}; asking changes nothing. */
  public static boolean allows(RunState state, RunEvent event) {
    try {
      next(state, event);
      return true;
    } catch (VitrineException refused) {
      return false;
    }
  }

  private static Step approve(RunState state, RunEvent.Approve approve) {
    if (!awaitsDecision(state)) {
      throw Refusal.of(state, "approved");
    }
    return new Step(
        Moves.of(state).completed(ApprovalStatus.APPROVED).done(),
        List.of(new Command.StoreEvent(Stage.APPROVAL, new EventBody.Approved(approve.by()))));
  }

  private static Step reject(RunState state, RunEvent.Reject reject) {
    if (!awaitsDecision(state)) {
      throw Refusal.of(state, "rejected");
    }
    return new Step(
        Moves.of(state).approval(ApprovalStatus.REJECTED).done(),
        List.of(new Command.StoreEvent(Stage.APPROVAL, new EventBody.Rejected(reject.comment()))));
  }

  private static boolean awaitsDecision(RunState state) {
    return state.status() == PackageStatus.APPROVAL_REQUIRED
        && state.approval() == ApprovalStatus.PENDING;
  }

  /** A new run that makes {@code target}, or one thing of it, anew. */
  private static Step remake(
      RunState state, String move, Target target, Function<List<Stage>, EventBody> started) {
    boolean possible =
        switch (state.status()) {
          case APPROVAL_REQUIRED, COMPLETED, FAILED -> true;
          case PENDING, RUNNING, CANCELLED -> false;
        };
    if (!possible) {
      throw Refusal.of(state, move);
    }
    Stage first = target.firstStage();
    List<Stage> skipped = RegenerationScope.skipped(state, target).stream().sorted().toList();
    RunState after =
        new RunState(
            PackageStatus.RUNNING,
            first,
            ApprovalStatus.PENDING,
            false,
            state.requireApproval(),
            first.entryPercentage(),
            asSkipped(skipped),
            state.made());
    return new Step(
        after,
        List.of(
            new Command.StoreEvent(first, started.apply(skipped)), new Command.RunStage(first)));
  }

  private static Step cancel(RunState state, RunEvent.Cancel cancel) {
    if (!state.status().isActive() && state.status() != PackageStatus.APPROVAL_REQUIRED) {
      throw Refusal.of(state, "cancelled");
    }
    return new Step(
        Moves.of(state).ended(PackageStatus.CANCELLED).done(),
        List.of(
            new Command.StoreEvent(state.stage(), new EventBody.RunCancelled(cancel.reason()))));
  }

  /** Goes on with the stage due; stages to be skipped before it are passed by first. */
  private static Step resume(RunState state) {
    if (!state.status().isActive()) {
      throw Refusal.of(state, "resumed");
    }
    Stage due = state.stageDue();
    return new Step(
        state,
        List.of(
            new Command.StoreEvent(state.stage(), new EventBody.RunResumed(due)),
            new Command.RunStage(due)));
  }

  /** Passes by the stages the run leaves out after {@code stage}, then works in the next one. */
  static Step goOnAfter(Stage stage, Moves moves, List<Command> commands) {
    List<Command> all = new ArrayList<>(commands);
    Stage next = stage.nextWork().orElseThrow();
    while (moves.state(next) == StageState.SKIPPED) {
      moves.passed(next);
      all.add(
          new Command.StoreEvent(next, new EventBody.StageCompleted(new StageResult.Skipped(), 0)));
      next = next.nextWork().orElseThrow();
    }
    all.add(new Command.RunStage(next));
    return new Step(moves.done(), all);
  }

  private static Map<Stage, StageState> asSkipped(List<Stage> stages) {
    return stages.stream().collect(Collectors.toMap(stage -> stage, stage -> StageState.SKIPPED));
  }
}
