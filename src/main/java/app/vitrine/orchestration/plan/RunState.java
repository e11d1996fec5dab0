package app.vitrine.orchestration.plan;

import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.domain.view.StageView;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * As much of a package as decides its moves.
 *
 * @param runEnded whether the latest run reached an end
 * @param requireApproval whether a person is asked even when the review found nothing
 * @param percentage 0 to 100
 * @param stages of the latest run; a stage not in the map is waiting
 * @param made stages whose result the package has, from this run or an earlier one
 */
public record RunState(
    PackageStatus status,
    Stage stage,
    ApprovalStatus approval,
    boolean runEnded,
    boolean requireApproval,
    int percentage,
    Map<Stage, StageState> stages,
    Set<Stage> made) {

  public RunState {
    stages = Map.copyOf(stages);
    made = Set.copyOf(made);
  }

  /** The state of a stored package. */
  public static RunState of(PackageView view) {
    Map<Stage, StageState> stages = new EnumMap<>(Stage.class);
    view.stages().forEach((stage, at) -> stages.put(stage, at.state()));
    return new RunState(
        view.status(),
        view.stage(),
        view.approvalStatus(),
        view.runEnded(),
        view.input().options().requireApproval(),
        view.percentage(),
        stages,
        made(view));
  }

  private static Set<Stage> made(PackageView view) {
    Set<Stage> made = EnumSet.noneOf(Stage.class);
    if (view.analysis() != null) {
      made.add(Stage.ANALYSIS);
    }
    if (view.copy() != null) {
      made.add(Stage.COPYWRITING);
    }
    if (view.pictures() != null) {
      made.add(Stage.IMAGE_GENERATION);
    }
    if (view.film() != null) {
      made.add(Stage.VIDEO_GENERATION);
    }
    if (view.qaReport() != null) {
      made.add(Stage.QA_REVIEW);
    }
    return made;
  }

  /** What the stage is doing in the latest run. */
  public StageState stageState(Stage of) {
    return stages.getOrDefault(of, StageView.WAITING.state());
  }

  /** Whether an attempt at {@code of} is under way. */
  public boolean isWorkingIn(Stage of) {
    return status == PackageStatus.RUNNING && stage == of && stageState(of) == StageState.RUNNING;
  }

  /**
   * The stage an active run works in next, or is working in.
   *
   * @throws IllegalStateException when the run is not active
   */
  public Stage stageDue() {
    if (!status.isActive()) {
      throw new IllegalStateException("no stage is due in " + status);
    }
    Stage due = stage;
    while (!due.isWork() || isPassed(due)) {
      due =
          due.nextWork()
              .orElseThrow(() -> new IllegalStateException("an active run is past its last stage"));
    }
    return due;
  }

  /** Whether the run has the stage behind it. A skipped stage counts once the run reached it. */
  private boolean isPassed(Stage at) {
    StageState now = stageState(at);
    return now == StageState.DONE || now == StageState.SKIPPED;
  }
}
