package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.probe.MediaProbe;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device that works when it is tried and fails while a film is made costs time, not the film. */
@BesideOthers
class FallenBackEncoderTest {
  private static final int FPS = 30;
  private static final double SECONDS = 2;

  @TempDir private Path stills = Path.of("");
  @TempDir private Path folder = Path.of("");

  @Test
  void a_device_that_fails_in_the_middle_of_a_film_leaves_the_whole_film_to_software()
      throws IOException {
    FilmPlan plan = Films.plan(stills, SECONDS, FPS, Films.music(SECONDS));

    ComposedFilm film = composed(plan, encoder(true, Device.failingAt(40)), "fallen.mp4");

    assertThat(film.encoder()).isEqualTo("libopenh264");
    assertThat(film.gaveUp()).isEqualTo("libopenh264");
    assertThat(film.drawn()).isEqualTo(plan.frames());
    assertThat(film.captionBoxes()).hasSize(3);
    ComposedFilm usual = composed(plan, ChosenEncoder.software(CancelToken.none()), "usual.mp4");
    assertThat(usual.gaveUp()).isEmpty();
    for (double second : new double[] {0.3, 1.2, 1.9}) {
      assertThat(difference(film.file(), usual.file(), second)).isLessThan(1);
    }
    FilmFindings whole = FilmCheck.check(film.file(), CancelToken.none());
    assertThat(whole.frames()).isEqualTo(plan.frames());
    assertThat(whole.repeated()).isZero();
    assertThat(whole.soundSec()).isCloseTo(SECONDS, within(0.05));
    assertThat(names()).containsExactlyInAnyOrder("fallen.mp4", "usual.mp4");
  }

  @Test
  void where_software_fails_too_the_film_is_refused_and_nothing_is_left() throws IOException {
    FilmPlan plan = Films.plan(stills, SECONDS, FPS, null);

    assertThatThrownBy(() -> composed(plan, encoder(false, Device.failingAt(5)), "none.mp4"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("upload frame 5");
    assertThat(names()).isEmpty();
  }

  private ComposedFilm composed(FilmPlan plan, H264Encoder first, String name) {
    return FilmComposer.compose(
        plan,
        null,
        folder.resolve(name),
        new FilmComposer.Encoders(first, () -> ChosenEncoder.software(CancelToken.none())),
        CancelToken.none(),
        ProgressSink.NONE);
  }

  private static H264Encoder encoder(boolean hardware, FrameIntake intake) {
    return new H264Encoder("libopenh264", hardware, intake, Map.of());
  }

  /** Mean difference of the two films' pixels at a moment, 0 to 255. */
  private static double difference(Path one, Path other, double second) {
    byte[] a = pixels(one, second);
    byte[] b = pixels(other, second);
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs((a[i] & 0xFF) - (b[i] & 0xFF));
    }
    return (double) sum / a.length;
  }

  private static byte[] pixels(Path film, double second) {
    BufferedImage frame = MediaProbe.grab(film, second, CancelToken.none());
    return ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
