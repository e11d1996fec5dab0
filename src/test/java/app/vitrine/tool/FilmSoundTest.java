package app.vitrine.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.SpokenLine;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.sound.LoudnessMeter;
import app.vitrine.media.sound.ScratchDisk;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.sound.TruePeakMeter;
import app.vitrine.media.sound.WavFile;
import app.vitrine.media.type.CaptionRole;
import app.vitrine.store.files.ProjectFolder;
import app.vitrine.store.files.Projects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each line is heard over its own shot, or not at all; a pure pitch stands for the voice. */
@NullMarked
@BesideOthers
class FilmSoundTest {
  private static final double VOICE_HERTZ = 3000;
  private static final Music MUSIC = new Music(VideoStyle.MINIMALIST, "calm", 7);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path data;

  @SuppressWarnings("NullAway.Init")
  private ProjectFolder project;

  @BeforeEach
  void make() {
    project = new Projects(data).of("wf-" + UUID.randomUUID()).create();
  }

  @Test
  void a_line_begins_with_its_shot_and_is_over_before_the_next() throws IOException {
    Made made = made(line("one", 1.5), line("three", 1));

    assertThat(made.left()).isEmpty();
    assertThat(voiceAt(made.sound(), 0.3, 1.4)).isGreaterThan(-25);
    assertThat(voiceAt(made.sound(), 1.8, 2)).isLessThan(-40);
    assertThat(voiceAt(made.sound(), 6.3, 0.9)).isGreaterThan(-25);
    assertThat(voiceAt(made.sound(), 7.4, 1)).isLessThan(-40);
  }

  @Test
  void a_line_too_long_for_its_shot_is_said_faster_or_not_at_all() throws IOException {
    Made made = made(line("one", 2.8), line("two", 3.5));

    assertThat(made.left()).containsExactly("two");
    // The first shot has 2.6 s for it.
    assertThat(voiceAt(made.sound(), 2.5, 0.3)).isGreaterThan(-25);
    assertThat(voiceAt(made.sound(), 2.95, 2)).isLessThan(-40);
  }

  @Test
  void the_last_line_is_over_before_the_film_is() throws IOException {
    Made made = made(line("three", 2.9));

    assertThat(made.left()).containsExactly("three");
    assertThat(made(line("three", 2.5)).left()).isEmpty();
  }

  @Test
  void with_and_without_lines_it_is_as_long_and_as_loud_as_it_should_be() throws IOException {
    for (Made made : List.of(made(), made(line("one", 1.5), line("two", 2)))) {
      assertThat(made.sound().seconds()).isCloseTo(9, within(0.001));
      assertThat(LoudnessMeter.integrated(made.sound(), CancelToken.none()))
          .isCloseTo(-14, within(0.5));
      assertThat(TruePeakMeter.peakDb(made.sound())).isLessThanOrEqualTo(-1.0);
    }
  }

  private record Made(Sound sound, List<String> left) {}

  private Made made(SpokenLine... lines) {
    List<PlanShot> shots = List.of(shot("one"), shot("two"), shot("three"));
    FilmPlan plan = new FilmPlan(128, 128, 30, Language.EN, shots, null);
    try (ScratchDisk disk = new ScratchDisk(() -> project.temporary("film.mp4"))) {
      FilmSound sound =
          new FilmSound(project, MUSIC, List.of(lines), plan, disk, CancelToken.none());
      Sound heard = Sound.of(sound);
      assertThat(sound.loudness()).isEqualTo(LoudnessMeter.integrated(heard, CancelToken.none()));
      return new Made(heard, sound.left());
    }
  }

  private static PlanShot shot(String caption) {
    return new PlanShot(
        new PlanShot.Still(Path.of("still.png"), new Box(10, 10, 10, 10)),
        CameraMovement.STATIC,
        ShotType.MEDIUM,
        3,
        caption,
        CaptionRole.LINE);
  }

  /** A line as a provider delivers it, silence before and after it included. */
  private SpokenLine line(String text, double seconds) throws IOException {
    float[] wave = new float[(int) ((seconds + 1) * Sound.RATE)];
    for (int i = Sound.RATE / 2; i < wave.length - Sound.RATE / 2; i++) {
      wave[i] = (float) (0.3 * Math.sin(2 * Math.PI * VOICE_HERTZ * i / Sound.RATE));
    }
    String name = "artifacts/video/" + text + ".wav";
    WavFile.write(new Sound(wave, wave), project.resolve(name));
    MediaFile media = new MediaFile(new UUID(0, 1), name, text, "audio/wav", "", 0);
    return new SpokenLine(text, media, seconds);
  }

  /** Level of the voice's pitch in dB of full scale (G. Goertzel). */
  private static double voiceAt(Sound sound, double fromSec, double seconds) {
    int from = (int) (fromSec * Sound.RATE);
    int count = (int) (seconds * Sound.RATE);
    double turn = 2 * Math.PI * VOICE_HERTZ / Sound.RATE;
    double real = 0;
    double imaginary = 0;
    for (int i = 0; i < count; i++) {
      double weight = 1 - Math.cos(2 * Math.PI * i / count);
      real += weight * sound.left()[from + i] * Math.cos(turn * i);
      imaginary += weight * sound.left()[from + i] * Math.sin(turn * i);
    }
    return 20 * Math.log10(Math.max(1e-9, 2 * Math.hypot(real, imaginary) / count));
  }
}
