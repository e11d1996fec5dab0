package app.vitrine.media.film;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.Libav;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A film with a shot that cannot be drawn. The shot is one group of pictures, so a single lane
 * meets it, in the middle of the film; any other lane has whole shots before and after it to make.
 */
@BesideOthers
class FailedLaneTest {
  private static final int FPS = 15;
  private static final double BROKEN_SEC = 0.6;
  private static final double LAST_SEC = 30;
  private static final Duration PROMPT = Duration.ofSeconds(20);

  @TempDir private Path folder = Path.of("");
  private Path broken = Path.of("");

  @BeforeEach
  void a_picture_that_is_none() throws IOException {
    broken = Files.writeString(folder.resolve("broken.png"), "not a picture", UTF_8);
  }

  private FilmPlan plan() {
    Path sound = Pictures.product(folder, "sound", new Color(205, 200, 190));
    return new FilmPlan(
        Films.WIDTH,
        Films.HEIGHT,
        FPS,
        Language.EN,
        List.of(
            Films.shot(sound, CameraMovement.ZOOM_IN, 3, "Made by hand"),
            Films.shot(broken, CameraMovement.ZOOM_IN, BROKEN_SEC, ""),
            Films.shot(sound, CameraMovement.PAN_RIGHT, LAST_SEC, "")),
        null);
  }

  @Test
  void the_film_fails_with_the_cause_at_once_and_leaves_neither_files_nor_threads()
      throws Exception {
    FilmPlan plan = plan();
    Path room = Files.createDirectory(folder.resolve("out"));
    FutureTask<ComposedFilm> film =
        new FutureTask<>(
            () ->
                FilmComposer.compose(
                    plan, room.resolve("film.mp4"), CancelToken.none(), ProgressSink.NONE));
    Thread maker = Thread.ofPlatform().name("a film that fails").start(film);

    assertThatThrownBy(() -> film.get(PROMPT.toSeconds(), TimeUnit.SECONDS))
        .hasCauseInstanceOf(VitrineException.class)
        .hasMessageContaining("broken.png");

    assertThat(maker.join(PROMPT)).isTrue();
    // A thread that has done its work is still listed for a moment.
    for (Thread each : Thread.getAllStackTraces().keySet()) {
      if (each.getName().startsWith(maker.getName())) {
        assertThat(each.join(PROMPT)).as(each.getName()).isTrue();
      }
    }
    try (Stream<Path> left = Files.list(room)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void the_other_lanes_stop_where_they_are() throws Libav.Refusal {
    FilmPlan plan = plan();
    List<PictureGroup> groups =
        PictureGroup.of(Splice.whole(plan).getFirst(), new Timeline(plan), FPS);
    PictureFormat format =
        PictureFormat.usual(
            ChosenEncoder.software(CancelToken.none()), plan.width(), plan.height(), FPS);

    PictureLanes lanes = new PictureLanes(plan, format, box -> {}, CancelToken.none());
    try (lanes) {
      lanes.begin(groups);
      assertThatThrownBy(
              () -> {
                for (PictureGroup group : groups) {
                  lanes.take(group, packet -> {}, () -> {});
                }
              })
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("broken.png");
    }

    assertThat(lanes.drawn()).isPositive().isLessThan(plan.frames() / 2);
  }
}
