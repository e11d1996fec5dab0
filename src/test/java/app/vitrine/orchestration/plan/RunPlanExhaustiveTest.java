package app.vitrine.orchestration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.StageState;
import app.vitrine.fixture.BesideOthers;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Every state that can be reached, with every event, against the contract's table. */
@BesideOthers
class RunPlanExhaustiveTest {
  private static final List<RunEvent> EVENTS = PlanWalk.alphabet();
  private static final Collection<PlanWalk> REACHABLE = reachable();
  private static final List<Move> MOVES = moves();

  private record Move(PlanWalk walk, RunEvent event, PlanWalk after) {}

  private static List<Move> moves() {
    return REACHABLE.stream()
        .flatMap(
            walk ->
                EVENTS.stream()
                    .filter(event -> isLegal(walk, event))
                    .map(event -> new Move(walk, event, walk.after(event))))
        .toList();
  }

  private static Collection<PlanWalk> reachable() {
    Map<RunState, PlanWalk> found = new LinkedHashMap<>();
    Deque<PlanWalk> open = new ArrayDeque<>();
    for (Target only : Target.values()) {
      open.add(PlanWalk.begin(true, only));
      open.add(PlanWalk.begin(false, only));
    }
    while (!open.isEmpty()) {
      PlanWalk walk = open.remove();
      if (found.putIfAbsent(walk.state(), walk) == null) {
        EVENTS.stream()
            .filter(event -> isLegal(walk, event))
            .forEach(event -> open.add(walk.after(event)));
      }
    }
    return found.values();
  }

  /** The contract's table of moves (contract §2), written without looking at the plan. */
  private static boolean isLegal(PlanWalk walk, RunEvent event) {
    PackageStatus status = walk.view().status();
    boolean undecided =
        status == PackageStatus.APPROVAL_REQUIRED
            && walk.view().approvalStatus() == ApprovalStatus.PENDING;
    return switch (event) {
      case RunEvent.StageStarted started -> isDue(walk, started.stage());
      case RunEvent.Progressed progressed -> isWorking(walk, progressed.stage());
      case RunEvent.StageSaid said -> isWorking(walk, said.stage());
      case RunEvent.StageRetried retried -> isWorking(walk, retried.stage());
      case RunEvent.StageSucceeded succeeded -> isWorking(walk, succeeded.stage());
      case RunEvent.StageFailed failed -> isWorking(walk, failed.stage());
      case RunEvent.Approve ignored -> undecided;
      case RunEvent.Reject ignored -> undecided;
      case RunEvent.Regenerate regenerate -> canBeRemade(walk, regenerate.target());
      case RunEvent.Revise revise -> canBeRemade(walk, revise.revision().target());
      case RunEvent.Cancel ignored ->
          status.isActive() || status == PackageStatus.APPROVAL_REQUIRED;
      case RunEvent.Resume ignored -> status.isActive();
    };
  }

  private static boolean canBeRemade(PlanWalk walk, Target target) {
    return Set.of(PackageStatus.APPROVAL_REQUIRED, PackageStatus.COMPLETED, PackageStatus.FAILED)
            .contains(walk.view().status())
        && restsOnEnough(walk, target);
  }

  private static boolean isWorking(PlanWalk walk, Stage stage) {
    return walk.view().status() == PackageStatus.RUNNING
        && walk.view().stageView(stage).state() == StageState.RUNNING;
  }

  /** A stage is due when it is neither done nor left out and every one before it is. */
  private static boolean isDue(PlanWalk walk, Stage stage) {
    if (!walk.view().status().isActive() || !stage.isWork()) {
      return false;
    }
    return !isBehind(walk, stage)
        && Stage.work().stream()
            .filter(before -> before.compareTo(stage) < 0)
            .allMatch(before -> isBehind(walk, before));
  }

  private static boolean isBehind(PlanWalk walk, Stage stage) {
    StageState state = walk.view().stageView(stage).state();
    return state == StageState.DONE || state == StageState.SKIPPED;
  }

  private static boolean restsOnEnough(PlanWalk walk, Target target) {
    Stage first = target.firstStage();
    boolean madeSoBefore =
        walk.has(first) || walk.view().stageView(first).state() != StageState.SKIPPED;
    return Stage.work().stream()
        .filter(stage -> stage.compareTo(first) < 0)
        .allMatch(
            stage ->
                walk.has(stage)
                    || (madeSoBefore
                        && walk.view().stageView(stage).state() == StageState.SKIPPED));
  }

  @Test
  void every_status_is_reached_and_the_states_are_many() {
    assertThat(REACHABLE.size()).isGreaterThan(3_000);
    assertThat(REACHABLE.stream().map(walk -> walk.state().status()).distinct())
        .containsExactlyInAnyOrder(PackageStatus.values());
  }

  @Test
  void exactly_the_moves_of_the_contract_are_possible_and_a_refusal_says_why() {
    for (PlanWalk walk : REACHABLE) {
      for (RunEvent event : EVENTS) {
        if (!isLegal(walk, event)) {
          assertRefused(walk, event);
        }
      }
    }
  }

  private static void assertRefused(PlanWalk walk, RunEvent event) {
    try {
      RunPlan.next(walk.state(), event);
    } catch (VitrineException refusal) {
      assertThat(refusal.code()).isEqualTo(ErrorCode.PKG_STATUS_CONFLICT);
      assertThat(refusal.getMessage()).endsWith(".");
      assertThat(refusal.advice()).endsWith(".");
      return;
    }
    throw new AssertionError(event + " was not refused in " + walk.state());
  }

  @Test
  void the_fold_of_the_plans_events_is_the_plans_state() {
    forEachMove(
        (walk, event, after) ->
            assertThat(RunState.of(after.view()))
                .as("%s in %s", event, walk.state())
                .isEqualTo(after.state()));
  }

  @Test
  void status_and_stage_move_only_as_the_contract_draws_them() {
    forEachMove(
        (walk, event, after) -> {
          RunState from = walk.state();
          RunState to = after.state();
          Supplier<String> what = () -> event + " from " + from + " to " + to;
          switch (to.status()) {
            case PENDING -> assertThat(to).as(what).isEqualTo(from);
            case RUNNING ->
                assertThat(
                        to.stage().isWork()
                            && (PlanWalk.startsRun(event)
                                || to.stage().compareTo(from.stage()) >= 0))
                    .as(what)
                    .isTrue();
            case APPROVAL_REQUIRED -> assertThat(to.stage()).as(what).isEqualTo(Stage.APPROVAL);
            case COMPLETED -> assertThat(to.stage()).as(what).isEqualTo(Stage.DONE);
            case FAILED, CANCELLED -> assertThat(to.stage()).as(what).isEqualTo(from.stage());
          }
          assertThat(to.runEnded()).as(what).isEqualTo(!to.status().isActive());
        });
  }

  @Test
  void progress_never_goes_back_within_a_run() {
    forEachMove(
        (walk, event, after) -> {
          if (!PlanWalk.startsRun(event)) {
            assertThat(after.state().percentage())
                .as("%s in %s", event, walk.state())
                .isBetween(walk.state().percentage(), 100);
          }
        });
  }

  @Test
  void a_stage_that_works_is_within_its_own_span_of_progress() {
    for (PlanWalk walk : REACHABLE) {
      Stage stage = walk.state().stage();
      if (walk.state().status() == PackageStatus.RUNNING) {
        int next = Stage.values()[stage.ordinal() + 1].entryPercentage();
        assertThat(walk.state().percentage())
            .as("%s", walk.state())
            .isGreaterThanOrEqualTo(stage.entryPercentage())
            .isLessThan(next);
      }
    }
  }

  @Test
  void a_cancelled_package_moves_no_more() {
    for (PlanWalk walk : REACHABLE) {
      if (walk.state().status() == PackageStatus.CANCELLED) {
        assertThat(EVENTS).noneMatch(event -> isLegal(walk, event));
      }
    }
  }

  @Test
  void every_active_state_works_its_way_to_an_end() {
    for (PlanWalk walk : REACHABLE) {
      if (walk.state().status().isActive()) {
        assertThat(walk.workToEnd().view().runSucceeded()).as("%s", walk.state()).isTrue();
      }
    }
  }

  @Test
  void a_step_names_the_next_stage_exactly_when_the_run_has_one_to_begin() {
    forEachMove(
        (walk, event, after) -> {
          Step step = RunPlan.next(walk.state(), event);
          boolean begins =
              PlanWalk.startsRun(event)
                  || event instanceof RunEvent.Resume
                  || (event instanceof RunEvent.StageSucceeded done
                      && done.stage() != Stage.QA_REVIEW);
          assertThat(step.nextStage().isPresent()).as("%s", event).isEqualTo(begins);
          step.nextStage().ifPresent(next -> assertThat(next).isEqualTo(step.state().stageDue()));
        });
  }

  @Test
  void a_run_that_succeeds_or_fails_says_so_last() {
    forEachMove(
        (walk, event, after) -> {
          if (walk.state().status().isActive() && after.state().runEnded()) {
            EventBody last =
                RunPlan.next(walk.state(), event)
                    .toStore()
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .body();
            Class<?> expected =
                switch (after.state().status()) {
                  case FAILED -> EventBody.RunFailed.class;
                  case CANCELLED -> EventBody.RunCancelled.class;
                  default -> EventBody.RunCompleted.class;
                };
            assertThat(last).isInstanceOf(expected);
          }
        });
  }

  @FunctionalInterface
  private interface Check {
    void on(PlanWalk walk, RunEvent event, PlanWalk after);
  }

  private static void forEachMove(Check check) {
    MOVES.forEach(move -> check.on(move.walk(), move.event(), move.after()));
  }
}
