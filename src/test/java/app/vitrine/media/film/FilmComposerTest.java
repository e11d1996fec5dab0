package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.type.SafeArea;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BesideOthers
class FilmComposerTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"3, 30", "4.7, 25", "6, 12"})
  void a_film_is_as_long_as_its_shots_together_at_its_exact_frame_rate(double seconds, int fps) {
    Path film = Films.composed(Films.plan(folder, seconds, fps, null), folder);

    VideoFacts facts = MediaProbe.probe(film);
    assertThat(facts.durationSec()).isCloseTo(seconds, within(0.1));
    assertThat(facts.fps()).isCloseTo(fps, within(1e-9));
    assertThat(FilmCheck.check(film, CancelToken.none()).frames())
        .isEqualTo((int) Math.round(seconds * fps));
  }

  @Test
  void a_film_with_music_plays_everywhere_and_is_as_loud_as_films_should_be() {
    double seconds = 6;
    Path film = Films.composed(Films.plan(folder, seconds, 30, Films.music(seconds)), folder);

    VideoFacts facts = MediaProbe.probe(film);
    assertThat(facts.codec()).isEqualTo("h264");
    assertThat(facts.audioCodec()).isEqualTo("aac");
    assertThat(facts.audioSampleRate()).isEqualTo(48_000);
    assertThat(facts.moovInFront()).isTrue();
    assertThat(facts.width()).isEqualTo(Films.WIDTH);
    assertThat(facts.height()).isEqualTo(Films.HEIGHT);
    assertThat(facts.durationSec()).isCloseTo(seconds, within(0.1));

    FilmFindings findings = FilmCheck.check(film, CancelToken.none());
    assertThat(findings.integratedLufs()).isCloseTo(-14, within(1.0));
    assertThat(findings.truePeakDb()).isLessThanOrEqualTo(-1.0);
    assertThat(findings.silent()).isEmpty();
    assertThat(findings.black()).isEmpty();
    assertThat(findings.frozen()).isEmpty();
    assertThat(findings.repeated()).isZero();
  }

  @Test
  void every_shot_has_a_box_inside_the_safe_area() {
    ComposedFilm film =
        FilmComposer.compose(
            Films.plan(folder, 3, 15, null),
            folder.resolve("film.mp4"),
            CancelToken.none(),
            ProgressSink.NONE);

    var safe = SafeArea.of(Films.WIDTH, Films.HEIGHT);
    assertThat(film.captionBoxes()).extracting(CaptionBox::shot).containsExactly(1, 2, 3);
    assertThat(film.captionBoxes())
        .allSatisfy(
            box -> {
              assertThat(box.x()).isGreaterThanOrEqualTo(safe.x());
              assertThat(box.y()).isGreaterThanOrEqualTo(safe.y());
              assertThat(box.x() + box.width()).isLessThanOrEqualTo(safe.right());
              assertThat(box.y() + box.height()).isLessThanOrEqualTo(safe.bottom());
            });
  }

  @Test
  void colours_of_a_still_come_back_from_the_film_as_they_were() {
    Color colour = new Color(190, 60, 48);
    Path still = Pictures.plain(folder, "plain", colour, 360, 640);
    FilmPlan plan =
        new FilmPlan(
            Films.WIDTH,
            Films.HEIGHT,
            10,
            Language.EN,
            List.of(Films.shot(still, CameraMovement.STATIC, 1, "")),
            null);
    BufferedImage frame = MediaProbe.grab(Films.composed(plan, folder), 0.5, CancelToken.none());

    Color seen = new Color(frame.getRGB(Films.WIDTH / 2, Films.HEIGHT / 2));
    assertThat(seen.getRed()).isCloseTo(colour.getRed(), within(4));
    assertThat(seen.getGreen()).isCloseTo(colour.getGreen(), within(4));
    assertThat(seen.getBlue()).isCloseTo(colour.getBlue(), within(4));
  }

  @Test
  void a_still_is_cut_to_the_frame_and_a_clip_is_slowed_to_fill_its_shot() {
    Path clip = Films.composed(Films.plan(folder, 1, 15, null), folder);
    FilmPlan plan =
        new FilmPlan(
            320,
            180,
            15,
            Language.EN,
            List.of(
                new PlanShot(
                    new PlanShot.Clip(clip),
                    CameraMovement.STATIC,
                    app.vitrine.domain.video.ShotType.MEDIUM,
                    2,
                    "",
                    app.vitrine.media.type.CaptionRole.LINE)),
            null);
    Path film =
        FilmComposer.compose(
                plan, folder.resolve("wide.mp4"), CancelToken.none(), ProgressSink.NONE)
            .file();

    assertThat(MediaProbe.probe(film).width()).isEqualTo(320);
    FilmFindings findings = FilmCheck.check(film, CancelToken.none());
    assertThat(findings.pictureSec()).isCloseTo(2, within(0.05));
    assertThat(findings.frozen()).isEmpty();
  }

  @Test
  void the_same_film_is_the_same_to_the_last_byte_however_its_threads_run() throws IOException {
    FilmPlan plan = Films.plan(folder, 4, 15, Films.music(4));
    byte[] first = Files.readAllBytes(Films.composed(plan, folder));
    assertThat(Files.readAllBytes(Films.composed(plan, folder))).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"0", "0.3", "0.95"})
  void a_cancelled_film_leaves_nothing_behind(double at) throws IOException {
    FilmPlan plan = Films.plan(folder, 3, 15, null);
    Path room = Files.createDirectory(folder.resolve("out"));
    Path out = room.resolve("film.mp4");
    CancelToken cancel = new CancelToken();

    assertThatThrownBy(
            () ->
                FilmComposer.compose(
                    plan,
                    out,
                    cancel,
                    (fraction, step) -> {
                      if (fraction >= at) {
                        cancel.cancel("no longer wanted");
                      }
                    }))
        .isInstanceOf(WorkCancelledException.class);

    assertThat(filesIn(room)).isEmpty();
  }

  @Test
  void a_film_that_cannot_be_made_keeps_the_one_that_was_there() throws IOException {
    Path still = Files.writeString(folder.resolve("broken.png"), "not a picture");
    Path room = Files.createDirectory(folder.resolve("out"));
    Path out = room.resolve("film.mp4");
    Files.writeString(out, "the film before");
    FilmPlan plan =
        new FilmPlan(
            Films.WIDTH,
            Films.HEIGHT,
            15,
            Language.EN,
            List.of(Films.shot(still, CameraMovement.ZOOM_IN, 1, "")),
            null);

    assertThatThrownBy(() -> FilmComposer.compose(plan, out, CancelToken.none(), ProgressSink.NONE))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("broken.png");

    assertThat(filesIn(room)).containsExactly(out);
    assertThat(out).hasContent("the film before");
  }

  @Test
  void a_film_is_written_under_names_with_spaces_and_foreign_letters() {
    Path out = folder.resolve("影片 für alle.mp4");

    FilmComposer.compose(
        Films.plan(folder, 1, 10, null), out, CancelToken.none(), ProgressSink.NONE);

    assertThat(MediaProbe.probe(out).durationSec()).isCloseTo(1, within(0.1));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
