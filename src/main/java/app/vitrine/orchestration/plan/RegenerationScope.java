package app.vitrine.orchestration.plan;

import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.StageState;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which stages a regeneration leaves out. It works in the stages its target names and in later ones
 * whose result is missing because an earlier run never got there; it keeps what is there, and what
 * the person left out on purpose stays out.
 */
final class RegenerationScope {
  private RegenerationScope() {}

  /**
   * The working stages a regeneration of {@code target} skips.
   *
   * @throws app.vitrine.domain.error.VitrineException when the target rests on a result that is
   *     missing
   */
  static Set<Stage> skipped(RunState state, Target target) {
    Stage first = target.firstStage();
    Set<Stage> skipped = EnumSet.noneOf(Stage.class);
    for (Stage stage : Stage.work()) {
      if (target.regenerates(stage)) {
        continue;
      }
      boolean earlier = stage.compareTo(first) < 0;
      if (state.made().contains(stage) || leftOut(state, stage, earlier ? first : stage)) {
        skipped.add(stage);
      } else if (earlier) {
        throw Refusal.missing(target, stage);
      }
    }
    return skipped;
  }

  /**
   * Whether the person limited the package to parts without {@code stage}, and {@code wanted} was
   * within those limits, so that it can be made anew the same way.
   */
  private static boolean leftOut(RunState state, Stage stage, Stage wanted) {
    boolean wasSkipped = state.stageState(stage) == StageState.SKIPPED;
    boolean withinLimits =
        wanted == stage
            || state.made().contains(wanted)
            || state.stageState(wanted) != StageState.SKIPPED;
    return wasSkipped && withinLimits;
  }
}
