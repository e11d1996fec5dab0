package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.studio.packages.StageNode.Look;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StageNodesTest {
  private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");
  private static final UUID ID = new UUID(1, 1);

  private final List<Event> log = new ArrayList<>();
  private UUID run = new UUID(2, 1);
  private Instant now = START;

  private StageNodesTest() {
    say(
        Stage.INIT,
        new EventBody.RunStarted(Samples.USER, Samples.input(true), Target.ALL, List.of(), ""));
  }

  private void say(Stage stage, EventBody body) {
    log.add(new Event(log.size() + 1L, ID, "wf-1", run, stage, now, "trace", body));
  }

  private void wait(int seconds) {
    now = now.plusSeconds(seconds);
  }

  private void make(Stage stage) {
    say(stage, new EventBody.StageStarted(1));
    say(stage, new EventBody.StageCompleted(Samples.result(stage, 1), 1_200));
  }

  private List<StageNode> nodes(OptionalInt queue) {
    return StageNodes.of(PackageFold.fold(log), log, new StageNodes.Now(queue, now, null));
  }

  private StageNode node(Stage stage) {
    return nodes(OptionalInt.empty()).stream()
        .filter(each -> each.stage() == stage)
        .findFirst()
        .orElseThrow();
  }

  private String said(Stage stage) {
    return Said.row(node(stage).details(), new Words(UiLanguage.ENGLISH));
  }

  @Test
  void a_package_in_the_queue_tells_its_place() {
    StageNode first = nodes(OptionalInt.of(3)).getFirst();

    assertThat(first.look()).isEqualTo(Look.QUEUED);
    assertThat(first.details()).containsExactly(Said.of("packages.queued", 3));
  }

  @Test
  void a_running_stage_tells_step_and_elapsed_time_and_fills_its_line_as_it_goes() {
    make(Stage.ANALYSIS);
    say(Stage.COPYWRITING, new EventBody.StageStarted(1));
    double begun = node(Stage.COPYWRITING).fill();
    say(Stage.COPYWRITING, new EventBody.Progress(35, "check_policy"));
    wait(4);

    assertThat(node(Stage.COPYWRITING).look()).isEqualTo(Look.RUNNING);
    assertThat(said(Stage.COPYWRITING)).isEqualTo("checking the rules · 4 s");
    assertThat(begun).isZero();
    assertThat(node(Stage.COPYWRITING).fill()).isBetween(0.4, 0.7);
    assertThat(said(Stage.IMAGE_GENERATION)).isEqualTo("next");
    assertThat(node(Stage.ANALYSIS).fill()).isEqualTo(1);
  }

  @Test
  void a_retried_stage_counts_down_and_later_tells_that_it_was_retried() {
    say(Stage.ANALYSIS, new EventBody.StageStarted(1));
    say(
        Stage.ANALYSIS,
        new EventBody.StageRetried(1, 8_000, ErrorCode.PKG_PROVIDER_FAILED, "too slow"));
    wait(3);
    assertThat(node(Stage.ANALYSIS).look()).isEqualTo(Look.RETRYING);
    assertThat(said(Stage.ANALYSIS)).isEqualTo("trying again in 5 s");

    wait(5);
    say(Stage.ANALYSIS, new EventBody.StageStarted(2));
    say(Stage.ANALYSIS, new EventBody.StageCompleted(Samples.result(Stage.ANALYSIS, 1), 1_200));
    assertThat(said(Stage.ANALYSIS)).isEqualTo("1.2 s · retried once");
  }

  @Test
  void a_resumed_stage_says_so() {
    say(Stage.ANALYSIS, new EventBody.StageStarted(1));
    say(Stage.ANALYSIS, new EventBody.RunResumed(Stage.ANALYSIS));
    make(Stage.ANALYSIS);

    assertThat(said(Stage.ANALYSIS)).contains("resumed after a restart");
  }

  @Test
  void the_films_stage_shows_its_six_steps() {
    make(Stage.ANALYSIS);
    make(Stage.COPYWRITING);
    make(Stage.IMAGE_GENERATION);
    say(Stage.VIDEO_GENERATION, new EventBody.StageStarted(1));
    for (VideoStep step : List.of(VideoStep.STYLE_DETECTION, VideoStep.STORY_GENERATION)) {
      say(Stage.VIDEO_GENERATION, new EventBody.Progress(66, step.wireName()));
      wait(2);
    }
    List<StageNode.Step> steps = node(Stage.VIDEO_GENERATION).steps();

    assertThat(steps)
        .extracting(StageNode.Step::look)
        .containsExactly(
            Look.DONE, Look.RUNNING, Look.WAITING, Look.WAITING, Look.WAITING, Look.WAITING);
    assertThat(steps.getFirst().durationMs()).isEqualTo(2_000);
  }

  @Test
  void pictures_made_anew_leave_the_texts_kept_and_the_film_out_of_date() {
    Stage.work().forEach(this::make);
    say(Stage.DONE, new EventBody.RunCompleted(PackageStatus.COMPLETED));
    run = new UUID(2, 2);
    say(
        Stage.IMAGE_GENERATION,
        new EventBody.RunStarted(
            Samples.USER,
            null,
            Target.IMAGES,
            List.of(Stage.ANALYSIS, Stage.COPYWRITING, Stage.VIDEO_GENERATION),
            "brighter"));
    make(Stage.IMAGE_GENERATION);

    assertThat(node(Stage.COPYWRITING).look()).isEqualTo(Look.KEPT);
    assertThat(node(Stage.IMAGE_GENERATION).look()).isEqualTo(Look.DONE);
    assertThat(node(Stage.VIDEO_GENERATION).look()).isEqualTo(Look.STALE);
  }

  @Test
  void a_failed_stage_stops_the_line_and_the_banner_offers_to_make_that_part_anew() {
    make(Stage.ANALYSIS);
    say(Stage.COPYWRITING, new EventBody.StageStarted(1));
    say(Stage.COPYWRITING, new EventBody.StageFailed(ErrorCode.PKG_INTERNAL_ERROR, "Full."));
    say(Stage.COPYWRITING, new EventBody.RunFailed(ErrorCode.PKG_INTERNAL_ERROR, "Full."));

    assertThat(node(Stage.COPYWRITING).look()).isEqualTo(Look.FAILED);
    assertThat(node(Stage.COPYWRITING).fill()).isZero();
    Banner banner = Banners.of(PackageFold.fold(log), MissingFiles.NONE).getFirst();
    assertThat(banner.act()).isEqualTo(new Banner.Act.Remake(Target.COPYWRITING));
    assertThat(banner.text().in(new Words(UiLanguage.ENGLISH))).contains("Full.");
  }

  @Test
  void a_stage_that_fell_back_is_told_from_one_that_went_as_planned() {
    Stage.work().forEach(this::make);
    assertThat(node(Stage.VIDEO_GENERATION).look()).isEqualTo(Look.DONE);
    run = new UUID(2, 3);
    say(
        Stage.INIT,
        new EventBody.RunStarted(Samples.USER, Samples.input(true), Target.ALL, List.of(), ""));
    make(Stage.ANALYSIS);
    make(Stage.COPYWRITING);
    make(Stage.IMAGE_GENERATION);
    say(Stage.VIDEO_GENERATION, new EventBody.StageStarted(1));
    say(
        Stage.VIDEO_GENERATION,
        new EventBody.StageFellBack("film", "slideshow", "No shot was made."));
    say(
        Stage.VIDEO_GENERATION,
        new EventBody.StageCompleted(Samples.result(Stage.VIDEO_GENERATION, 1), 1_200));

    assertThat(node(Stage.VIDEO_GENERATION).look()).isEqualTo(Look.FELL_BACK);
    assertThat(node(Stage.VIDEO_GENERATION).fill()).isEqualTo(1);
    assertThat(said(Stage.VIDEO_GENERATION)).startsWith("simpler way · 1.2 s");
  }

  @Test
  void one_cancelled_instead_of_decided_on_asks_nobody_any_more() {
    Stage.work().forEach(this::make);
    say(
        Stage.APPROVAL,
        new EventBody.ApprovalRequired(
            app.vitrine.domain.state.ApprovalReason.REVIEW_REQUIRED, 0.95));
    say(Stage.APPROVAL, new EventBody.RunCancelled(""));

    assertThat(node(Stage.APPROVAL).look()).isEqualTo(Look.CANCELLED);
    assertThat(said(Stage.APPROVAL)).isEqualTo("stopped");
    assertThat(node(Stage.QA_REVIEW).look()).isEqualTo(Look.DONE);
  }

  @Test
  void a_finished_package_that_asks_shows_that_it_is_the_persons_turn() {
    Stage.work().forEach(this::make);
    say(
        Stage.APPROVAL,
        new EventBody.ApprovalRequired(
            app.vitrine.domain.state.ApprovalReason.REVIEW_REQUIRED, 0.95));

    assertThat(node(Stage.APPROVAL).look()).isEqualTo(Look.ASKING);
    assertThat(said(Stage.QA_REVIEW)).contains("score 95");
  }
}
