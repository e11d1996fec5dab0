package app.vitrine.orchestration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.EventType;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.ApprovalReason;
import app.vitrine.domain.state.ApprovalStatus;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.domain.view.Wishes;
import app.vitrine.orchestration.fixture.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunPlanTest {
  private static PlanWalk finished() {
    return PlanWalk.begin(true, Target.ALL).workToEnd();
  }

  private static PlanWalk failedAt(Stage stage) {
    return PlanWalk.begin(true, Target.ALL).workInto(stage).after(PlanWalk.failed(stage));
  }

  private static List<Stage> stagesIn(PlanWalk walk, StageState state) {
    return Stage.work().stream()
        .filter(stage -> walk.view().stageView(stage).state() == state)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "COPYWRITING, COPYWRITING",
    "IMAGES, IMAGE_GENERATION",
    "VIDEO, VIDEO_GENERATION",
  })
  void a_run_limited_to_one_part_analyses_makes_it_reviews_and_skips_the_rest(
      Target only, Stage made) {
    PlanWalk walk = PlanWalk.begin(true, only);
    assertThat(stagesIn(walk, StageState.SKIPPED)).hasSize(2).doesNotContain(made);
    PlanWalk end = walk.workToEnd();
    assertThat(stagesIn(end, StageState.DONE))
        .containsExactly(Stage.ANALYSIS, made, Stage.QA_REVIEW);
    assertThat(stagesIn(end, StageState.SKIPPED)).hasSize(2);
    assertThat(end.view().status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
  }

  @Test
  void skipped_stages_are_passed_in_order_in_the_step_that_reaches_them() {
    PlanWalk walk = PlanWalk.begin(true, Target.VIDEO).workInto(Stage.ANALYSIS);
    Step step = RunPlan.next(walk.state(), PlanWalk.succeeded(Stage.ANALYSIS));
    assertThat(step.toStore().map(Command.StoreEvent::stage))
        .containsExactly(Stage.ANALYSIS, Stage.COPYWRITING, Stage.IMAGE_GENERATION);
    assertThat(step.toStore().map(stored -> stored.body().type()))
        .containsOnly(EventType.STAGE_COMPLETED);
    assertThat(step.nextStage()).contains(Stage.VIDEO_GENERATION);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 0.95, false, APPROVAL_REQUIRED, REVIEW_REQUIRED",
    "true, 0.79, false, APPROVAL_REQUIRED, QA_SCORE_BELOW_THRESHOLD",
    "true, 0.95, true, APPROVAL_REQUIRED, QA_BLOCKING_FINDING",
    "false, 0.80, false, COMPLETED,",
    "false, 0.7999, false, APPROVAL_REQUIRED, QA_SCORE_BELOW_THRESHOLD",
    "false, 0.95, true, APPROVAL_REQUIRED, QA_BLOCKING_FINDING",
    "false, NaN, false, APPROVAL_REQUIRED, QA_SCORE_BELOW_THRESHOLD",
  })
  void the_review_decides_whether_a_person_is_asked(
      boolean requireApproval,
      double score,
      boolean blocking,
      PackageStatus status,
      ApprovalReason reason) {
    PlanWalk walk = PlanWalk.begin(requireApproval, Target.ALL).workInto(Stage.QA_REVIEW);
    PackageView view = walk.after(PlanWalk.reviewed(score, blocking)).view();
    assertThat(view.status()).isEqualTo(status);
    assertThat(view.approvalReason()).isEqualTo(reason);
    assertThat(view.runSucceeded()).isTrue();
    assertThat(view.approvalStatus())
        .isEqualTo(
            status == PackageStatus.COMPLETED
                ? ApprovalStatus.NOT_REQUIRED
                : ApprovalStatus.PENDING);
  }

  @Test
  void a_wish_belongs_to_the_part_it_was_said_for() {
    PlanWalk again =
        finished()
            .after(regenerate(Target.COPYWRITING, "shorter"))
            .workToEnd()
            .after(regenerate(Target.IMAGES, "warmer"))
            .workToEnd()
            .after(regenerate(Target.COPYWRITING, "mention the gift"));

    assertThat(again.view().wishes(Target.COPYWRITING))
        .isEqualTo(new Wishes(List.of("shorter"), List.of("mention the gift")));
    assertThat(again.view().wishes(Target.IMAGES))
        .isEqualTo(new Wishes(List.of("warmer"), List.of()));
    assertThat(again.view().wishes(Target.VIDEO)).isEqualTo(Wishes.NONE);
    assertThat(again.view().asked(Target.COPYWRITING).now()).containsExactly("mention the gift");
    assertThat(again.view().asked(Target.IMAGES).now()).isEmpty();
  }

  @Test
  void a_wish_for_everything_is_one_for_each_part() {
    PackageView view = finished().after(regenerate(Target.ALL, "calmer")).view();
    for (Target part : List.of(Target.COPYWRITING, Target.IMAGES, Target.VIDEO)) {
      assertThat(view.wishes(part).now()).containsExactly("calmer");
    }
  }

  @Test
  void a_rejection_reaches_each_part_at_its_own_first_remake_and_once() {
    PlanWalk rejected = finished().after(new RunEvent.Reject("Simpler, warmer."));
    PlanWalk pictures = rejected.after(regenerate(Target.IMAGES, ""));
    assertThat(pictures.view().wishes(Target.IMAGES).now()).containsExactly("Simpler, warmer.");
    assertThat(pictures.view().asked(Target.COPYWRITING).now()).isEmpty();

    PlanWalk copy = pictures.workToEnd().after(regenerate(Target.COPYWRITING, ""));
    assertThat(copy.view().wishes(Target.COPYWRITING).now()).containsExactly("Simpler, warmer.");
    assertThat(copy.view().wishes(Target.IMAGES))
        .isEqualTo(new Wishes(List.of("Simpler, warmer."), List.of()));

    PackageView again = copy.workToEnd().after(regenerate(Target.COPYWRITING, "calmer")).view();
    assertThat(again.wishes(Target.COPYWRITING))
        .isEqualTo(new Wishes(List.of("Simpler, warmer."), List.of("calmer")));
    assertThat(again.guidance()).containsExactly("Simpler, warmer.", "calmer");
  }

  @Test
  void a_rejection_of_one_part_waits_for_that_part_alone() {
    String comment = "The copy is too long, make it shorter.";
    PlanWalk rejected = finished().after(new RunEvent.Reject(comment));
    assertThat(rejected.view().rejection()).hasValue(comment);

    PlanWalk pictures = rejected.after(regenerate(Target.IMAGES, ""));
    assertThat(pictures.view().wishes(Target.IMAGES)).isEqualTo(Wishes.NONE);
    assertThat(pictures.view().asked(Target.IMAGES)).isEqualTo(Wishes.NONE);

    PackageView copy = pictures.workToEnd().after(regenerate(Target.COPYWRITING, "")).view();
    assertThat(copy.wishes(Target.COPYWRITING).now()).containsExactly(comment);
    assertThat(copy.guidance()).containsExactly(comment);
  }

  @Test
  void a_part_goes_on_answering_for_what_the_run_that_made_it_was_asked() {
    PlanWalk all = finished().after(regenerate(Target.ALL, "add a cat")).workToEnd();
    PlanWalk copy = all.after(regenerate(Target.COPYWRITING, "shorter")).workToEnd();

    assertThat(copy.view().asked(Target.IMAGES))
        .isEqualTo(new Wishes(List.of("add a cat"), List.of()));
    assertThat(copy.view().asked(Target.COPYWRITING))
        .isEqualTo(new Wishes(List.of(), List.of("shorter")));

    PackageView changed =
        copy.after(PlanWalk.revise(new Revision.PictureRedone(SceneKind.HERO, 1, "closer")))
            .workToEnd()
            .view();
    assertThat(changed.asked(Target.IMAGES))
        .isEqualTo(new Wishes(List.of("add a cat"), List.of("closer")));
    assertThat(changed.asked(Target.COPYWRITING))
        .isEqualTo(new Wishes(List.of("shorter"), List.of()));
  }

  @Test
  void what_is_said_of_the_pictures_shapes_the_film_too_and_is_told_of_the_pictures_alone() {
    PackageView view =
        finished().after(regenerate(Target.ALL, "The pictures are too dark.")).view();

    assertThat(view.wishes(Target.VIDEO).now()).containsExactly("The pictures are too dark.");
    assertThat(view.asked(Target.VIDEO)).isEqualTo(Wishes.NONE);
    assertThat(view.asked(Target.IMAGES).now()).containsExactly("The pictures are too dark.");
    assertThat(view.wishes(Target.COPYWRITING)).isEqualTo(Wishes.NONE);
  }

  @Test
  void a_rejection_that_one_part_followed_reaches_the_others_when_all_is_made_anew() {
    PackageView all =
        finished()
            .after(new RunEvent.Reject("Too dark."))
            .after(regenerate(Target.IMAGES, ""))
            .workToEnd()
            .after(regenerate(Target.ALL, ""))
            .view();
    assertThat(all.wishes(Target.IMAGES)).isEqualTo(new Wishes(List.of("Too dark."), List.of()));
    assertThat(all.wishes(Target.COPYWRITING).now()).containsExactly("Too dark.");
    assertThat(all.wishes(Target.VIDEO).now()).containsExactly("Too dark.");
  }

  @Test
  void a_change_of_one_thing_leaves_the_rejection_to_the_next_regeneration() {
    PlanWalk changed =
        finished()
            .after(new RunEvent.Reject("Too dark."))
            .after(PlanWalk.revise(new Revision.PictureRedone(SceneKind.HERO, 1, "closer")));
    assertThat(changed.view().wishes(Target.IMAGES).now()).containsExactly("Too dark.");
    assertThat(changed.view().asked(Target.IMAGES).now()).containsExactly("Too dark.", "closer");

    PackageView copy = changed.workToEnd().after(regenerate(Target.COPYWRITING, "")).view();
    assertThat(copy.wishes(Target.COPYWRITING).now()).containsExactly("Too dark.");
  }

  private static RunEvent regenerate(Target target, String reason) {
    return new RunEvent.Regenerate(Samples.USER, target, reason);
  }

  @Test
  void after_a_rejection_only_regenerating_and_cancelling_go_on() {
    PlanWalk rejected = finished().after(new RunEvent.Reject("Too dark."));
    assertThat(rejected.view().guidance()).containsExactly("Too dark.");
    assertThatThrownBy(() -> rejected.after(new RunEvent.Approve("Mei")))
        .isInstanceOf(VitrineException.class)
        .hasMessage("The package cannot be approved: it was rejected.")
        .extracting(refusal -> ((VitrineException) refusal).advice())
        .isEqualTo("Regenerate a part or all of it, or cancel it.");
    PlanWalk again = rejected.after(PlanWalk.regenerate(Target.IMAGES));
    assertThat(again.view().guidance()).containsExactly("Too dark.", "warmer light");
    assertThat(again.view().approvalStatus()).isEqualTo(ApprovalStatus.PENDING);
    assertThat(rejected.after(new RunEvent.Cancel("Enough.")).view().status())
        .isEqualTo(PackageStatus.CANCELLED);
  }

  @Test
  void new_images_leave_the_copy_and_the_film_alone_and_mark_the_film_stale() {
    PlanWalk walk = finished().after(PlanWalk.regenerate(Target.IMAGES));
    assertThat(walk.view().status()).isEqualTo(PackageStatus.RUNNING);
    assertThat(walk.view().stage()).isEqualTo(Stage.IMAGE_GENERATION);
    PlanWalk end = walk.workToEnd();
    assertThat(stagesIn(end, StageState.DONE))
        .containsExactly(Stage.IMAGE_GENERATION, Stage.QA_REVIEW);
    assertThat(end.view().stale()).containsExactly(Target.VIDEO);
    PlanWalk remade = end.after(PlanWalk.regenerate(Target.VIDEO)).workToEnd();
    assertThat(remade.view().stale()).isEmpty();
  }

  @Test
  void regenerating_all_runs_every_stage_again() {
    PlanWalk end = finished().after(PlanWalk.regenerate(Target.ALL)).workToEnd();
    assertThat(stagesIn(end, StageState.DONE)).isEqualTo(Stage.work());
  }

  @Test
  void regenerating_the_part_that_failed_also_makes_what_never_came_after_it() {
    PlanWalk walk = failedAt(Stage.IMAGE_GENERATION).after(PlanWalk.regenerate(Target.IMAGES));
    assertThat(stagesIn(walk.workToEnd(), StageState.DONE))
        .containsExactly(Stage.IMAGE_GENERATION, Stage.VIDEO_GENERATION, Stage.QA_REVIEW);
  }

  @Test
  void a_part_cannot_be_regenerated_when_what_it_rests_on_was_never_made() {
    assertThatThrownBy(() -> failedAt(Stage.COPYWRITING).after(PlanWalk.regenerate(Target.VIDEO)))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("copywriting stage")
        .extracting(refusal -> ((VitrineException) refusal).advice())
        .isEqualTo("Regenerate all.");
  }

  @Test
  void a_package_of_one_part_stays_one_when_that_part_is_regenerated() {
    PlanWalk only = PlanWalk.begin(true, Target.VIDEO).workToEnd();
    PlanWalk again = only.after(PlanWalk.regenerate(Target.VIDEO)).workToEnd();
    assertThat(stagesIn(again, StageState.DONE))
        .containsExactly(Stage.VIDEO_GENERATION, Stage.QA_REVIEW);
    assertThat(again.view().copy()).isNull();
    PlanWalk pictures = PlanWalk.begin(true, Target.IMAGES).workToEnd();
    PlanWalk anew = pictures.after(PlanWalk.regenerate(Target.IMAGES)).workToEnd();
    assertThat(anew.view().film()).isNull();
  }

  @Test
  void a_film_is_not_made_from_pictures_that_were_left_out_until_all_is_asked_for() {
    PlanWalk copyOnly = PlanWalk.begin(true, Target.COPYWRITING).workToEnd();
    assertThatThrownBy(() -> copyOnly.after(PlanWalk.regenerate(Target.VIDEO)))
        .hasMessageContaining("image generation");
    PlanWalk all = copyOnly.after(PlanWalk.regenerate(Target.ALL)).workToEnd();
    assertThat(all.view().film()).isNotNull();
  }

  @Test
  void an_interrupted_run_resumes_at_the_stage_that_was_not_finished() {
    PlanWalk walk = PlanWalk.begin(true, Target.ALL).workInto(Stage.IMAGE_GENERATION);
    Step step = RunPlan.next(walk.state(), new RunEvent.Resume());
    assertThat(step.toStore().map(Command.StoreEvent::body))
        .containsExactly(new EventBody.RunResumed(Stage.IMAGE_GENERATION));
    assertThat(step.nextStage()).contains(Stage.IMAGE_GENERATION);
    assertThat(step.state()).isEqualTo(walk.state());
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"ANALYSIS", "COPYWRITING", "IMAGE_GENERATION", "VIDEO_GENERATION", "QA_REVIEW"})
  void a_stage_cannot_hand_in_another_stages_result(Stage stage) {
    RunState working = PlanWalk.begin(true, Target.ALL).workInto(stage).state();
    PlanWalk.resultsForeignTo(stage)
        .forEach(
            result ->
                assertThatThrownBy(
                        () -> RunPlan.next(working, new RunEvent.StageSucceeded(stage, result, 1)))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void a_stage_cannot_record_what_only_the_engine_or_a_person_can_claim() {
    RunState working = PlanWalk.begin(true, Target.ALL).workInto(Stage.ANALYSIS).state();
    List<EventBody> forged =
        List.of(
            new EventBody.StageCompleted(new StageResult.Skipped(), 1),
            new EventBody.RunCompleted(PackageStatus.COMPLETED),
            new EventBody.Approved("me"),
            new EventBody.Progress(100, "done"),
            new EventBody.StageStarted(1));
    for (EventBody body : forged) {
      assertThatThrownBy(() -> RunPlan.next(working, new RunEvent.StageSaid(Stage.ANALYSIS, body)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_refusal_names_the_state_and_what_is_possible() {
    PlanWalk running = PlanWalk.begin(true, Target.ALL).workInto(Stage.VIDEO_GENERATION);
    assertThatThrownBy(() -> running.after(PlanWalk.regenerate(Target.ALL)))
        .hasMessage("The package cannot be regenerated: it is being made, now at video generation.")
        .extracting(refusal -> ((VitrineException) refusal).advice())
        .isEqualTo("Wait until it is finished, or cancel it.");
  }
}
