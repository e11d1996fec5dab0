package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.media.PictureCoding;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.probe.MediaProbe;
import app.vitrine.media.sound.Sound;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Films of every shape at their full size, short ones. */
@BesideOthers
class FilmFormatTest {
  private static final int FPS = 30;
  private static final int FRAMES = 12;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(AspectRatio.class)
  void a_film_of_every_shape_is_stored_as_players_and_marketplaces_want_it(AspectRatio shape) {
    double seconds = (double) FRAMES / FPS;
    Path still = Pictures.product(folder, "still", new Color(190, 186, 180));
    Path film =
        Films.composed(
            new FilmPlan(
                shape.width(),
                shape.height(),
                FPS,
                Language.EN,
                List.of(Films.shot(still, CameraMovement.ZOOM_IN, seconds, "")),
                tone(seconds)),
            folder);

    VideoFacts facts = MediaProbe.probe(film);
    assertThat(List.of(facts.width(), facts.height()))
        .containsExactly(shape.width(), shape.height());
    assertThat(facts.fps()).isCloseTo(FPS, within(1e-9));
    assertThat(facts.durationSec()).isCloseTo(seconds, within(0.1));
    assertThat(facts.codec()).isEqualTo("h264");
    assertThat(facts.audioCodec()).isEqualTo("aac");
    assertThat(facts.audioSampleRate()).isEqualTo(48_000);
    assertThat(facts.moovInFront()).isTrue();
    PictureCoding coding = MediaProbe.coding(film);
    assertThat(coding.profile()).isEqualTo("High");
    assertThat(Double.parseDouble(coding.level())).isBetween(3.0, 4.0);
    assertThat(coding.pixelFormat()).isEqualTo("yuv420p");
    FilmFindings findings = FilmCheck.check(film, CancelToken.none());
    assertThat(findings.frames()).isEqualTo(FRAMES);
    assertThat(findings.repeated()).isZero();
    assertThat(findings.black()).isEmpty();
    assertThat(findings.pictureSec()).isCloseTo(seconds, within(1e-3));
    assertThat(findings.soundSec()).isCloseTo(seconds, within(0.1));
  }

  private static Sound tone(double seconds) {
    float[] wave = new float[(int) (seconds * Sound.RATE)];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (float) (0.1 * Math.sin(2 * Math.PI * 440 * i / Sound.RATE));
    }
    return new Sound(wave, wave);
  }
}
