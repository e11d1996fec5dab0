package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.probe.FrameGrabber;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.probe.PicturePackets;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideOthers
class RecompositionTest {
  private static final double SECONDS = 9;
  private static final int FPS = 30;

  @TempDir static Path shared;
  private static EarlierFilm earlier;
  @TempDir Path folder;

  @BeforeAll
  static void compose_a_film() {
    FilmPlan plan = Films.plan(shared, SECONDS, FPS, Films.music(SECONDS));
    ComposedFilm made =
        FilmComposer.compose(
            plan, shared.resolve("film.mp4"), CancelToken.none(), ProgressSink.NONE);
    earlier = new EarlierFilm(made.file(), plan, made.captionBoxes());
    assertThat(made.drawn()).isEqualTo(made.frames());
  }

  @Test
  void another_caption_draws_its_shot_and_takes_the_rest_over_as_it_is() {
    ComposedFilm film = recomposed(changed(1, shot(1, "Glazed once", 2.7)));

    // The shot of 2.7 s with half of a dissolve of 0.15 s at each end.
    assertThat(film.drawn()).isBetween(84, 88);
    assertThat(film.captionBoxes()).hasSize(3);
    FilmFindings whole = FilmCheck.check(film.file(), CancelToken.none());
    assertThat(whole.frames()).isEqualTo((int) (SECONDS * FPS));
    for (double second : new double[] {0.5, 2, 3.3, 6.6, 7.5, 8.9}) {
      assertThat(difference(film.file(), second, earlier.file(), second)).isZero();
    }
    assertThat(difference(film.file(), 5, earlier.file(), 5)).isGreaterThan(0.1);
  }

  @Test
  void what_is_drawn_anew_looks_as_if_the_whole_film_had_been() throws IOException {
    FilmPlan plan = changed(1, shot(1, "Glazed once", 2.7));
    ComposedFilm spliced = recomposed(plan);
    ComposedFilm whole =
        FilmComposer.compose(
            plan,
            Files.createDirectory(folder.resolve("whole")).resolve("film.mp4"),
            CancelToken.none(),
            ProgressSink.NONE);
    for (double second : new double[] {1, 3.45, 3.6, 3.75, 5, 6.2, 6.3, 6.45, 8}) {
      assertThat(difference(spliced.file(), second, whole.file(), second))
          .as("at " + second)
          .isLessThan(3.5);
    }
  }

  @Test
  void an_earlier_film_with_a_damaged_frame_is_no_failure() throws IOException, Libav.Refusal {
    byte[] bytes = Files.readAllBytes(earlier.file());
    // A frame begins with its length, which is no longer that.
    int frame = place(earlier.file(), 9);
    Arrays.fill(bytes, frame, frame + 4, (byte) 0x70);
    Path damaged = Files.write(folder.resolve("damaged.mp4"), bytes);

    ComposedFilm film =
        recomposed(
            changed(1, shot(1, "Glazed once", 2.7)),
            new EarlierFilm(damaged, earlier.plan(), earlier.captionBoxes()));

    assertThat(film.drawn()).isEqualTo(film.frames());
    assertThat(film.gaveUp()).isEmpty();
    FilmFindings whole = FilmCheck.check(film.file(), CancelToken.none());
    assertThat(whole.frames()).isEqualTo((int) (SECONDS * FPS));
    assertThat(whole.repeated()).isZero();
  }

  @Test
  void a_longer_shot_moves_the_ones_after_it_without_drawing_them() {
    ComposedFilm film = recomposed(changed(0, shot(0, "Made by hand", 4.6)));

    assertThat(film.drawn()).isBetween(135, 147);
    assertThat(MediaProbe.probe(film.file()).durationSec()).isCloseTo(10, within(0.05));
    assertThat(difference(film.file(), 6, earlier.file(), 5)).isZero();
    assertThat(difference(film.file(), 9.5, earlier.file(), 8.5)).isZero();
  }

  @Test
  void other_music_draws_nothing() {
    FilmPlan before = earlier.plan();
    FilmPlan plan =
        new FilmPlan(
            before.width(),
            before.height(),
            FPS,
            before.language(),
            before.shots(),
            Films.music(SECONDS));
    ComposedFilm film = recomposed(plan);

    assertThat(film.drawn()).isZero();
    VideoFacts facts = MediaProbe.probe(film.file());
    assertThat(facts.audioCodec()).isEqualTo("aac");
    assertThat(facts.moovInFront()).isTrue();
    assertThat(facts.fps()).isCloseTo(FPS, within(1e-6));
    assertThat(FilmCheck.check(film.file(), CancelToken.none()).frames()).isEqualTo(270);
  }

  @Test
  void a_film_that_was_spliced_can_be_spliced_again() {
    FilmPlan second = changed(1, shot(1, "Glazed once", 2.7));
    ComposedFilm once = recomposed(second);
    List<PlanShot> shots = new ArrayList<>(second.shots());
    shots.set(2, shot(2, "Yours", 2.7));
    ComposedFilm twice =
        FilmComposer.compose(
            with(shots),
            new EarlierFilm(once.file(), second, once.captionBoxes()),
            folder.resolve("twice.mp4"),
            CancelToken.none(),
            ProgressSink.NONE);

    assertThat(twice.drawn()).isBetween(81, 86);
    assertThat(difference(twice.file(), 5, once.file(), 5)).isZero();
  }

  @Test
  void an_earlier_film_that_is_gone_or_of_another_size_is_drawn_whole() throws IOException {
    FilmPlan plan = changed(1, shot(1, "Glazed once", 2.7));
    EarlierFilm gone =
        new EarlierFilm(folder.resolve("gone.mp4"), earlier.plan(), earlier.captionBoxes());
    assertThat(recomposed(plan, gone).drawn()).isEqualTo(270);

    Path small = Files.createDirectory(folder.resolve("small"));
    FilmPlan smaller = new FilmPlan(128, 228, FPS, plan.language(), plan.shots(), null);
    assertThat(
            recomposed(plan, new EarlierFilm(Films.composed(smaller, small), plan, List.of()))
                .drawn())
        .isEqualTo(270);
  }

  private static PlanShot shot(int at, String caption, double seconds) {
    PlanShot before = earlier.plan().shots().get(at);
    return new PlanShot(
        before.material(),
        at == 1 ? CameraMovement.PAN_RIGHT : before.movement(),
        before.type(),
        seconds,
        caption,
        before.role());
  }

  private static FilmPlan changed(int at, PlanShot shot) {
    List<PlanShot> shots = new ArrayList<>(earlier.plan().shots());
    shots.set(at, shot);
    return with(shots);
  }

  private static FilmPlan with(List<PlanShot> shots) {
    FilmPlan before = earlier.plan();
    return new FilmPlan(
        before.width(), before.height(), FPS, before.language(), shots, before.sound());
  }

  private ComposedFilm recomposed(FilmPlan plan) {
    return recomposed(plan, earlier);
  }

  private ComposedFilm recomposed(FilmPlan plan, EarlierFilm from) {
    return FilmComposer.compose(
        plan, from, folder.resolve("new.mp4"), CancelToken.none(), ProgressSink.NONE);
  }

  /** Where a frame begins in a film's file. */
  private static int place(Path film, int frame) throws Libav.Refusal {
    try (PicturePackets packets = PicturePackets.open(film)) {
      AtomicLong place = new AtomicLong();
      packets.read(frame, 1, CancelToken.none(), (packet, at) -> place.set(packet.pos()));
      return (int) place.get();
    }
  }

  /** Mean difference of two films' pixels at a moment each, 0 to 255. */
  private static double difference(Path one, double at, Path other, double then) {
    byte[] a = pixels(one, at);
    byte[] b = pixels(other, then);
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs((a[i] & 0xFF) - (b[i] & 0xFF));
    }
    return (double) sum / a.length;
  }

  private static byte[] pixels(Path film, double second) {
    try (FrameGrabber grabber = FrameGrabber.open(film)) {
      BufferedImage image = grabber.at(second + 0.01, CancelToken.none());
      return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
  }
}
