package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.CapturedLog;
import app.vitrine.orchestration.fixture.CutLedger;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The process dies at a write of the log, and another one takes over. */
class RecoveryTest {
  private static final int MORE_WRITES_THAN_A_RUN_HAS = 60;

  /** Stages that report, record, and fail once each, so that a run has every kind of write. */
  private static ScriptedStages eventful() {
    Set<String> failedBefore = ConcurrentHashMap.newKeySet();
    ScriptedStages stages = new ScriptedStages();
    for (Stage stage : Stage.work()) {
      stages.on(
          stage,
          order -> {
            order.progress().at(0.5, "half");
            order.events().emit(new EventBody.Thought("agent", "I plan."));
            if (failedBefore.add(order.idempotencyKey())) {
              throw VitrineException.provider("The provider is busy.", true, null);
            }
            return ScriptedStages.sample(order);
          });
    }
    return stages;
  }

  /** A process that makes a new package, or recovers what is there, until its power is cut. */
  private static void live(MemoryLedger ledger, int writes, boolean lastIsStored) {
    CutLedger cut = new CutLedger(ledger, writes, lastIsStored);
    try (Rig rig = Rig.of(cut, eventful(), Rig.quick())) {
      boolean works = true;
      if (ledger.size() == 0) {
        rig.door().generate(Samples.request());
      } else {
        works = !rig.door().recover().isEmpty();
      }
      if (works) {
        cut.awaitCutOrEnd();
      }
    } catch (CutLedger.PowerCut beforeItBegan) {
      assertThat(writes).isZero();
    }
  }

  private static void liveQuietly(MemoryLedger ledger, int writes, boolean lastIsStored) {
    CapturedLog.during(() -> live(ledger, writes, lastIsStored));
  }

  private static void recoverFully(MemoryLedger ledger) {
    try (Rig rig = Rig.of(ledger, eventful(), Rig.quick())) {
      rig.door().recover().forEach(view -> rig.awaitEnd(view.id()));
    }
  }

  private static void assertWholeAndWorkedOnce(MemoryLedger ledger) {
    assertThat(ledger.unfinished()).isEmpty();
    for (UUID id : ledger.ids()) {
      List<Event> log = ledger.events(id, 0);
      PackageView view = ledger.find(id).orElseThrow();
      assertThat(view.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(view.runSucceeded()).isTrue();
      assertThat(PackageFold.fold(log)).isEqualTo(view);
      assertThat(log.getLast().body()).isInstanceOf(EventBody.RunCompleted.class);
      Set<Stage> done = EnumSet.noneOf(Stage.class);
      for (Event event : log) {
        switch (event.body()) {
          case EventBody.StageStarted ignored ->
              assertThat(done).as("finished before %s", event).doesNotContain(event.stage());
          case EventBody.StageCompleted ignored ->
              assertThat(done.add(event.stage())).as("%s once", event.stage()).isTrue();
          default -> {}
        }
      }
      assertThat(done).containsExactlyElementsOf(Stage.work());
    }
  }

  @Test
  void a_kill_at_any_write_loses_nothing_stored_and_repeats_no_finished_stage() {
    for (boolean lastIsStored : List.of(false, true)) {
      for (int writes = 0; writes < MORE_WRITES_THAN_A_RUN_HAS; writes++) {
        MemoryLedger ledger = new MemoryLedger();
        liveQuietly(ledger, writes, lastIsStored);
        recoverFully(ledger);
        assertThat(ledger.size()).isEqualTo(writes == 0 && !lastIsStored ? 0 : 1);
        assertWholeAndWorkedOnce(ledger);
      }
    }
  }

  @Property(tries = 40)
  void any_number_of_kills_one_after_the_other_does_no_more_harm_than_one(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 20) Integer> cuts,
      @ForAll boolean lastIsStored) {
    MemoryLedger ledger = new MemoryLedger();
    cuts.forEach(writes -> liveQuietly(ledger, writes, lastIsStored));
    recoverFully(ledger);
    assertWholeAndWorkedOnce(ledger);
  }

  @Test
  void a_resumed_run_says_so_and_names_the_stage_it_goes_on_with() {
    MemoryLedger ledger = new MemoryLedger();
    liveQuietly(ledger, 8, false);
    Stage unfinished = ledger.unfinished().getFirst().stage();
    UUID id = ledger.ids().getFirst();
    long before = ledger.events(id, 0).size();
    recoverFully(ledger);
    Event resumed = ledger.events(id, before).getFirst();
    assertThat(resumed.body()).isEqualTo(new EventBody.RunResumed(unfinished));
    assertThat(resumed.runId()).isEqualTo(ledger.events(id, 0).getFirst().runId());
  }

  @Test
  void recovering_twice_drives_a_run_once() {
    MemoryLedger ledger = new MemoryLedger();
    liveQuietly(ledger, 8, false);
    UUID id = ledger.ids().getFirst();
    try (Rig rig = Rig.of(ledger, eventful(), Rig.quick())) {
      rig.door().recover();
      rig.door().recover();
      rig.awaitEnd(id);
      assertThat(rig.bodies(id, EventBody.RunResumed.class)).hasSize(1);
    }
    assertWholeAndWorkedOnce(ledger);
  }

  @Test
  void nothing_is_resumed_while_the_feature_is_switched_off_and_nothing_is_lost() {
    MemoryLedger ledger = new MemoryLedger();
    liveQuietly(ledger, 8, false);
    try (Rig rig = Rig.of(ledger, eventful(), Rig.quick().withEnabled(false))) {
      assertThat(rig.door().recover()).isEmpty();
    }
    recoverFully(ledger);
    assertWholeAndWorkedOnce(ledger);
  }
}
