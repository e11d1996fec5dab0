package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import app.vitrine.pipeline.fixture.RememberedVision;
import app.vitrine.pipeline.fixture.ScriptedVideo;
import app.vitrine.pipeline.fixture.ScriptedVideo.Behaviour;
import app.vitrine.pipeline.fixture.Sketches;
import app.vitrine.pipeline.fixture.Wait;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
@BesideOthers
class PaidJobTest {
  @Test
  void a_job_paid_for_before_the_program_ended_is_awaited_and_not_paid_for_again(
      @TempDir Path data) {
    ScriptedVideo before = new ScriptedVideo(Behaviour.HANGS);
    UUID id;
    try (Desk desk = open(data, before)) {
      id = desk.start(Options.silent(), Target.VIDEO);
      Wait.until("a shot is being waited for", () -> !before.awaited().isEmpty());
    }
    assertThat(before.submitted()).isNotEmpty().doesNotHaveDuplicates();

    ScriptedVideo after = new ScriptedVideo(Behaviour.DELIVERS);
    try (Desk desk = open(data, after)) {
      assertThat(desk.door().recover()).extracting(PackageView::id).containsExactly(id);
      PackageView view = desk.finished(id);

      assertThat(requireNonNull(view.film()).isFallback()).isFalse();
      assertThat(requireNonNull(view.film()).provider()).isEqualTo("scripted");
      assertThat(after.awaited()).containsAll(before.awaited());
      List<Integer> submitted =
          IntStream.concat(
                  before.submitted().stream().mapToInt(shot -> shot),
                  after.submitted().stream().mapToInt(shot -> shot))
              .sorted()
              .boxed()
              .toList();
      int shots = requireNonNull(view.film()).storyboard().shots().size();
      assertThat(submitted).isEqualTo(IntStream.rangeClosed(1, shots).boxed().toList());
      assertThat(desk.said(view, EventBody.RunResumed.class))
          .containsExactly(new EventBody.RunResumed(Stage.VIDEO_GENERATION));
    }
  }

  private static Desk open(Path data, ScriptedVideo video) {
    return Desk.open(
        data,
        Map.of(),
        local -> video.before(new Sketches(false).instead(RememberedVision.ofTheMug(local))));
  }
}
