package app.vitrine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.ScriptedVideo;
import app.vitrine.pipeline.fixture.ScriptedVideo.Behaviour;
import app.vitrine.pipeline.fixture.Sketches;
import app.vitrine.pipeline.fixture.Wait;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A person may stop the work in the middle of anything. */
@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CancellationTest {
  /** The promise is about a second; a busy machine gets the rest. */
  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private final ScriptedVideo video = new ScriptedVideo(Behaviour.DELIVERS);

  @SuppressWarnings("NullAway.Init")
  private Desk studio;

  @SuppressWarnings("NullAway.Init")
  private Desk quick;

  @BeforeAll
  void open_the_program_twice(@TempDir Path one, @TempDir Path two) {
    studio = Desk.open(one);
    quick = Desk.open(two, Map.of(), local -> video.before(new Sketches(false).instead(local)));
  }

  @AfterAll
  void close_the_program() {
    quick.close();
    studio.close();
  }

  @Test
  void while_the_photo_is_looked_at() {
    stops(studio, Target.COPYWRITING, Stage.ANALYSIS, "look_at_photo");
  }

  @Test
  void while_pictures_are_rendered() {
    stops(studio, Target.IMAGES, Stage.IMAGE_GENERATION, "render_pictures");
  }

  @Test
  void while_first_frames_are_rendered() {
    stops(studio, Target.VIDEO, Stage.VIDEO_GENERATION, "first_frames");
  }

  @Test
  void while_a_service_films_the_shots() {
    video.now(Behaviour.HANGS);
    stops(quick, Target.VIDEO, Stage.VIDEO_GENERATION, "shots");
    video.now(Behaviour.DELIVERS);
  }

  @Test
  void while_the_film_is_composed() {
    stops(quick, Target.VIDEO, Stage.VIDEO_GENERATION, "composing");
  }

  @Test
  void while_the_film_is_reviewed() {
    stops(quick, Target.VIDEO, Stage.QA_REVIEW, "review_film");
  }

  private static void stops(Desk desk, Target target, Stage stage, String step) {
    UUID id = desk.start(Options.small(), target);
    Wait.until(step, () -> desk.door().describe(id).currentStep().equals(step));

    long asked = System.nanoTime();
    desk.door().cancel(id, "I changed my mind.");
    PackageView view = desk.finished(id);
    Duration taken = Duration.ofNanos(System.nanoTime() - asked);

    assertThat(view.status()).isEqualTo(PackageStatus.CANCELLED);
    assertThat(view.stage()).isEqualTo(stage);
    assertThat(view.currentStep()).isEqualTo(step);
    assertThat(taken).isLessThan(AT_MOST);
    assertThat(desk.said(view, EventBody.RunCancelled.class)).hasSize(1);
    Wait.until("nothing works any more", () -> workers(view).isEmpty());
    Wait.until("no unfinished file stays", () -> desk.unfinishedFiles().isEmpty());
  }

  /** Threads that still work at a stage of the package's run. */
  private static List<String> workers(PackageView view) {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("vitrine-" + view.runId()))
        .toList();
  }
}
