package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.brief.Priority;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventType;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.StageOrder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EventsTest {
  @Test
  void events_are_numbered_without_gaps_timed_in_microseconds_and_share_their_commands_trace() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      int made = rig.ledger().events(id, 0).size();
      rig.door().approve(id, "Mei");
      List<Event> log = rig.ledger().events(id, 0);
      assertThat(log)
          .extracting(Event::seq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
      assertThat(log)
          .allSatisfy(
              event ->
                  assertThat(event.time()).isEqualTo(event.time().truncatedTo(ChronoUnit.MICROS)));
      assertThat(log).extracting(Event::runId).containsOnly(log.getFirst().runId());
      String trace = log.getFirst().traceId();
      assertThat(trace).hasSize(8);
      assertThat(log.subList(0, made)).extracting(Event::traceId).containsOnly(trace);
      assertThat(log.getLast().traceId()).isNotEqualTo(trace);
    }
  }

  @Test
  void progress_is_stored_when_a_whole_percent_or_a_new_step_shows() {
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.VIDEO_GENERATION,
                order -> {
                  for (int frame = 0; frame <= 1_000; frame++) {
                    order.progress().at(frame / 1_000.0, frame < 500 ? "shots" : "composing");
                  }
                  return ScriptedStages.sample(order);
                });
    try (Rig rig = Rig.of(stages)) {
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      List<EventBody.Progress> progress =
          rig.bodies(id, EventBody.Progress.class).stream()
              .filter(p -> p.percentage() >= 65 && p.percentage() < 85)
              .toList();
      assertThat(progress).hasSizeBetween(20, 22);
      assertThat(progress)
          .extracting(EventBody.Progress::percentage)
          .isSorted()
          .startsWith(65)
          .endsWith(84);
      assertThat(progress)
          .extracting(EventBody.Progress::currentStep)
          .contains("video_generation", "shots", "composing");
    }
  }

  @Test
  void progress_does_not_go_back_when_a_stage_is_tried_again() {
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.COPYWRITING,
                order -> {
                  order.progress().at(order.attempt() == 1 ? 0.9 : 0.1, "writing");
                  if (order.attempt() == 1) {
                    throw VitrineException.provider("Busy.", true, null);
                  }
                  return ScriptedStages.sample(order);
                });
    try (Rig rig = Rig.of(stages)) {
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      assertThat(rig.bodies(id, EventBody.Progress.class))
          .extracting(EventBody.Progress::percentage)
          .isSorted();
    }
  }

  @Test
  void a_stage_cannot_forge_what_the_engine_says() {
    ScriptedStages stages =
        new ScriptedStages()
            .on(
                Stage.ANALYSIS,
                order -> {
                  assertRefused(order, new EventBody.RunCompleted(PackageStatus.COMPLETED));
                  assertRefused(order, new EventBody.Progress(100, "done"));
                  assertRefused(order, new EventBody.Approved("the agent"));
                  order.events().emit(new EventBody.Thought("analysis", "I look at the photo."));
                  order
                      .events()
                      .emit(new EventBody.StageFellBack("vision", "local", "no provider"));
                  return ScriptedStages.sample(order);
                });
    try (Rig rig = Rig.of(stages)) {
      UUID id = rig.door().generate(Samples.request()).id();
      PackageView ended = rig.awaitEnd(id);
      assertThat(ended.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
      assertThat(ended.stageView(Stage.ANALYSIS).fellBack()).isTrue();
      assertThat(rig.types(id))
          .containsSubsequence(
              EventType.THOUGHT, EventType.STAGE_FELL_BACK, EventType.STAGE_COMPLETED);
    }
  }

  private static void assertRefused(StageOrder order, EventBody forged) {
    assertThatThrownBy(() -> order.events().emit(forged))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_rejection_and_its_reason_reach_the_stages_of_the_next_run_as_the_next_revision() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      UUID id = rig.door().generate(Samples.request()).id();
      rig.awaitEnd(id);
      rig.door().reject(id, "The mug looks grey.");
      rig.door().regenerate(id, Target.IMAGES, "Warmer light.");
      PackageView ended = rig.awaitEnd(id);
      StageOrder images =
          rig.stages().orders().stream()
              .filter(order -> order.stage() == Stage.IMAGE_GENERATION)
              .reduce((earlier, later) -> later)
              .orElseThrow();
      assertThat(images.view().guidance()).containsExactly("The mug looks grey.", "Warmer light.");
      assertThat(images.revision()).isEqualTo(2);
      assertThat(images.attempt()).isEqualTo(1);
      assertThat(ended.stale()).containsExactly(Target.VIDEO);
      assertThat(rig.types(id))
          .endsWith(
              EventType.STAGE_COMPLETED, EventType.APPROVAL_REQUIRED, EventType.RUN_COMPLETED);
    }
  }

  @Test
  void a_run_for_one_part_tells_which_stages_it_passes_by() {
    try (Rig rig = Rig.of(new ScriptedStages())) {
      UUID id =
          rig.door()
              .generate(
                  Samples.request(null, Samples.options(false, Priority.NORMAL), Target.IMAGES))
              .id();
      PackageView ended = rig.awaitEnd(id);
      assertThat(ended.status()).isEqualTo(PackageStatus.COMPLETED);
      assertThat(ended.percentage()).isEqualTo(100);
      assertThat(rig.stages().stagesOf(id))
          .containsExactly(Stage.ANALYSIS, Stage.IMAGE_GENERATION, Stage.QA_REVIEW);
      assertThat(
              rig.ledger().events(id, 0).stream()
                  .filter(event -> event.body() instanceof EventBody.StageCompleted)
                  .map(Event::stage))
          .containsExactlyElementsOf(Stage.work());
      assertThat(rig.types(id)).endsWith(EventType.STAGE_COMPLETED, EventType.RUN_COMPLETED);
    }
  }
}
