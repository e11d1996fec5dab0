package app.vitrine.media.probe;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.domain.video.Transition;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.gateway.local.LocalSamples;
import app.vitrine.gateway.port.TextModel.StyleOrder;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.Films;
import app.vitrine.media.film.Pictures;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.film.Slideshow;
import app.vitrine.media.sound.Masters;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.sound.Sound;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cuts as a viewer meets them, in the encoded film alone: where the picture jumps, and where the
 * sound's beats are.
 */
@BesideOthers
class CutsOnBeatsTest {
  private static final int FPS = 30;
  private static final int SECONDS = 12;

  /** Levels of luma, in the mean, by which a picture jumps at a cut between light and dark. */
  private static final double JUMP = 40;

  private static final int STEPS_A_SECOND = 200;
  private static final double SHORTEST_BEAT_SEC = 0.4;
  private static final double LONGEST_BEAT_SEC = 0.8;

  /** A grid fits from here to where the last chord has been struck and rings. */
  private static final double UNTIL = 0.75;

  @TempDir private Path folder = Path.of("");

  /** Evenly spaced moments, in seconds. */
  private record Beats(double first, double apart) {
    double off(double second) {
      double beats = (second - first) / apart;
      return Math.abs(beats - Math.round(beats)) * apart;
    }
  }

  @ParameterizedTest
  @CsvSource({"COMMERCIAL, 5", "URBAN, 6", "NATURE, 7", "ANIMATED, 8"})
  void a_films_picture_jumps_where_its_music_beats(VideoStyle style, long seed) {
    ProductAnalysis analysis = LocalSamples.analysis(LocalSamples.brief("enamel-mug.en"));
    StyleChoice choice =
        LocalSamples.MODEL.chooseStyle(new StyleOrder(analysis, style), LocalSamples.CALL);
    List<Shot> shots = LocalSamples.storyboard(analysis, choice, Language.EN, SECONDS).shots();
    List<PlanShot> cut = new ArrayList<>();
    for (Shot shot : shots) {
      cut.add(
          Films.shot(still(cut.size()), CameraMovement.ZOOM_IN, shot.durationSec(), "")
              .entering(Transition.CUT));
    }

    assertOnBeats(cut, Masters.music(style, choice.mood(), SECONDS, seed, CancelToken.none()));
  }

  @ParameterizedTest
  @CsvSource({"COMMERCIAL, 5", "URBAN, 6"})
  void a_slideshow_jumps_there_too(VideoStyle style, long seed) {
    Slideshow.Wish wish =
        new Slideshow.Wish(
            Films.WIDTH,
            Films.HEIGHT,
            FPS,
            Language.EN,
            List.of("", "", "", ""),
            SECONDS,
            MusicBed.beatSec(style, "", SECONDS),
            null,
            null);
    List<Slideshow.Slide> slides =
        List.of(
            new Slideshow.Slide(still(0), Pictures.PRODUCT),
            new Slideshow.Slide(still(1), Pictures.PRODUCT));
    List<PlanShot> cut =
        Slideshow.plan(slides, wish).shots().stream()
            .map(shot -> shot.entering(Transition.CUT))
            .toList();

    assertOnBeats(cut, Masters.music(style, "", SECONDS, seed, CancelToken.none()));
  }

  private void assertOnBeats(List<PlanShot> shots, Sound music) {
    Path film =
        Films.composed(
            new FilmPlan(Films.WIDTH, Films.HEIGHT, FPS, Language.EN, shots, music), folder);
    List<Double> cuts = cuts(film);
    Beats beats = beats(onsets(film));

    assertThat(cuts).hasSize(shots.size() - 1);
    assertThat(cuts)
        .allSatisfy(
            second ->
                assertThat(beats.off(second))
                    .as("a cut at %s s and %s", second, beats)
                    .isLessThanOrEqualTo(1.5 / FPS));
  }

  /** Light and dark by turns. */
  private Path still(int shot) {
    return shot % 2 == 0
        ? Pictures.product(folder, "light", new Color(225, 222, 215))
        : Pictures.product(folder, "dark", new Color(36, 38, 46));
  }

  private static List<Double> cuts(Path film) {
    List<Double> cuts = new ArrayList<>();
    try (StreamDecoder picture = FilmReader.picture(film)) {
      byte[] before = new byte[0];
      while (picture.next(CancelToken.none())) {
        byte[] now = luma(picture.frame());
        if (before.length > 0 && meanChange(before, now) > JUMP) {
          cuts.add(picture.seconds());
        }
        before = now;
      }
    }
    return cuts;
  }

  private static byte[] luma(AVFrame frame) {
    byte[] rows = new byte[frame.width() * frame.height()];
    for (int y = 0; y < frame.height(); y++) {
      frame
          .data(0)
          .position((long) y * frame.linesize(0))
          .get(rows, y * frame.width(), frame.width());
    }
    return rows;
  }

  private static double meanChange(byte[] before, byte[] now) {
    long sum = 0;
    for (int i = 0; i < now.length; i++) {
      sum += Math.abs((now[i] & 0xff) - (before[i] & 0xff));
    }
    return (double) sum / now.length;
  }

  /** How much the sound's level rises, in each of {@value #STEPS_A_SECOND} steps a second. */
  private static double[] onsets(Path film) {
    int step = Sound.RATE / STEPS_A_SECOND;
    double[] energy = new double[SECONDS * STEPS_A_SECOND];
    long[] heard = new long[1];
    SoundReader.play(
        film,
        CancelToken.none(),
        (left, right, count) -> {
          for (int i = 0; i < count; i++) {
            int at = (int) ((heard[0] + i) / step);
            if (at < energy.length) {
              energy[at] += left[i] * left[i] + right[i] * right[i];
            }
          }
          heard[0] += count;
        });
    double[] rises = new double[energy.length];
    for (int i = 2; i < energy.length - 1; i++) {
      double earlier = energy[i - 1] + energy[i - 2];
      double later = energy[i] + energy[i + 1];
      rises[i] = Math.max(0, Math.log((later + 1e-3) / (earlier + 1e-3)));
    }
    return rises;
  }

  /**
   * The evenly spaced moments at which the sound's level rises most beyond the usual, weighed as a
   * mean's standard error weighs it: of few moments, more is asked than of many.
   */
  private static Beats beats(double[] rises) {
    Beats best = new Beats(0, 1);
    double most = 0;
    double usual = Arrays.stream(rises).average().orElse(0);
    double end = UNTIL * rises.length / STEPS_A_SECOND;
    for (double apart = SHORTEST_BEAT_SEC; apart <= LONGEST_BEAT_SEC; apart += 0.001) {
      for (double first = 0; first < apart; first += 1.0 / STEPS_A_SECOND) {
        double sum = 0;
        int count = 0;
        for (double beat = first; beat < end; beat += apart) {
          int at = (int) Math.round(beat * STEPS_A_SECOND);
          sum += Math.max(rises[at], Math.max(rises[Math.max(0, at - 1)], rises[at + 1]));
          count++;
        }
        double standing = (sum - count * usual) / Math.sqrt(count);
        if (standing > most) {
          most = standing;
          best = new Beats(first, apart);
        }
      }
    }
    return best;
  }
}
