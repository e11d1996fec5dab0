package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventType;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.orchestration.engine.EngineSettings;
import app.vitrine.orchestration.fixture.CapturedLog;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.StageOrder;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CancelTest {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  private StageResult untilCancelled(StageOrder order) {
    entered.countDown();
    order.cancel().pause(Rig.PATIENCE);
    return ScriptedStages.sample(order);
  }

  private StageResult deafUntilReleased(StageOrder order) {
    entered.countDown();
    Rig.await(released);
    return ScriptedStages.sample(order);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"ANALYSIS", "COPYWRITING", "IMAGE_GENERATION", "VIDEO_GENERATION", "QA_REVIEW"})
  void a_run_can_be_cancelled_in_every_stage(Stage stage) {
    try (Rig rig = Rig.of(new ScriptedStages().on(stage, this::untilCancelled))) {
      UUID id = rig.door().generate(Samples.request()).id();
      Rig.await(entered);
      PackageView cancelled = rig.door().cancel(id, "No longer sold.");
      assertThat(cancelled.status()).isEqualTo(PackageStatus.CANCELLED);
      assertThat(cancelled.stage()).isEqualTo(stage);
      assertThat(cancelled.runEnded()).isTrue();
      assertThat(rig.types(id)).endsWith(EventType.RUN_CANCELLED);
      assertThat(rig.bodies(id, EventBody.RunCancelled.class))
          .containsExactly(new EventBody.RunCancelled("No longer sold."));
      assertThat(rig.stages().stagesOf(id)).endsWith(stage);
    }
  }

  @Test
  void a_stage_that_stops_can_still_record_that_it_stopped() {
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.VIDEO_GENERATION,
                order -> {
                  try {
                    return untilCancelled(order);
                  } catch (WorkCancelledException stopped) {
                    order.events().emit(new EventBody.Thought("film", "I was stopped."));
                    throw stopped;
                  }
                });
    try (Rig rig = Rig.of(stages)) {
      UUID id = rig.door().generate(Samples.request()).id();
      Rig.await(entered);
      rig.door().cancel(id, "");
      assertThat(rig.types(id)).endsWith(EventType.THOUGHT, EventType.RUN_CANCELLED);
    }
  }

  @Test
  void a_queued_run_is_cancelled_before_it_begins() {
    try (Rig rig = Rig.of(new ScriptedStages().on(Stage.ANALYSIS, this::untilCancelled))) {
      for (int i = 0; i < 3; i++) {
        rig.door().generate(Samples.request());
      }
      UUID queued = rig.door().generate(Samples.request()).id();
      PackageView cancelled = rig.door().cancel(queued, "");
      assertThat(cancelled.status()).isEqualTo(PackageStatus.CANCELLED);
      assertThat(cancelled.stage()).isEqualTo(Stage.INIT);
      assertThat(rig.types(queued)).containsExactly(EventType.RUN_STARTED, EventType.RUN_CANCELLED);
    }
  }

  @Test
  void a_run_is_cancelled_while_it_waits_to_try_again() {
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.COPYWRITING,
                order -> {
                  throw VitrineException.provider("Busy.", true, null);
                });
    EngineSettings quick = Rig.quick();
    EngineSettings patient =
        new EngineSettings(
            true,
            3,
            3,
            Rig.PATIENCE,
            Rig.PATIENCE,
            quick.deadlines(),
            quick.stopGrace(),
            quick.closeGrace());
    try (CapturedLog log = new CapturedLog();
        Rig rig = Rig.of(new MemoryLedger(), stages, patient)) {
      rig.door()
          .subscribe(
              (event, after) -> {
                if (event.body() instanceof EventBody.StageRetried) {
                  entered.countDown();
                }
              });
      UUID id = rig.door().generate(Samples.request()).id();
      Rig.await(entered);
      assertThat(rig.door().cancel(id, "").status()).isEqualTo(PackageStatus.CANCELLED);
      assertThat(rig.types(id)).endsWith(EventType.STAGE_RETRIED, EventType.RUN_CANCELLED);
      assertThat(log.throwables()).isEmpty();
    }
  }

  @Test
  void a_stage_that_never_looks_is_left_behind_and_heard_no_more() throws Exception {
    CompletableFuture<Throwable> late = new CompletableFuture<>();
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.IMAGE_GENERATION,
                order -> {
                  deafUntilReleased(order);
                  tellLate(order, late);
                  return ScriptedStages.sample(order);
                });
    try (CapturedLog log = new CapturedLog();
        Rig rig = Rig.of(stages)) {
      UUID id = rig.door().generate(Samples.request()).id();
      Rig.await(entered);
      PackageView cancelled = rig.door().cancel(id, "");
      assertThat(cancelled.status()).isEqualTo(PackageStatus.CANCELLED);
      int events = rig.ledger().events(id, 0).size();
      released.countDown();
      assertThat(refusal(late)).hasMessage("this attempt is over");
      assertThat(rig.ledger().events(id, 0)).hasSize(events);
      assertThat(rig.door().describe(id).pictures()).isNull();
      assertThat(log.throwables()).isEmpty();
    } finally {
      released.countDown();
    }
  }

  @Test
  void a_deaf_stage_past_its_deadline_does_not_hold_up_the_run() {
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.IMAGE_GENERATION,
                order ->
                    order.attempt() == 1 ? deafUntilReleased(order) : ScriptedStages.sample(order));
    try (CapturedLog log = new CapturedLog();
        Rig rig = Rig.of(new MemoryLedger(), stages, Rig.withDeadline(Duration.ofMillis(250)))) {
      PackageView ended = rig.awaitEnd(rig.door().generate(Samples.request()).id());
      assertThat(ended.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(ended.stageView(Stage.IMAGE_GENERATION).attempts()).isEqualTo(2);
      assertThat(log.throwables()).isEmpty();
    } finally {
      released.countDown();
    }
  }

  @Test
  void an_attempt_left_behind_is_not_heard_while_the_next_one_works() throws Exception {
    CompletableFuture<Throwable> late = new CompletableFuture<>();
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.IMAGE_GENERATION,
                order -> {
                  if (order.attempt() == 1) {
                    deafUntilReleased(order);
                    tellLate(order, late);
                  } else {
                    released.countDown();
                    late.orTimeout(Rig.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
                  }
                  return ScriptedStages.sample(order);
                });
    try (CapturedLog log = new CapturedLog();
        Rig rig = Rig.of(new MemoryLedger(), stages, Rig.withDeadline(Duration.ofMillis(250)))) {
      PackageView ended = rig.awaitEnd(rig.door().generate(Samples.request()).id());
      assertThat(refusal(late)).hasMessage("this attempt is over");
      assertThat(rig.types(ended.id())).doesNotContain(EventType.THOUGHT);
      assertThat(log.throwables()).isEmpty();
    }
  }

  private static void tellLate(StageOrder order, CompletableFuture<Throwable> late) {
    try {
      order.events().emit(new EventBody.Thought("image", "Too late."));
      late.completeExceptionally(new AssertionError("was heard"));
    } catch (WorkCancelledException refused) {
      late.complete(refused);
    }
  }

  @Test
  void a_package_that_waits_for_approval_can_be_cancelled_and_a_cancelled_one_cannot() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      PackageView cancelled = rig.door().cancel(id, "");
      assertThat(cancelled.status()).isEqualTo(PackageStatus.CANCELLED);
      assertThat(cancelled.stage()).isEqualTo(Stage.APPROVAL);
      assertThatThrownBy(() -> rig.door().cancel(id, ""))
          .hasMessage("The package cannot be cancelled: it was cancelled.");
    }
  }

  @Test
  void a_cancelled_run_makes_room_for_the_next_in_the_queue() {
    try (Rig rig = Rig.of(new ScriptedStages().on(Stage.COPYWRITING, this::untilCancelled))) {
      UUID first = rig.door().generate(Samples.request()).id();
      for (int i = 0; i < 2; i++) {
        rig.door().generate(Samples.request());
      }
      UUID fourth = rig.door().generate(Samples.request()).id();
      Rig.await(entered);
      CountDownLatch begun = new CountDownLatch(1);
      rig.door()
          .subscribe(
              (event, after) -> {
                if (after.id().equals(fourth) && after.status() == PackageStatus.RUNNING) {
                  begun.countDown();
                }
              });
      rig.door().cancel(first, "");
      Rig.await(begun);
    }
  }

  private static Throwable refusal(CompletableFuture<Throwable> late)
      throws InterruptedException, ExecutionException, TimeoutException {
    return late.get(Rig.PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }
}
