package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventType;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.orchestration.fixture.CapturedLog;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.orchestration.port.StageOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetryTest {
  private static final String BUSY = "The provider is busy.";

  private static StageResult busy(StageOrder order) {
    throw VitrineException.provider(BUSY, true, null);
  }

  /** Runs a package whose copywriting does this, and gives what came of it. */
  private static void withCopywriting(StageExecutor script, Check check) {
    try (CapturedLog log = new CapturedLog();
        Rig rig = Rig.of(new ScriptedStages().on(Stage.COPYWRITING, script))) {
      UUID id = rig.door().generate(Samples.request()).id();
      check.on(rig, rig.awaitEnd(id), log);
    }
  }

  @FunctionalInterface
  private interface Check {
    void on(Rig rig, PackageView ended, CapturedLog log);
  }

  @Test
  void a_stage_that_recovers_is_tried_again_and_the_run_goes_on() {
    withCopywriting(
        order -> order.attempt() < 3 ? busy(order) : ScriptedStages.sample(order),
        (rig, ended, log) -> {
          assertThat(ended.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
          assertThat(ended.stageView(Stage.COPYWRITING).attempts()).isEqualTo(3);
          List<EventBody.StageRetried> retries =
              rig.bodies(ended.id(), EventBody.StageRetried.class);
          assertThat(retries)
              .extracting(EventBody.StageRetried::failedAttempt)
              .containsExactly(1, 2);
          assertThat(retries)
              .allSatisfy(
                  retry -> {
                    assertThat(retry.code()).isEqualTo(ErrorCode.PKG_PROVIDER_FAILED);
                    assertThat(retry.reason()).isEqualTo(BUSY);
                  });
        });
  }

  @Test
  void every_attempt_at_a_stage_has_the_same_key_and_revision() {
    withCopywriting(
        order -> order.attempt() < 3 ? busy(order) : ScriptedStages.sample(order),
        (rig, ended, log) -> {
          List<StageOrder> attempts =
              rig.stages().orders().stream()
                  .filter(order -> order.stage() == Stage.COPYWRITING)
                  .toList();
          assertThat(attempts).extracting(StageOrder::attempt).containsExactly(1, 2, 3);
          assertThat(attempts)
              .extracting(StageOrder::idempotencyKey)
              .containsOnly(ended.runId() + ":copywriting");
          assertThat(attempts).extracting(StageOrder::revision).containsOnly(1);
        });
  }

  @Test
  void after_three_retries_the_run_fails_and_keeps_what_was_finished() {
    withCopywriting(
        RetryTest::busy,
        (rig, ended, log) -> {
          assertThat(ended.status()).isEqualTo(PackageStatus.FAILED);
          assertThat(ended.stage()).isEqualTo(Stage.COPYWRITING);
          assertThat(ended.analysis()).isNotNull();
          assertThat(ended.errorCode()).isEqualTo(ErrorCode.PKG_PROVIDER_FAILED);
          assertThat(ended.errorMessage())
              .isEqualTo(
                  BUSY
                      + " Everything finished before is kept."
                      + " Regenerate this part to try again.");
          assertThat(rig.bodies(ended.id(), EventBody.StageRetried.class)).hasSize(3);
          assertThat(rig.types(ended.id()))
              .endsWith(EventType.STAGE_FAILED, EventType.ERROR, EventType.RUN_FAILED);
        });
  }

  @Test
  void a_failure_that_trying_again_cannot_mend_fails_at_once() {
    withCopywriting(
        order -> {
          throw VitrineException.internal("The disk is full.", "Make room.", null);
        },
        (rig, ended, log) -> {
          assertThat(ended.status()).isEqualTo(PackageStatus.FAILED);
          assertThat(ended.errorMessage())
              .isEqualTo("The disk is full. Everything finished before is kept. Make room.");
          assertThat(rig.types(ended.id())).doesNotContain(EventType.STAGE_RETRIED);
        });
  }

  @Test
  void what_nobody_foresaw_fails_the_run_and_reaches_the_log() {
    List<StageExecutor> surprises =
        List.of(
            order -> {
              throw new UncheckedIOException(new IOException("pipe broken"));
            },
            order -> {
              throw new StackOverflowError("pipe broken");
            },
            order -> {
              throw new WorkCancelledException("pipe broken");
            });
    for (StageExecutor surprise : surprises) {
      withCopywriting(
          surprise,
          (rig, ended, log) -> {
            assertThat(ended.status()).isEqualTo(PackageStatus.FAILED);
            assertThat(ended.errorCode()).isEqualTo(ErrorCode.PKG_INTERNAL_ERROR);
            assertThat(ended.errorMessage())
                .startsWith("The copywriting stage met an unexpected problem.");
            assertThat(log.throwables()).anyMatch(message -> message.contains("pipe broken"));
            assertThat(log.traces())
                .containsOnly(rig.ledger().events(ended.id(), 0).getLast().traceId());
          });
    }
  }

  @Test
  void another_stages_result_is_not_taken() {
    withCopywriting(
        order -> Samples.result(Stage.ANALYSIS, 1),
        (rig, ended, log) -> {
          assertThat(ended.errorCode()).isEqualTo(ErrorCode.PKG_INTERNAL_ERROR);
          assertThat(ended.copy()).isNull();
        });
  }

  @Test
  void a_stage_past_its_deadline_is_stopped_and_tried_again() {
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.VIDEO_GENERATION,
                order -> {
                  if (order.attempt() == 1) {
                    order.cancel().pause(Rig.PATIENCE);
                  }
                  return ScriptedStages.sample(order);
                });
    try (Rig rig = Rig.of(new MemoryLedger(), stages, Rig.withDeadline(Duration.ofMillis(250)))) {
      PackageView ended = rig.awaitEnd(rig.door().generate(Samples.request()).id());
      assertThat(ended.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(rig.bodies(ended.id(), EventBody.StageRetried.class))
          .extracting(EventBody.StageRetried::reason)
          .contains("The video generation stage took longer than 1 s.");
    }
  }

  @Test
  void a_failed_part_can_be_regenerated_and_the_run_goes_on_from_there() {
    ScriptedStages stages = new ScriptedStages().on(Stage.IMAGE_GENERATION, RetryTest::busy);
    try (CapturedLog log = new CapturedLog();
        Rig rig = Rig.of(stages)) {
      UUID id = rig.door().generate(Samples.request()).id();
      assertThat(rig.awaitEnd(id).status()).isEqualTo(PackageStatus.FAILED);
      stages.on(Stage.IMAGE_GENERATION, ScriptedStages::sample);
      rig.door().regenerate(id, Target.IMAGES, "");
      PackageView ended = rig.awaitEnd(id);
      assertThat(ended.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(ended.errorMessage()).isNull();
      assertThat(rig.stages().stagesOf(id))
          .filteredOn(stage -> stage == Stage.ANALYSIS || stage == Stage.COPYWRITING)
          .hasSize(2);
      assertThat(ended.film()).isNotNull();
      assertThat(log.throwables()).isEmpty();
    }
  }
}
