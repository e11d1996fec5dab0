package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.type.CaptionRole;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands far off moves less than the product, and the product stays where it stands. */
@BesideOthers
class ParallaxTest {
  private static final int WIDTH = 270;
  private static final int HEIGHT = 480;
  private static final double ASPECT = (double) WIDTH / HEIGHT;
  private static final Box PRODUCT = new Box(220, 380, 160, 260);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"DOLLY", "TRACKING"})
  void the_product_stays_on_the_spot_it_stands_on(CameraMovement movement) {
    CameraPath path = path(movement);
    Parallax parallax = parallax(movement);
    CameraPath ground = parallax.ground();

    for (double progress : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      double footX = PRODUCT.x() + PRODUCT.width() / 2.0;
      double footY = PRODUCT.bottom();
      Window near = path.at(progress);
      Window far = ground.at(progress);
      assertThat((footX - far.centreX()) / far.width())
          .isCloseTo((footX - near.centreX()) / near.width(), within(0.002));
      assertThat((footY - far.centreY()) / far.width())
          .isCloseTo((footY - near.centreY()) / near.width(), within(0.002));
    }
    assertThat(parallax.lean().base()).isEqualTo(PRODUCT.bottom());
  }

  @Test
  void a_dolly_brings_the_ground_half_as_near() {
    CameraPath path = path(CameraMovement.DOLLY);
    CameraPath ground = parallax(CameraMovement.DOLLY).ground();
    double nearer =
        Math.log(ground.from().width() / ground.to().width())
            / Math.log(path.from().width() / path.to().width());
    assertThat(nearer).isCloseTo(0.5, within(0.01));
  }

  @Test
  void a_camera_that_passes_by_leaves_behind_what_is_far() {
    Lean lean = parallax(CameraMovement.TRACKING).lean();
    assertThat(lean.from()).isNegative();
    assertThat(lean.to()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DOLLY", "TRACKING"})
  void a_camera_that_stays_in_place_sees_none(CameraMovement movement) {
    assertThat(Parallax.of(PRODUCT, path(movement), movement, ASPECT)).isEmpty();
  }

  @Test
  void a_matte_is_what_differs_softly_at_its_edge() {
    try (Mat ground = StillPicture.read(plain());
        Mat still = StillPicture.read(Pictures.edged(folder, "edged", PRODUCT));
        Mat matte = ProductMatte.of(still, ground, PRODUCT)) {
      int row = PRODUCT.y() + PRODUCT.height() / 2;
      assertThat(at(matte, PRODUCT.x() + 30, row)).isEqualTo(255);
      assertThat(at(matte, PRODUCT.x(), row)).isBetween(110, 145);
      assertThat(at(matte, PRODUCT.x() - 3, row)).isZero();
    }
  }

  @Test
  void layers_in_their_middle_are_the_still_they_were_taken_from() throws Libav.Refusal {
    Path still = Pictures.edged(folder, "edged", PRODUCT);
    try (YuvFrame flat = drawn(still, null, 0.5);
        YuvFrame layered = drawn(still, plain(), 0.5)) {
      assertThat(largestDifference(flat, layered)).isLessThan(16);
    }
    try (YuvFrame flat = drawn(still, null, 1);
        YuvFrame layered = drawn(still, plain(), 1)) {
      assertThat(at(layered.planes().getFirst(), WIDTH / 2, HEIGHT / 2))
          .isCloseTo(at(flat.planes().getFirst(), WIDTH / 2, HEIGHT / 2), within(3));
    }
  }

  private static Parallax parallax(CameraMovement movement) {
    return Parallax.of(PRODUCT, path(movement), movement, ASPECT).orElseThrow();
  }

  private static CameraPath path(CameraMovement movement) {
    return new Framing(600, 1067, PRODUCT, WIDTH, HEIGHT).path(movement, ShotType.MEDIUM_WIDE);
  }

  private Path plain() {
    return Pictures.plain(folder, "plain", Pictures.GROUND, 600, 1067);
  }

  private YuvFrame drawn(Path still, @Nullable Path ground, double progress) throws Libav.Refusal {
    PlanShot shot =
        new PlanShot(
            new PlanShot.Still(still, PRODUCT, PRODUCT, ground),
            CameraMovement.DOLLY,
            ShotType.MEDIUM_WIDE,
            2,
            "",
            CaptionRole.LINE);
    FilmPlan plan = new FilmPlan(WIDTH, HEIGHT, 30, Language.EN, List.of(shot), null);
    YuvFrame frame = YuvFrame.allocate(WIDTH, HEIGHT);
    try (FilmRenderer renderer = new FilmRenderer(plan, box -> {}, CancelToken.none())) {
      renderer.draw((int) Math.round(progress * 59), frame);
    }
    return frame;
  }

  private static int largestDifference(YuvFrame one, YuvFrame other) {
    int most = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        most =
            Math.max(
                most,
                Math.abs(at(one.planes().getFirst(), x, y) - at(other.planes().getFirst(), x, y)));
      }
    }
    return most;
  }

  private static int at(Mat plane, int x, int y) {
    try (UByteIndexer pixels = plane.createIndexer()) {
      return pixels.get(y, x);
    }
  }
}
