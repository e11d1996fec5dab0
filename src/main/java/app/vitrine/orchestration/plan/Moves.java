package app.vitrine.orchestration.plan;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.StageState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A state under change within one step. */
final class Moves {
  private PackageStatus status;
  private Stage stage;
  private ApprovalStatus approval;
  private boolean runEnded;
  private final boolean requireApproval;
  private int percentage;
  private final Map<Stage, StageState> stages = new EnumMap<>(Stage.class);
  private final Set<Stage> made = EnumSet.noneOf(Stage.class);

  private Moves(RunState from) {
    status = from.status();
    stage = from.stage();
    approval = from.approval();
    runEnded = from.runEnded();
    requireApproval = from.requireApproval();
    percentage = from.percentage();
    stages.putAll(from.stages());
    made.addAll(from.made());
  }

  static Moves of(RunState from) {
    return new Moves(from);
  }

  StageState state(Stage of) {
    return stages.getOrDefault(of, StageState.WAITING);
  }

  boolean requiresApproval() {
    return requireApproval;
  }

  int percentage() {
    return percentage;
  }

  /** Moves forward, never back. */
  Moves advance(int to) {
    percentage = Math.max(percentage, to);
    return this;
  }

  Moves entered(Stage at) {
    status = PackageStatus.RUNNING;
    stage = at;
    stages.put(at, StageState.RUNNING);
    return advance(at.entryPercentage());
  }

  Moves finished(Stage at) {
    stages.put(at, StageState.DONE);
    made.add(at);
    return this;
  }

  Moves passed(Stage at) {
    stage = at;
    return advance(at.entryPercentage());
  }

  Moves gaveUp(Stage at) {
    stages.put(at, StageState.FAILED);
    return ended(PackageStatus.FAILED);
  }

  Moves approval(ApprovalStatus to) {
    approval = to;
    return this;
  }

  Moves askedForApproval() {
    stage = Stage.APPROVAL;
    advance(Stage.APPROVAL.entryPercentage());
    return approval(ApprovalStatus.PENDING).ended(PackageStatus.APPROVAL_REQUIRED);
  }

  Moves completed(ApprovalStatus how) {
    stage = Stage.DONE;
    advance(Stage.DONE.entryPercentage());
    return approval(how).ended(PackageStatus.COMPLETED);
  }

  Moves ended(PackageStatus as) {
    status = as;
    runEnded = true;
    return this;
  }

  RunState done() {
    return new RunState(
        status, stage, approval, runEnded, requireApproval, percentage, stages, made);
  }
}
