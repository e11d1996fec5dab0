package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.Music;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.film.ComposedFilm;
import app.vitrine.media.film.FilmComposer;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.Films;
import app.vitrine.media.film.Pictures;
import app.vitrine.media.film.PlanShot;
import app.vitrine.media.sound.MusicBed;
import app.vitrine.media.sound.Sound;
import app.vitrine.media.type.CaptionRole;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film is measured as its file was written: picture, sound, length and captions. */
@NullMarked
@BesideOthers
class QaWholeFilmTest extends ReviewedFiles {
  private static final String FILM = "artifacts/video/ad.mp4";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path stills;

  @Test
  void a_sound_film_passes_everything_but_the_size_it_was_made_in() {
    FilmPlan plan = Films.plan(stills, ReviewBench.SECONDS, 30, music());

    QaReport report = review(plan);

    assertThat(failed(report)).contains("video_size");
    assertThat(report.checks())
        .filteredOn(check -> !check.id().startsWith("video_caption_safe"))
        .filteredOn(check -> !check.passed())
        .extracting(QaCheck::id)
        .containsExactly("video_size");
    assertThat(report.checks())
        .extracting(QaCheck::id)
        .contains("video_caption_visible.1", "video_caption_visible.3", "video_loudness");
  }

  @Test
  void a_black_film_is_noticed_and_blocks() {
    Path black = Pictures.plain(stills, "black", Color.BLACK, 360, 640);
    FilmPlan plan = plan(List.of(shot(black, "")), music());

    QaReport report = review(plan);

    assertThat(failed(report)).contains("video_black", "video_frozen");
    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.issues()).contains("Parts of the video are black.");
  }

  @Test
  void a_film_that_shows_frames_twice_is_noticed_unless_it_is_meant_to_stand_still() {
    PlanShot held = Films.shot(still(), CameraMovement.STATIC, ReviewBench.SECONDS, "");
    FilmPlan still = plan(List.of(held), music());
    FilmPlan moving = plan(List.of(shot(still(), "")), music());
    List<CaptionBox> none = compose(still).captionBoxes();

    QaReport meant = bench.review(null, null, bench.film(FILM, still, none));
    QaReport stuck = bench.review(null, null, bench.film(FILM, moving, none));

    assertThat(failed(meant)).doesNotContain("video_repeated", "video_frozen");
    assertThat(failed(stuck)).contains("video_repeated", "video_frozen");
    assertThat(stuck.issues()).contains("The video stutters: frames are shown twice.");
  }

  @Test
  void a_stretch_that_stands_still_in_a_shot_that_moves_is_not_excused_by_another_shot() {
    FilmPlan made =
        plan(
            List.of(
                Films.shot(still(), CameraMovement.ZOOM_IN, 4, ""),
                Films.shot(still(), CameraMovement.STATIC, 2, "")),
            music());
    FilmPlan claimed =
        plan(
            List.of(
                Films.shot(still(), CameraMovement.STATIC, 4, ""),
                Films.shot(still(), CameraMovement.ZOOM_IN, 2, "")),
            music());
    List<CaptionBox> none = compose(made).captionBoxes();

    QaReport meant = bench.review(null, null, bench.film(FILM, made, none));
    QaReport stuck = bench.review(null, null, bench.film(FILM, claimed, none));

    assertThat(failed(meant)).doesNotContain("video_repeated");
    assertThat(failed(stuck)).contains("video_repeated");
  }

  @Test
  void a_sound_that_peaks_too_high_is_noticed_and_does_not_block() {
    float[] wave = new float[ReviewBench.SECONDS * Sound.RATE];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (float) (0.99 * Math.sin(2 * Math.PI * 440 * i / Sound.RATE));
    }

    QaReport report = review(Films.plan(stills, ReviewBench.SECONDS, 30, new Sound(wave, wave)));

    assertThat(report.checks())
        .filteredOn(check -> check.id().equals("video_true_peak"))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.passed()).isFalse();
              assertThat(check.severity()).isEqualTo(Severity.WARNING);
              assertThat(check.expected()).isEqualTo("at most -1 dBTP");
              assertThat(check.measured()).endsWith(" dBTP");
            });
    assertThat(report.issues()).contains("The loudest moments of the video may crackle.");
  }

  @Test
  void how_the_picture_is_encoded_is_measured_on_the_file() {
    QaReport report = review(Films.plan(stills, ReviewBench.SECONDS, 30, music()));

    assertThat(report.checks())
        .filteredOn(check -> check.id().equals("video_profile"))
        .extracting(QaCheck::passed, QaCheck::measured, QaCheck::expected)
        .containsExactly(tuple(true, "High 2.1, 8-bit 4:2:0", "High, 8-bit 4:2:0"));
    assertThat(report.checks())
        .filteredOn(check -> check.id().equals("video_sound"))
        .extracting(QaCheck::measured)
        .containsExactly("aac at 48 kHz, silent for 0 s");
  }

  @Test
  void a_film_without_a_sound_track_and_a_silent_one_are_noticed() {
    FilmPlan without = Films.plan(stills, ReviewBench.SECONDS, 30, null);
    int samples = ReviewBench.SECONDS * Sound.RATE;
    FilmPlan silent =
        Films.plan(
            stills, ReviewBench.SECONDS, 30, new Sound(new float[samples], new float[samples]));

    assertThat(failed(review(without))).contains("video_sound");
    assertThat(failed(review(silent))).contains("video_sound", "video_loudness");
  }

  @Test
  void a_film_that_is_too_short_is_noticed() {
    FilmPlan plan = plan(List.of(shot(still(), "", 2)), Films.music(2));

    assertThat(failed(review(plan))).contains("video_duration");
  }

  @Test
  void captions_that_are_not_in_the_picture_are_one_issue_and_one_advice() {
    FilmPlan bare =
        plan(List.of(shot(still(), "", 2), shot(still(), "", 2), shot(still(), "", 2)), music());
    compose(bare);
    List<CaptionBox> claimed =
        List.of(
            new CaptionBox(1, 20, 20, 60, 30, 0),
            new CaptionBox(2, 20, 20, 60, 30, 0),
            new CaptionBox(3, 20, 20, 60, 30, 0));

    QaReport report = bench.review(null, null, bench.film(FILM, bare, claimed));

    assertThat(failed(report))
        .contains("video_caption_visible.1", "video_caption_visible.2", "video_caption_visible.3");
    assertThat(report.issues())
        .filteredOn(issue -> issue.contains("cannot be seen"))
        .containsExactly("The captions of shots 1, 2 and 3 cannot be seen.");
    assertThat(report.suggestions()).doesNotHaveDuplicates().contains("Regenerate the video.");
  }

  @Test
  void a_caption_that_runs_out_of_the_place_it_is_said_to_have_is_noticed() {
    FilmPlan plan = Films.plan(stills, ReviewBench.SECONDS, 30, music());
    List<CaptionBox> narrow =
        compose(plan).captionBoxes().stream()
            .map(
                box ->
                    new CaptionBox(
                        box.shot(), box.x(), box.y(), 2 * box.width() / 3, box.height(), 0))
            .toList();

    QaReport report = bench.review(null, null, bench.film(FILM, plan, narrow));

    assertThat(failed(report)).contains("video_caption_whole.1", "video_caption_whole.3");
  }

  @Test
  void a_caption_that_stands_on_the_product_is_noticed_and_does_not_block() {
    Box everywhere = new Box(0, 0, 360, 640);
    PlanShot covered =
        new PlanShot(
            new PlanShot.Still(still(), everywhere),
            CameraMovement.ZOOM_IN,
            ShotType.MEDIUM,
            ReviewBench.SECONDS,
            "Made by hand",
            CaptionRole.LINE);

    QaReport report = review(plan(List.of(covered), music()));

    assertThat(failed(report)).contains("video_caption_clear.1");
    assertThat(report.issues()).contains("The caption of shot 1 stands on the product.");
    assertThat(report.checks())
        .filteredOn(check -> check.id().equals("video_caption_clear.1"))
        .extracting(QaCheck::severity, QaCheck::measured)
        .containsExactly(tuple(Severity.WARNING, "100 % over the product"));
  }

  @Test
  void a_caption_that_is_gone_before_it_is_read_is_noticed_and_does_not_block() {
    FilmPlan plan =
        plan(
            List.of(
                shot(still(), "Made by hand", 4),
                shot(still(), "Fired three days and nights in a kiln of wood", 2)),
            music());

    QaReport report = review(plan);

    assertThat(failed(report))
        .contains("video_caption_time.2")
        .doesNotContain("video_caption_time.1");
    assertThat(report.checks())
        .filteredOn(check -> check.id().equals("video_caption_time.2"))
        .extracting(QaCheck::severity, QaCheck::measured, QaCheck::expected)
        .containsExactly(tuple(Severity.WARNING, "shown for 1.8 s", "at least 2.3 s to read it"));
    assertThat(report.issues())
        .contains("The caption of shot 2 cannot be read in the time it is shown.");
    assertThat(report.suggestions()).contains("Shorten the caption, or give its shot more time.");
  }

  @Test
  void a_film_that_cannot_be_opened_is_a_finding_and_not_a_failure() {
    FilmPlan plan = Films.plan(stills, ReviewBench.SECONDS, 30, music());
    compose(plan);
    bench.cutShort(bench.path(FILM));

    QaReport report = bench.review(null, null, bench.film(FILM, plan, List.of()));

    assertThat(failed(report)).isNotEmpty().allMatch(id -> id.startsWith("video_"));
    assertThat(report.hasBlockingFinding()).isTrue();
  }

  @Test
  void an_edited_film_whose_cuts_leave_the_beats_is_told_so() {
    Music bed = new Music(VideoStyle.COMMERCIAL, "bright", 3);
    double beat = MusicBed.beatSec(bed.style(), bed.mood(), ReviewBench.SECONDS);

    assertThat(beats(bed, 4 * beat).passed()).isTrue();
    QaCheck off = beats(bed, 4.4 * beat);
    assertThat(off.passed()).isFalse();
    assertThat(off.severity()).isEqualTo(Severity.INFO);
    assertThat(off.measured()).contains("s off a beat of");
  }

  /** The check of a film whose first shot was given another length. */
  private QaCheck beats(Music bed, double firstSec) {
    FilmPlan plan =
        plan(
            List.of(shot(still(), "", firstSec), shot(still(), "", ReviewBench.SECONDS - firstSec)),
            music());
    return bench
        .review(null, null, bench.edited(FILM, plan, compose(plan).captionBoxes(), bed))
        .checks()
        .stream()
        .filter(check -> check.id().equals("video_beats"))
        .findFirst()
        .orElseThrow();
  }

  private QaReport review(FilmPlan plan) {
    ComposedFilm composed = compose(plan);
    return bench.review(null, null, bench.film(FILM, plan, composed.captionBoxes()));
  }

  private ComposedFilm compose(FilmPlan plan) {
    return FilmComposer.compose(plan, bench.path(FILM), CancelToken.none(), ProgressSink.NONE);
  }

  private Path still() {
    return Pictures.product(stills, "still", new Color(205, 200, 190));
  }

  private static PlanShot shot(Path still, String caption) {
    return shot(still, caption, ReviewBench.SECONDS);
  }

  private static PlanShot shot(Path still, String caption, double seconds) {
    return Films.shot(still, CameraMovement.ZOOM_IN, seconds, caption);
  }

  private static FilmPlan plan(List<PlanShot> shots, @Nullable Sound sound) {
    return new FilmPlan(
        Films.WIDTH, Films.HEIGHT, 30, app.vitrine.domain.brief.Language.EN, shots, sound);
  }

  private static Sound music() {
    return Films.music(ReviewBench.SECONDS);
  }
}
