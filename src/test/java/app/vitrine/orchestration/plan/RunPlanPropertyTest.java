package app.vitrine.orchestration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.orchestration.fixture.Samples;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens in whatever order, the contract holds. */
class RunPlanPropertyTest {
  @Provide
  Arbitrary<List<RunEvent>> happenings() {
    Arbitrary<RunEvent> anything = Arbitraries.of(PlanWalk.alphabet());
    Arbitrary<RunEvent> progress =
        Arbitraries.of(Stage.work())
            .flatMap(
                stage ->
                    Arbitraries.doubles()
                        .between(-1, 2)
                        .map(fraction -> new RunEvent.Progressed(stage, fraction, "step")));
    Arbitrary<RunEvent> verdict =
        Arbitraries.doubles()
            .between(0, 1)
            .flatMap(
                score ->
                    Arbitraries.of(true, false)
                        .map(
                            blocking ->
                                new RunEvent.StageSucceeded(
                                    Stage.QA_REVIEW, Samples.reviewed(score, blocking), 1)));
    return Arbitraries.oneOf(anything, progress, verdict).list().ofMaxSize(60);
  }

  /** Between happenings the run is helped on, so that late states are seen too. */
  @Property(tries = 400)
  void no_sequence_of_happenings_breaks_the_contract(
      @ForAll("happenings") List<RunEvent> happenings,
      @ForAll boolean requireApproval,
      @ForAll Target only,
      @ForAll List<Boolean> help) {
    PlanWalk walk = PlanWalk.begin(requireApproval, only);
    List<Stage> done = new ArrayList<>();
    for (int i = 0; i < happenings.size(); i++) {
      if (i < help.size() && help.get(i) && walk.state().status().isActive()) {
        walk = check(walk, new RunEvent.StageStarted(walk.state().stageDue(), 1), done);
        walk = check(walk, PlanWalk.succeeded(walk.state().stage()), done);
      }
      walk = check(walk, happenings.get(i), done);
    }
    if (walk.state().status().isActive()) {
      assertThat(walk.workToEnd().state().status().isSuccess()).isTrue();
    }
  }

  private static PlanWalk check(PlanWalk walk, RunEvent event, List<Stage> done) {
    PlanWalk after;
    try {
      after = walk.after(event);
    } catch (VitrineException refusal) {
      assertThat(refusal.code()).isEqualTo(ErrorCode.PKG_STATUS_CONFLICT);
      return walk;
    }
    assertThat(RunState.of(after.view())).isEqualTo(after.state());
    assertThat(walk.state().status()).isNotEqualTo(PackageStatus.CANCELLED);
    if (PlanWalk.startsRun(event)) {
      done.clear();
    } else {
      assertThat(after.state().percentage()).isBetween(walk.state().percentage(), 100);
    }
    RunPlan.next(walk.state(), event)
        .toStore()
        .filter(
            stored ->
                stored.body() instanceof EventBody.StageCompleted completed
                    && !(completed.result() instanceof StageResult.Skipped))
        .forEach(stored -> done.add(stored.stage()));
    assertThat(done).isSorted().doesNotHaveDuplicates();
    return after;
  }
}
