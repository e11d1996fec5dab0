package app.vitrine.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventType;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.CapturedLog;
import app.vitrine.orchestration.fixture.MemoryIntake;
import app.vitrine.orchestration.fixture.MemoryLedger;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.Intake;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeepOrchestratorTest {
  private static void refused(Runnable call, ErrorCode code, String happened) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            VitrineException.class, refusal -> assertThat(refusal.code()).isEqualTo(code))
        .hasMessage(happened);
  }

  @Test
  void a_package_goes_through_all_stages_and_waits_for_approval() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      PackageView begun = rig.door().generate(Samples.request());
      PackageView ended = rig.awaitEnd(begun.id());
      assertThat(ended.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(rig.stages().stagesOf(begun.id())).isEqualTo(Stage.work());
      assertThat(rig.types(begun.id()))
          .endsWith(
              EventType.STAGE_COMPLETED, EventType.APPROVAL_REQUIRED, EventType.RUN_COMPLETED);
      PackageView approved = rig.door().approve(begun.id(), "Mei");
      assertThat(approved.status()).isEqualTo(PackageStatus.COMPLETED);
      assertThat(approved.approvalStatus()).isEqualTo(ApprovalStatus.APPROVED);
      assertThat(rig.intake().placed()).containsExactly(begun.id());
    }
  }

  @Test
  void a_repeated_request_id_returns_the_first_package_and_starts_nothing() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      GenerateRequest request = Samples.request("order-17", PackageOptions.defaults(), Target.ALL);
      PackageView first = rig.door().generate(request);
      rig.awaitEnd(first.id());
      PackageView again = rig.door().generate(request);
      assertThat(again.id()).isEqualTo(first.id());
      assertThat(again.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(rig.stages().orders()).hasSize(Stage.work().size());
    }
  }

  @Test
  void a_request_that_breaks_a_rule_leaves_no_trace() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      GenerateRequest blank =
          new GenerateRequest(
              Samples.request().photo(), " ", null, PackageOptions.defaults(), Target.ALL);
      refused(
          () -> rig.door().generate(blank),
          ErrorCode.PKG_VALIDATION_ERROR,
          "The background text is empty.");
      assertNoTrace((MemoryLedger) rig.ledger(), rig.intake());
    }
  }

  @Test
  void a_photo_the_intake_refuses_leaves_no_trace() {
    MemoryLedger ledger = new MemoryLedger();
    MemoryIntake held = new MemoryIntake();
    Intake refusing = new OddIntake(held, true, 0);
    try (DeepOrchestrator door = door(ledger, refusing)) {
      refused(
          () -> door.generate(Samples.request()),
          ErrorCode.PKG_VALIDATION_ERROR,
          "The photo is a text file.");
      assertNoTrace(ledger, held);
    }
  }

  private static void assertNoTrace(MemoryLedger ledger, MemoryIntake intake) {
    assertThat(ledger.unfinished()).isEmpty();
    assertThat(ledger.size()).isZero();
    assertThat(intake.held()).isEmpty();
    assertThat(intake.placed()).isEmpty();
  }

  @Test
  void a_folder_that_could_not_be_made_at_once_is_made_before_the_first_stage() {
    MemoryIntake places = new MemoryIntake();
    Intake clumsy = new OddIntake(places, false, 1);
    CapturedLog.during(
        () -> {
          try (DeepOrchestrator door = door(new MemoryLedger(), clumsy)) {
            UUID id = door.generate(Samples.request()).id();
            assertThat(door.await(id, Rig.PATIENCE).status())
                .isEqualTo(PackageStatus.APPROVAL_REQUIRED);
            assertThat(places.placed()).containsExactly(id);
          }
        });
  }

  @Test
  void a_folder_that_cannot_be_made_fails_the_run_with_the_reason() {
    Intake full = new OddIntake(new MemoryIntake(), false, Integer.MAX_VALUE);
    CapturedLog.during(
        () -> {
          try (DeepOrchestrator door = door(new MemoryLedger(), full)) {
            UUID id = door.generate(Samples.request()).id();
            PackageView ended = door.await(id, Rig.PATIENCE);
            assertThat(ended.status()).isEqualTo(PackageStatus.FAILED);
            assertThat(ended.stage()).isEqualTo(Stage.ANALYSIS);
            assertThat(ended.errorMessage()).startsWith("The disk is full.");
          }
        });
  }

  @Test
  void a_rejection_needs_a_comment_of_two_thousand_characters_at_most() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      refused(
          () -> rig.door().reject(id, "  "),
          ErrorCode.PKG_VALIDATION_ERROR,
          "The rejection has no comment.");
      refused(
          () -> rig.door().reject(id, "暗".repeat(2_001)),
          ErrorCode.PKG_VALIDATION_ERROR,
          "The comment is 2,001 characters long.");
      PackageView rejected = rig.door().reject(id, "暗".repeat(2_000));
      assertThat(rejected.approvalStatus()).isEqualTo(ApprovalStatus.REJECTED);
      assertThat(rejected.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    }
  }

  @Test
  void an_unknown_package_is_not_found_by_any_move() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      UUID nobody = new UUID(4, 4);
      String happened = "There is no package " + nobody + ".";
      DeepOrchestrator door = rig.door();
      refused(() -> door.describe(nobody), ErrorCode.PKG_NOT_FOUND, happened);
      refused(() -> door.events(nobody, 0), ErrorCode.PKG_NOT_FOUND, happened);
      refused(() -> door.approve(nobody, "Mei"), ErrorCode.PKG_NOT_FOUND, happened);
      refused(() -> door.reject(nobody, "No."), ErrorCode.PKG_NOT_FOUND, happened);
      refused(() -> door.cancel(nobody, ""), ErrorCode.PKG_NOT_FOUND, happened);
      refused(() -> door.regenerate(nobody, Target.ALL, ""), ErrorCode.PKG_NOT_FOUND, happened);
      refused(() -> door.await(nobody, Duration.ofSeconds(1)), ErrorCode.PKG_NOT_FOUND, happened);
    }
  }

  @Test
  void a_refused_move_stores_nothing() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      rig.door().approve(id, "Mei");
      int events = rig.door().events(id, 0).size();
      refused(
          () -> rig.door().reject(id, "Too dark."),
          ErrorCode.PKG_STATUS_CONFLICT,
          "The package cannot be rejected: it is already approved.");
      refused(
          () -> rig.door().cancel(id, ""),
          ErrorCode.PKG_STATUS_CONFLICT,
          "The package cannot be cancelled: it is already approved.");
      assertThat(rig.door().events(id, 0)).hasSize(events);
      assertThat(rig.door().events(id, events - 1L))
          .extracting(event -> event.body())
          .containsExactly(new EventBody.Approved("Mei"));
    }
  }

  @Test
  void nothing_is_made_while_the_feature_is_switched_off() {
    MemoryLedger ledger = new MemoryLedger();
    try (Rig rig = Rig.of(ledger, new ScriptedStages(), Rig.quick().withEnabled(false))) {
      refused(
          () -> rig.door().generate(Samples.request()),
          ErrorCode.PKG_STATUS_CONFLICT,
          "Making product packages is switched off.");
      assertNoTrace(ledger, rig.intake());
    }
  }

  @Test
  void waiting_ends_with_the_package_as_it_stands_when_the_time_is_over() {
    CountDownLatch released = new CountDownLatch(1);
    ScriptedStages slow =
        new ScriptedStages()
            .on(
                Stage.COPYWRITING,
                order -> {
                  Rig.await(released);
                  return ScriptedStages.sample(order);
                });
    try (Rig rig = Rig.of(slow)) {
      UUID id = rig.door().generate(Samples.request()).id();
      PackageView view = rig.door().await(id, Duration.ofMillis(20));
      assertThat(view.runEnded()).isFalse();
      released.countDown();
      rig.awaitEnd(id);
    }
  }

  private static DeepOrchestrator door(MemoryLedger ledger, Intake intake) {
    return DeepOrchestrator.local(
        Samples.USER, ledger, intake, new ScriptedStages(), Rig.quick(), Clock.systemUTC());
  }

  /** An intake that refuses what it checked, or fails to place so often before it succeeds. */
  private static final class OddIntake implements Intake {
    private final MemoryIntake kept;
    private final boolean refuses;
    private int failures;

    OddIntake(MemoryIntake kept, boolean refuses, int failures) {
      this.kept = kept;
      this.refuses = refuses;
      this.failures = failures;
    }

    @Override
    public PackageInput check(UUID packageId, GenerateRequest request) {
      PackageInput input = kept.check(packageId, request);
      if (refuses) {
        throw VitrineException.invalid("The photo is a text file.", "Choose a photo.");
      }
      return input;
    }

    @Override
    public synchronized void place(UUID packageId, PackageInput input) {
      if (failures > 0) {
        failures--;
        throw VitrineException.internal("The disk is full.", "Make room.", null);
      }
      kept.place(packageId, input);
    }

    @Override
    public void discard(UUID packageId) {
      kept.discard(packageId);
    }
  }
}
