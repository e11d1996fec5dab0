package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.event.EventType;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.CapturedLog;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CloseTest {
  private final CountDownLatch working = new CountDownLatch(3);
  private final CountDownLatch released = new CountDownLatch(1);

  private ScriptedStages endless() {
    return new ScriptedStages()
        .on(
            Stage.IMAGE_GENERATION,
            order -> {
              working.countDown();
              order.cancel().pause(Rig.PATIENCE);
              return ScriptedStages.sample(order);
            });
  }

  @Test
  void what_was_running_or_waiting_goes_on_at_the_next_start() {
    MemoryLedger ledger = new MemoryLedger();
    List<UUID> ids = new ArrayList<>();
    try (Rig rig = Rig.of(ledger, endless(), Rig.quick())) {
      for (int i = 0; i < 5; i++) {
        ids.add(rig.door().generate(Samples.request()).id());
      }
      Rig.await(working);
    }
    assertThat(ledger.unfinished()).extracting(PackageView::id).containsExactlyElementsOf(ids);
    for (UUID id : ids) {
      assertThat(ledger.events(id, 0))
          .extracting(event -> event.body().type())
          .doesNotContain(EventType.RUN_CANCELLED, EventType.RUN_FAILED, EventType.STAGE_FAILED);
    }
    try (Rig rig = Rig.of(ledger, new ScriptedStages(), Rig.quick())) {
      assertThat(rig.door().recover()).extracting(PackageView::id).isEqualTo(ids);
      for (UUID id : ids) {
        assertThat(rig.awaitEnd(id).status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      }
      assertThat(rig.stages().stagesOf(ids.getFirst()))
          .containsExactly(Stage.IMAGE_GENERATION, Stage.VIDEO_GENERATION, Stage.QA_REVIEW);
    }
  }

  @Test
  void closing_does_not_wait_for_a_stage_that_does_not_listen() {
    ScriptedStages deaf =
        new ScriptedStages()
            .on(
                Stage.ANALYSIS,
                order -> {
                  working.countDown();
                  Rig.await(released);
                  return ScriptedStages.sample(order);
                });
    MemoryLedger ledger = new MemoryLedger();
    CapturedLog.during(
        () -> {
          try (Rig rig = Rig.of(ledger, deaf, Rig.quick())) {
            for (int i = 0; i < 3; i++) {
              rig.door().generate(Samples.request());
            }
            Rig.await(working);
          }
        });
    released.countDown();
    assertThat(ledger.unfinished()).hasSize(3);
  }

  @Test
  void a_closed_door_takes_nothing_more_and_says_so() {
    Rig rig = Rig.of(new ScriptedStages());
    UUID id = rig.door().generate(Samples.request()).id();
    rig.awaitEnd(id);
    rig.close();
    assertThatThrownBy(() -> rig.door().generate(Samples.request()))
        .hasMessage("Vitrine is closing.");
    assertThatThrownBy(() -> rig.door().approve(id, "Mei")).hasMessage("Vitrine is closing.");
    assertThat(((MemoryLedger) rig.ledger()).size()).isEqualTo(1);
    assertThat(rig.intake().held()).isEmpty();
    rig.close();
  }
}
