package app.vitrine.media.player;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.film.Films;
import app.vitrine.media.player.PlayerStatus.Phase;
import app.vitrine.media.probe.FrameGrabber;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerTest {
  private static final double SECONDS = 3;
  private static final double FRAME = 1.0 / 30;
  private static final long REFRESH = 1_000_000_000L / 60;

  @TempDir static Path shared;
  private static Path film;
  private static Path silent;

  private final Cinema cinema = new Cinema();

  @BeforeAll
  static void make_two_small_films() throws IOException {
    film =
        Films.composed(
            Films.plan(shared, SECONDS, 30, Films.music(SECONDS)),
            Files.createDirectory(shared.resolve("a")));
    silent =
        Films.composed(Films.plan(shared, 1, 30, null), Files.createDirectory(shared.resolve("b")));
  }

  @AfterEach
  void everything_is_freed() {
    cinema.close();
  }

  @Test
  void the_picture_appears_within_40_ms_of_its_sound_though_the_sound_card_runs_fast() {
    DrivenLine line = new DrivenLine(cinema.time(), 1.05);
    Player player = cinema.ready(film, () -> Optional.of(line));
    player.play();
    Cinema.await("playing", () -> player.status().phase() == Phase.PLAYING);
    double worst = 0;
    int seen = 0;
    while (player.status().phase() == Phase.PLAYING) {
      line.pass(REFRESH, player);
      Cinema.await(
          "decoded ahead", () -> player.waiting() >= 3 || cinema.shown() > SECONDS - 6 * FRAME);
      if (cinema.paint(player)) {
        worst = Math.max(worst, Math.abs(line.seconds() - cinema.shown()));
        seen++;
      }
    }

    assertThat(worst).isLessThan(0.040);
    assertThat(seen).isGreaterThan(80);
    assertThat(cinema.shown()).isCloseTo(SECONDS - FRAME, within(1.5 * FRAME));
  }

  @Test
  void seeking_shows_the_frame_of_that_moment() {
    Player player = cinema.ready(film, Speakers.NONE);
    for (double second : new double[] {2.5, 0.3, 2.999, 1.02, 1.05, 0, 99, -4}) {
      player.seek(second);
      double expected = Math.clamp(second, 0, SECONDS - 0.001);
      cinema.awaitShown(player, Math.floor(expected / FRAME + 1e-6) * FRAME);
    }
  }

  @Test
  void what_is_shown_is_what_the_film_holds() {
    Player player = cinema.ready(film, Speakers.NONE);
    player.seek(1.7);
    cinema.awaitShown(player, 1.7);

    BufferedImage truth;
    try (FrameGrabber grabber = FrameGrabber.open(film)) {
      truth = grabber.at(1.7 + 0.001, CancelToken.none());
    }
    int[] sum = new int[3];
    for (int y = 0; y < truth.getHeight(); y++) {
      for (int x = 0; x < truth.getWidth(); x++) {
        int rgb = truth.getRGB(x, y);
        sum[0] += rgb >> 16 & 0xFF;
        sum[1] += rgb >> 8 & 0xFF;
        sum[2] += rgb & 0xFF;
      }
    }
    int pixels = truth.getWidth() * truth.getHeight();
    for (int channel = 0; channel < 3; channel++) {
      assertThat(cinema.colour()[channel]).isCloseTo(sum[channel] / pixels, within(3));
    }
  }

  @Test
  void of_many_seeks_the_last_one_counts() {
    Player player = cinema.ready(film, Speakers.NONE);
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      player.seek(random.nextDouble() * SECONDS);
    }
    player.seek(2);

    cinema.awaitShown(player, 2);
    assertThat(player.position()).isCloseTo(2, within(1e-6));
  }

  @Test
  void steps_go_frame_by_frame_and_pause() {
    Player player = cinema.ready(film, Speakers.NONE);
    player.seek(1);
    cinema.awaitShown(player, 1);
    player.step(1);
    cinema.awaitShown(player, 1 + FRAME);
    player.step(1);
    cinema.awaitShown(player, 1 + 2 * FRAME);
    player.step(-1);
    cinema.awaitShown(player, 1 + FRAME);
    assertThat(player.status().phase()).isEqualTo(Phase.PAUSED);
  }

  @Test
  void a_step_asked_for_on_the_way_to_a_moment_is_counted_from_that_moment() {
    Player player = cinema.ready(film, Speakers.NONE);
    for (int i = 0; i < 40; i++) {
      player.seek(0);
      cinema.awaitShown(player, 0);
      player.seek(2.5);
      LockSupport.parkNanos(i * 200_000L);
      player.step(1);
      cinema.awaitShown(player, 2.5 + FRAME);
    }
  }

  @Test
  void after_the_end_it_plays_from_the_start_again() {
    Player player = cinema.ready(silent, Speakers.NONE);
    player.seek(0.9);
    player.play();
    Cinema.await("end", () -> player.status().phase() == Phase.ENDED);
    assertThat(player.position()).isCloseTo(1, within(FRAME));

    player.play();
    Cinema.await("from the start", () -> player.status().phase() == Phase.PLAYING);
    Cinema.await("early in the film", () -> cinema.paint(player) && cinema.shown() < 0.9);
  }

  @Test
  void a_loop_begins_again_by_itself() {
    DrivenLine line = new DrivenLine(cinema.time(), 1);
    Player player = cinema.ready(film, () -> Optional.of(line));
    player.loop(true);
    player.seek(SECONDS - 0.2);
    cinema.awaitShown(player, SECONDS - 0.2);
    player.play();
    Cinema.await("playing", () -> player.status().phase() == Phase.PLAYING);
    for (int i = 0; i < 60 && cinema.shown() > 1; i++) {
      line.pass(REFRESH, player);
      cinema.paint(player);
    }

    assertThat(cinema.shown()).isLessThan(1);
    assertThat(player.status().phase()).isEqualTo(Phase.PLAYING);
  }

  @Test
  void without_a_sound_device_it_plays_by_the_systems_clock_and_says_so() {
    Player player = cinema.ready(film, Speakers.NONE);
    player.seek(SECONDS - 0.3);
    player.play();
    Cinema.await("end", () -> player.status().phase() == Phase.ENDED);

    assertThat(player.status().sound()).isEqualTo(PlayerStatus.Sound.NO_DEVICE);
    assertThat(cinema.ready(silent, Speakers.NONE).status().sound())
        .isEqualTo(PlayerStatus.Sound.NONE_IN_FILM);
  }

  @Test
  void a_sound_device_that_is_unplugged_does_not_stop_the_film() {
    DrivenLine line = new DrivenLine(cinema.time(), 1);
    Player player = cinema.ready(film, () -> Optional.of(line));
    player.play();
    Cinema.await("playing", () -> player.status().phase() == Phase.PLAYING);
    line.pass(5 * REFRESH, player);
    line.unplug();
    cinema.time().addAndGet(2_000_000_000L);
    Cinema.await("without sound", () -> player.status().sound() == PlayerStatus.Sound.NO_DEVICE);
    double then = player.position();
    Cinema.await(
        "goes on",
        () -> {
          cinema.time().addAndGet(REFRESH);
          return player.position() > then + 0.5;
        });
    assertThat(line.isClosed()).isTrue();
  }

  @Test
  void loudness_is_what_is_written_to_the_device() {
    DrivenLine line = new DrivenLine(cinema.time(), 1);
    Player player = cinema.ready(film, () -> Optional.of(line));
    player.seek(1);
    player.play();
    Cinema.await("playing", () -> player.status().phase() == Phase.PLAYING);
    double full = loudestOf(line, player);
    player.loudness(0.1);
    loudestOf(line, player);
    double tenth = loudestOf(line, player);
    player.loudness(0);
    loudestOf(line, player);

    assertThat(full).isGreaterThan(0.1);
    assertThat(tenth).isPositive().isLessThan(0.5 * full);
    assertThat(loudestOf(line, player)).isZero();
  }

  @Test
  void frames_are_decoded_at_about_the_size_of_their_place() {
    Player player = cinema.ready(film, Speakers.NONE);
    player.place(100, 1000);
    Cinema.await("smaller", () -> cinema.paint(player) && cinema.shownWidth() == 96);
    assertThat(cinema.shownHeight()).isCloseTo(96 * Films.HEIGHT / Films.WIDTH, within(1));
    player.place(4000, 4000);
    Cinema.await(
        "not larger than the film", () -> cinema.paint(player) && cinema.shownWidth() == 272);
  }

  @Test
  void a_missing_or_broken_film_is_said_in_words() throws IOException {
    Path broken = Files.write(shared.resolve("broken.mp4"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    byte[] whole = Files.readAllBytes(film);
    for (int i = whole.length / 2; i < whole.length; i++) {
      whole[i] = (byte) (i * 31);
    }
    Path torn = Files.write(shared.resolve("torn.mp4"), whole);

    assertThat(failure(shared.resolve("gone.mp4"))).contains("gone.mp4 is not there");
    assertThat(failure(broken)).contains("damaged");
    Player player = cinema.open(torn, Speakers.NONE);
    player.place(200, 400);
    player.seek(SECONDS);
    Cinema.await("damaged", () -> player.status().phase() == Phase.FAILED);
    assertThat(requireNonNull(player.status().trouble()).sentence()).contains("damaged");
  }

  /** Eighty films that kept a small frame each would be 15 MB. */
  @Test
  void films_opened_and_closed_while_decoding_leave_nothing_behind() throws Exception {
    assertThat(FilmsOpenedAndClosed.grown(film, SECONDS, shared.resolve("opened.log")))
        .isLessThan(6L << 20);
  }

  @Test
  void a_strip_has_a_picture_of_every_moment_asked_for() {
    List<FilmStrip.Thumbnail> strip = new ArrayList<>();
    FilmStrip.at(film, new double[] {0, 0.5, 1, 1.5, 2, 2.5}, 64, CancelToken.none(), strip::add);

    assertThat(strip.stream().map(FilmStrip.Thumbnail::seconds))
        .containsExactly(0.0, 0.5, 1.0, 1.5, 2.0, 2.5);
    assertThat(strip.getFirst().picture().getWidth()).isEqualTo(64);
    assertThat(strip.getFirst().picture().getRGB(32, 50) & 0xFFFFFF).isNotZero();
  }

  private double loudestOf(DrivenLine line, Player player) {
    line.loudest();
    player.seek(1);
    for (int i = 0; i < 20; i++) {
      line.pass(REFRESH, player);
    }
    return line.loudest();
  }

  private String failure(Path file) {
    Player player = cinema.open(file, Speakers.NONE);
    Cinema.await("failed", () -> player.status().phase() == Phase.FAILED);
    return requireNonNull(player.status().trouble()).sentence();
  }
}
