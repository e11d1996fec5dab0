package app.vitrine.media.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.Spoilt;
import app.vitrine.fixture.Watched;
import app.vitrine.media.film.FilmComposer;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.Films;
import app.vitrine.media.film.Pictures;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.sound.Sound;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaProbeTest {
  @TempDir static Path folder;
  private static Path film = Path.of("");

  @BeforeAll
  static void compose() {
    Path still = Pictures.product(folder, "still", new Color(180, 180, 190));
    Path black = Pictures.plain(folder, "black", Color.BLACK, 360, 640);
    List<PlanShot> shots =
        List.of(
            Films.shot(still, CameraMovement.ZOOM_IN, 1.5, ""),
            Films.shot(black, CameraMovement.STATIC, 0.5, ""),
            Films.shot(still, CameraMovement.STATIC, 2, ""));
    float[] wave = new float[4 * Sound.RATE];
    for (int i = 0; i < 2 * Sound.RATE; i++) {
      wave[i] = (float) (0.1 * Math.sin(2 * Math.PI * 997 * i / Sound.RATE));
    }
    FilmPlan plan =
        new FilmPlan(Films.WIDTH, Films.HEIGHT, 20, Language.EN, shots, new Sound(wave, wave));
    film = Films.composed(plan, folder);
  }

  @Test
  void the_check_finds_black_frozen_and_silent_stretches_where_they_are() {
    FilmFindings findings = FilmCheck.check(film, CancelToken.none());

    assertThat(findings.frames()).isEqualTo(80);
    assertThat(findings.black()).hasSize(1);
    assertThat(findings.black().getFirst().fromSec()).isCloseTo(1.5, within(0.06));
    assertThat(findings.black().getFirst().toSec()).isCloseTo(2.0, within(0.06));
    assertThat(findings.frozen()).hasSize(1);
    assertThat(findings.frozen().getFirst().fromSec()).isCloseTo(2.0, within(0.11));
    assertThat(findings.frozen().getFirst().toSec()).isCloseTo(4.0, within(0.11));
    assertThat(findings.silent()).hasSize(1);
    assertThat(findings.silent().getFirst().fromSec()).isCloseTo(2.0, within(0.1));
    assertThat(findings.integratedLufs()).isCloseTo(-20, within(0.5));
    assertThat(findings.truePeakDb()).isCloseTo(-20, within(0.5));
  }

  @Test
  void frames_that_are_shown_twice_are_counted() {
    Path still = Pictures.product(folder, "slow", new Color(180, 180, 190));
    Path fluent = composed(still, new PlanShot.Still(still, Pictures.PRODUCT), 10);
    Path stuttering = composed(still, new PlanShot.Clip(fluent), 20);

    assertThat(FilmCheck.check(fluent, CancelToken.none()).repeated()).isZero();
    // Each of the clip's frames is shown twice, and all but its key frames come out the same.
    FilmFindings twice = FilmCheck.check(stuttering, CancelToken.none());
    assertThat(twice.frames()).isEqualTo(40);
    assertThat(twice.repeated()).isBetween(17, 20);
    assertThat(twice.frozen()).isEmpty();
  }

  private static Path composed(Path still, PlanShot.Material material, int fps) {
    PlanShot moving = Films.shot(still, CameraMovement.ZOOM_IN, 2, "");
    PlanShot shot =
        new PlanShot(
            material, moving.movement(), moving.type(), 2, moving.caption(), moving.role());
    return FilmComposer.compose(
            new FilmPlan(Films.WIDTH, Films.HEIGHT, fps, Language.EN, List.of(shot), null),
            folder.resolve("fps" + fps + ".mp4"),
            CancelToken.none(),
            ProgressSink.NONE)
        .file();
  }

  @Test
  void a_grabbed_frame_is_the_one_of_that_moment() {
    assertThat(grey(MediaProbe.grab(film, 0.2, CancelToken.none()))).isGreaterThan(120);
    assertThat(grey(MediaProbe.grab(film, 1.7, CancelToken.none()))).isLessThan(5);
    assertThat(grey(MediaProbe.grab(film, 2.2, CancelToken.none()))).isGreaterThan(120);
    assertThat(grey(MediaProbe.grab(film, 99, CancelToken.none()))).isGreaterThan(120);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 0.3, 0.7, 0.95, 0.999})
  void a_film_cut_short_is_refused_in_words(double share) throws IOException {
    byte[] bytes = Files.readAllBytes(film);
    Path cut = folder.resolve("cut.mp4");
    Files.write(cut, Arrays.copyOf(bytes, (int) (share * bytes.length)));

    assertThatThrownBy(() -> MediaProbe.probe(cut))
        .isInstanceOfSatisfying(
            VitrineException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR);
              assertThat(refused.getMessage()).contains("cut.mp4");
              assertThat(refused.advice()).isNotBlank();
            });
  }

  @Test
  void spoilt_films_are_read_or_refused_but_never_do_harm()
      throws IOException, InterruptedException {
    byte[] bytes = Files.readAllBytes(film);
    Random random = new Random(20);
    Path spoilt = folder.resolve("spoilt.mp4");
    for (int round = 0; round < 100; round++) {
      Files.write(spoilt, Spoilt.many(bytes, random, round));

      Watched reading =
          Watched.doing(
              () -> {
                MediaProbe.probe(spoilt);
                FilmCheck.check(spoilt, CancelToken.none());
                MediaProbe.grab(spoilt, 1, CancelToken.none());
              });

      if (reading.outcome() != null) {
        assertThat(reading.outcome()).as("round %d", round).isInstanceOf(VitrineException.class);
      }
    }
  }

  @Test
  void what_is_no_film_is_refused() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.mp4"), "no film at all");
    Path playlist =
        Files.writeString(
            folder.resolve("list.mp4"), "ffconcat version 1.0\nfile '" + film + "'\n");

    for (Path file : List.of(text, playlist, folder.resolve("still.png"))) {
      assertThatThrownBy(() -> MediaProbe.probe(file)).isInstanceOf(VitrineException.class);
    }
    assertThatThrownBy(() -> MediaProbe.probe(folder.resolve("gone.mp4")))
        .isInstanceOfSatisfying(
            VitrineException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.PKG_NOT_FOUND));
  }

  @Test
  void checking_stops_when_cancelled() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("no longer wanted");

    assertThatThrownBy(() -> FilmCheck.check(film, cancel))
        .isInstanceOf(WorkCancelledException.class);
  }

  private static int grey(BufferedImage image) {
    return image.getRGB(20, 20) & 0xff;
  }
}
