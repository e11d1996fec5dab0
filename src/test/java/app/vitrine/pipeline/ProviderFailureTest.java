package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.LostText;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.RememberedVision;
import app.vitrine.pipeline.fixture.ScriptedVideo;
import app.vitrine.pipeline.fixture.ScriptedVideo.Behaviour;
import app.vitrine.pipeline.fixture.Sketches;
import app.vitrine.store.CallLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Providers that fail, hang or are not asked; there is a package all the same. */
@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class ProviderFailureTest {
  private final ScriptedVideo video = new ScriptedVideo(Behaviour.DELIVERS);

  @SuppressWarnings("NullAway.Init")
  private Desk desk;

  @BeforeAll
  void open_the_program_with_a_second_to_wait_for_shots(@TempDir Path data) {
    desk =
        Desk.open(
            data,
            Map.of("VIDEO_TIMEOUT_SECONDS", "1"),
            local ->
                new LostText()
                    .before(
                        video.before(
                            new Sketches(false).instead(RememberedVision.ofTheMug(local)))));
  }

  @AfterAll
  void close_the_program() {
    desk.close();
  }

  @Test
  void a_video_service_that_refuses_leaves_a_slideshow_that_says_why() {
    video.now(Behaviour.REFUSES);

    PackageView view = desk.make(Options.silent(), Target.VIDEO);

    isASlideshow(view);
    assertThat(film(view).fallbackReason()).isEqualTo("The video service is closed today.");
    assertThat(desk.said(view, EventBody.StageFellBack.class))
        .containsExactly(
            new EventBody.StageFellBack(
                "shots", "slideshow", "The video service is closed today."));
    assertThat(view.stageView(Stage.VIDEO_GENERATION).fellBack()).isTrue();
    assertThat(view.stageView(Stage.VIDEO_GENERATION).attempts()).isEqualTo(1);
    assertThat(checks(view, "video_fallback")).singleElement().matches(check -> !check.passed());
  }

  @Test
  void a_video_service_that_hangs_is_waited_for_as_long_as_set_and_no_longer() {
    video.now(Behaviour.HANGS);

    PackageView view = desk.make(Options.silent(), Target.VIDEO);

    isASlideshow(view);
    assertThat(film(view).fallbackReason()).contains("did not answer in time");
    assertThat(calls(view, "shoot"))
        .extracting(CallLog.Call::status)
        .contains(CallLog.Status.TIMED_OUT);
    // All shots share one limit; the first call to start waits for the whole of it.
    assertThat(calls(view, "shoot"))
        .extracting(CallLog.Call::latencyMs)
        .anySatisfy(latency -> assertThat(latency).isGreaterThanOrEqualTo(900L))
        .allSatisfy(latency -> assertThat(latency).isLessThan(10_000L));
  }

  @Test
  void a_clip_that_cannot_be_played_leaves_a_slideshow_too() {
    video.now(Behaviour.DELIVERS_RUBBISH);

    PackageView view = desk.make(Options.silent(), Target.VIDEO);

    isASlideshow(view);
    assertThat(film(view).fallbackReason()).contains("a clip that cannot be played");
  }

  @Test
  void a_wished_slideshow_is_made_without_asking_the_video_service() {
    video.now(Behaviour.DELIVERS);

    PackageView view = desk.make(Options.slideshow(), Target.VIDEO);

    isASlideshow(view);
    assertThat(calls(view, "shoot")).isEmpty();
    assertThat(desk.said(view, EventBody.StageFellBack.class)).hasSize(1);
    assertThat(checks(view, "video_fallback")).allMatch(QaCheck::passed);
    assertThat(view.copy()).isNull();
    assertThat(view.pictures()).isNull();
  }

  @Test
  void a_lost_text_service_is_replaced_by_the_built_in_one_and_the_call_log_says_so() {
    PackageView view = desk.make(Options.unattended(), Target.COPYWRITING);

    assertThat(requireNonNull(view.copy()).provider()).isEqualTo("local");
    assertThat(calls(view, "write_copy"))
        .extracting(CallLog.Call::provider, CallLog.Call::status, CallLog.Call::fallbackFrom)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("lost", CallLog.Status.FAILED, null),
            org.assertj.core.groups.Tuple.tuple("local", CallLog.Status.SUCCEEDED, "lost"));
  }

  private void isASlideshow(PackageView view) {
    Film film = film(view);
    assertThat(view.status()).isEqualTo(PackageStatus.APPROVAL_REQUIRED);
    assertThat(film.isFallback()).isTrue();
    assertThat(film.file().file()).isEqualTo("artifacts/video/fallback.mp4");
    assertThat(film.provider()).isEqualTo("local");
    assertThat(MediaProbe.probe(desk.path(view, film.file())).durationSec())
        .isCloseTo(Options.SECONDS, within(0.1));
    List<String> lines =
        film.storyboard().shots().stream().map(Shot::caption).filter(c -> !c.isBlank()).toList();
    assertThat(lines).isNotEmpty();
    assertThat(film.captionBoxes().stream().map(CaptionBox::width).filter(width -> width > 0))
        .hasSameSizeAs(lines);
    assertThat(checks(view, "video_caption_visible"))
        .hasSameSizeAs(lines)
        .allMatch(QaCheck::passed);
    assertThat(desk.unfinishedFiles()).isEmpty();
  }

  private static Film film(PackageView view) {
    return requireNonNull(view.film());
  }

  private static List<QaCheck> checks(PackageView view, String kind) {
    return requireNonNull(view.qaReport()).checks().stream()
        .filter(check -> check.id().equals(kind) || check.id().startsWith(kind + "."))
        .toList();
  }

  private List<CallLog.Call> calls(PackageView view, String task) {
    return desk.store().calls().of(view.workflowId()).stream()
        .filter(call -> call.task().equals(task))
        .toList();
  }
}
