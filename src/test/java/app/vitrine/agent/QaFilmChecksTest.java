package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.Films;
import app.vitrine.media.film.ForeignFilm;
import app.vitrine.media.film.PlanShot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A film as no shop or app wants it, made as a file and reviewed as one. */
@NullMarked
@BesideOthers
class QaFilmChecksTest extends ReviewedFiles {
  private static final String FILM = "artifacts/video/ad.mp4";
  private static final int FPS = 30;

  @BeforeEach
  void make_a_folder_for_the_film() throws IOException {
    Files.createDirectories(bench.path(FILM).getParent());
  }

  @Test
  void a_film_of_another_codec_is_noticed_and_blocks() {
    ForeignFilm.write(bench.path(FILM), FPS);

    QaCheck codec = check("video_codec", review());

    assertThat(codec.passed()).isFalse();
    assertThat(codec.severity()).isEqualTo(Severity.BLOCKING);
    assertThat(codec.measured()).isEqualTo("mpeg4");
  }

  @Test
  void another_profile_plays_everywhere_and_is_only_mentioned() {
    ForeignFilm.write(bench.path(FILM), FPS);

    QaCheck profile = check("video_profile", review());

    assertThat(profile.passed()).isFalse();
    assertThat(profile.severity()).isEqualTo(Severity.INFO);
    assertThat(profile.measured()).startsWith("Simple Profile").endsWith(", 8-bit 4:2:0");
  }

  @Test
  void a_film_of_another_frame_rate_is_noticed_and_does_not_block() {
    ForeignFilm.write(bench.path(FILM), 25);
    QaCheck slower = check("video_frame_rate", review());

    ForeignFilm.write(bench.path(FILM), FPS);
    QaCheck usual = check("video_frame_rate", review());

    assertThat(slower.passed()).isFalse();
    assertThat(slower.severity()).isEqualTo(Severity.WARNING);
    assertThat(slower.measured()).isEqualTo("25");
    assertThat(usual.passed()).isTrue();
  }

  @Test
  void a_film_with_its_index_behind_is_noticed_and_does_not_block() {
    ForeignFilm.write(bench.path(FILM), FPS);

    QaReport report = review();

    QaCheck index = check("video_index_in_front", report);
    assertThat(index.passed()).isFalse();
    assertThat(index.severity()).isEqualTo(Severity.WARNING);
    assertThat(index.measured()).isEqualTo("at the end");
    assertThat(report.issues())
        .contains("The video does not start before it is loaded to its end.");
  }

  @Test
  void a_film_that_cannot_be_read_is_one_finding_that_blocks() throws IOException {
    Files.writeString(bench.path(FILM), "no film");

    QaReport report = review();

    assertThat(failed(report)).containsExactly("video_readable");
    assertThat(report.hasBlockingFinding()).isTrue();
    assertThat(report.issues()).contains("The video cannot be opened.");
    assertThat(report.suggestions()).contains("Regenerate the video.");
  }

  @Test
  void captions_within_the_safe_area_are_safe_up_to_its_edges() {
    CaptionBox whole = new CaptionBox(1, 65, 250, 900, 1460, 0);

    assertThat(failed(review(whole))).doesNotContain("video_caption_safe.1");
  }

  @ParameterizedTest
  @CsvSource({
    "64, 600, 400, 90",
    "600, 600, 366, 90",
    "300, 249, 400, 90",
    "300, 1650, 400, 61",
  })
  void a_caption_that_reaches_out_of_the_safe_area_on_one_side_is_noticed(
      int x, int y, int width, int height) {
    CaptionBox safe = new CaptionBox(1, 300, 600, 400, 90, 0);
    CaptionBox out = new CaptionBox(2, x, y, width, height, 0);

    QaReport report = review(safe, out);

    assertThat(failed(report))
        .contains("video_caption_safe.2")
        .doesNotContain("video_caption_safe.1");
    assertThat(check("video_caption_safe.2", report).severity()).isEqualTo(Severity.WARNING);
    assertThat(report.issues())
        .contains("The caption of shot 2 would be covered by the buttons of video apps.");
  }

  private QaReport review(CaptionBox... captions) {
    if (!Files.exists(bench.path(FILM))) {
      ForeignFilm.write(bench.path(FILM), FPS);
    }
    List<CaptionBox> boxes = new ArrayList<>(List.of(captions));
    if (boxes.isEmpty()) {
      boxes.add(new CaptionBox(1, 0, 0, 0, 0, 0));
    }
    Path unused = data.resolve("still.png");
    List<PlanShot> shots =
        IntStream.range(0, boxes.size())
            .mapToObj(i -> Films.shot(unused, CameraMovement.STATIC, 0.1, "Made by hand"))
            .toList();
    FilmPlan plan = new FilmPlan(Films.WIDTH, Films.HEIGHT, FPS, Language.EN, shots, null);
    return bench.review(null, null, bench.film(FILM, plan, boxes));
  }

  private static QaCheck check(String id, QaReport report) {
    return report.checks().stream()
        .filter(check -> check.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
