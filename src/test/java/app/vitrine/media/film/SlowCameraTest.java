package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.FilmCheck;
import app.vitrine.media.probe.FilmFindings;
import app.vitrine.media.type.CaptionRole;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A camera that has long for its way moves in every frame, from the first to the last. */
@BesideOthers
class SlowCameraTest {
  private static final int WIDTH = 540;
  private static final int HEIGHT = 960;
  private static final int FPS = 30;
  private static final double SECONDS = 6;

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> shots() {
    return Stream.of(CameraMovement.values())
        .filter(movement -> movement != CameraMovement.STATIC)
        .flatMap(
            movement ->
                Stream.of(ShotType.WIDE, ShotType.CLOSE_UP)
                    .map(type -> Arguments.of(movement, type)));
  }

  @ParameterizedTest
  @MethodSource("shots")
  void no_frame_is_shown_twice_and_none_is_black(CameraMovement movement, ShotType type) {
    Path still = Pictures.product(folder, "still", new Color(190, 186, 180));
    PlanShot shot =
        new PlanShot(
            new PlanShot.Still(still, Pictures.PRODUCT),
            movement,
            type,
            SECONDS,
            "",
            CaptionRole.LINE);
    FilmPlan plan = new FilmPlan(WIDTH, HEIGHT, FPS, Language.EN, List.of(shot), null);

    FilmFindings findings = FilmCheck.check(Films.composed(plan, folder), CancelToken.none());

    assertThat(findings.frames()).isEqualTo((int) (SECONDS * FPS));
    assertThat(findings.repeatedAt()).isEmpty();
    assertThat(findings.frozen()).isEmpty();
    assertThat(findings.black()).isEmpty();
  }
}
