package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FramingTest {
  @Property(tries = 400)
  void the_camera_never_looks_past_the_still(
      @ForAll @IntRange(min = 200, max = 4000) int width,
      @ForAll @IntRange(min = 200, max = 4000) int height,
      @ForAll @DoubleRange(min = 0, max = 0.8) double left,
      @ForAll @DoubleRange(min = 0, max = 0.8) double top,
      @ForAll @DoubleRange(min = 0.05, max = 1) double share,
      @ForAll CameraMovement movement,
      @ForAll ShotType type,
      @ForAll @DoubleRange(min = 0, max = 1) double progress) {
    Box product = product(width, height, left, top, share);
    Window window =
        new Framing(width, height, product, 1080, 1920).path(movement, type).at(progress);

    double tall = window.width() * 1920 / 1080;
    assertThat(window.centreX() - window.width() / 2).isGreaterThan(-1e-6);
    assertThat(window.centreX() + window.width() / 2).isLessThan(width + 1e-6);
    assertThat(window.centreY() - tall / 2).isGreaterThan(-1e-6);
    assertThat(window.centreY() + tall / 2).isLessThan(height + 1e-6);
  }

  @Property(tries = 300)
  void a_product_in_the_middle_stays_in_view_up_to_the_medium_close_shot(
      @ForAll CameraMovement movement,
      @ForAll @IntRange(min = 0, max = 4) int type,
      @ForAll @DoubleRange(min = 0, max = 1) double progress) {
    Framing framing = new Framing(1440, 2560, new Box(420, 880, 600, 800), 1080, 1920);
    CameraPath path = framing.path(movement, ShotType.values()[type]);

    assertThat(framing.productInView(path.at(progress))).isGreaterThan(0.93);
  }

  @Property(tries = 300)
  void a_whole_product_stands_above_the_caption_but_for_the_end_of_a_tilt(
      @ForAll CameraMovement movement,
      @ForAll @IntRange(min = 0, max = 4) int type,
      @ForAll @DoubleRange(min = 0, max = 1) double progress) {
    for (Box product : List.of(new Box(300, 560, 800, 700), new Box(380, 440, 640, 1140))) {
      Framing framing = new Framing(1404, 2496, product, 1080, 1920);
      Window window = framing.path(movement, ShotType.values()[type]).at(progress);
      double height = window.width() * 1920 / 1080;
      double foot = (product.bottom() - window.centreY() + height / 2) / height;

      boolean tilts = movement == CameraMovement.TILT_UP || movement == CameraMovement.TILT_DOWN;
      assertThat(foot).isLessThan(tilts ? 0.74 : 0.68);
    }
  }

  @Test
  void closer_shots_fill_more_of_the_frame() {
    Framing framing = new Framing(8000, 14_000, new Box(3500, 6500, 900, 900), 1080, 1920);
    double before = 0;
    for (ShotType type : ShotType.values()) {
      double fill = framing.fill(framing.path(CameraMovement.STATIC, type).from());
      assertThat(fill).as(type.name()).isGreaterThan(before * 1.1);
      before = fill;
    }
    assertThat(before).isGreaterThan(1);
  }

  private static Box product(int width, int height, double left, double top, double share) {
    int x = (int) (left * width);
    int y = (int) (top * height);
    return new Box(
        x, y, Math.max(1, (int) (share * (width - x))), Math.max(1, (int) (share * (height - y))));
  }
}
