package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FramingTest {
  private static final int FRAME_WIDTH = 1080;
  private static final int FRAME_HEIGHT = 1920;
  private static final int STILL_WIDTH = 1404;
  private static final int STILL_HEIGHT = 2496;

  /** Where the middle of a product is in a still. */
  private static final int MIDDLE = 1398;

  private static final Box TALL = new Box(342, 899, 720, 998);

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

  /** Products as the film's stills hold them: as wide as a mug, as tall as a bottle. */
  @Provide
  Arbitrary<Box> products() {
    return Combinators.combine(
            Arbitraries.integers().between(300, 1100), Arbitraries.integers().between(300, 998))
        .as(
            (width, height) ->
                new Box((STILL_WIDTH - width) / 2, MIDDLE - height / 2, width, height));
  }

  @Property(tries = 600)
  void a_caption_never_stands_on_the_product(
      @ForAll("products") Box product,
      @ForAll CameraMovement movement,
      @ForAll ShotType type,
      @ForAll @DoubleRange(min = 0.18, max = 0.33) double captionDepth) {
    Box face =
        new Box(
            product.x() + product.width() / 4,
            product.y() + product.height() / 4,
            product.width() / 2,
            product.height() / 2);
    Framing framing = framing(product, face, captionDepth);
    int deep = (int) (captionDepth * FRAME_HEIGHT);
    Box caption = new Box(65, Framing.isClose(type) ? FRAME_HEIGHT - deep : deep - 200, 900, 200);

    assertThat(framing.covered(framing.path(movement, type), caption, 0, 1)).isZero();
  }

  @Property(tries = 600)
  void a_close_shot_keeps_the_products_finest_part_above_the_caption(
      @ForAll("products") Box product,
      @ForAll CameraMovement movement,
      @ForAll @DoubleRange(min = 0, max = 0.5) double down,
      @ForAll @DoubleRange(min = 0, max = 1) double progress) {
    int side = Math.min(product.width(), product.height()) / 2;
    Box focus =
        new Box(
            product.x() + side / 2,
            product.y() + (int) (down * (product.height() - side)),
            side,
            side);
    Framing framing = framing(product, focus, 0.3);
    CameraPath path = framing.path(movement, ShotType.CLOSE_UP);
    Window window = path.at(progress);
    double height = window.width() * FRAME_HEIGHT / FRAME_WIDTH;

    Box caption = new Box(65, (int) (0.7 * FRAME_HEIGHT), 900, 200);
    assertThat(framing.covered(path, caption, 0, 1)).isZero();
    assertThat((focus.y() - window.centreY() + height / 2) / height).isGreaterThan(-0.13);
  }

  @Property(tries = 300)
  void a_tall_product_is_shown_whole_up_to_the_medium_close_shot(
      @ForAll CameraMovement movement,
      @ForAll @IntRange(min = 0, max = 4) int type,
      @ForAll @DoubleRange(min = 0, max = 1) double progress) {
    Framing framing = framing(TALL, TALL, 0);

    Window window = framing.path(movement, ShotType.values()[type]).at(progress);

    assertThat(framing.productInView(window)).isGreaterThan(0.999);
  }

  @Property(tries = 300)
  void a_product_shown_whole_reaches_into_the_frames_lower_half_and_not_under_a_players_words(
      @ForAll("products") Box product, @ForAll @IntRange(min = 2, max = 4) int type) {
    Framing framing = framing(product, product, 0.28);

    Window window = framing.path(CameraMovement.STATIC, ShotType.values()[type]).from();
    double height = window.width() * FRAME_HEIGHT / FRAME_WIDTH;
    double foot = (product.bottom() - window.centreY() + height / 2) / height;

    assertThat(foot).isBetween(0.5, 0.81);
  }

  @Test
  void close_shots_of_a_tall_product_cut_its_head_and_never_its_foot() {
    Box print = new Box(450, 1300, 500, 450);
    Framing framing = framing(TALL, print, 0);

    Window window = framing.path(CameraMovement.STATIC, ShotType.CLOSE_UP).from();
    double height = window.width() * FRAME_HEIGHT / FRAME_WIDTH;

    assertThat(window.centreY() - height / 2).isBetween(TALL.y() + 100.0, (double) print.y());
    assertThat(window.centreY() + height / 2).isGreaterThan(TALL.bottom());
    assertThat(framing.productInView(window)).isLessThan(0.9);
  }

  @Test
  void shot_sizes_of_a_tall_product_can_be_told_apart() {
    Framing framing = new Framing(8000, 14_000, new Box(3500, 4500, 900, 1800), 1080, 1920);
    double before = 0;
    for (ShotType type : ShotType.values()) {
      double fill = framing.fill(framing.path(CameraMovement.STATIC, type).from());
      assertThat(fill).as(type.name()).isGreaterThan(before * 1.08);
      before = fill;
    }
  }

  @Test
  void a_product_that_runs_out_of_the_still_above_stands_under_the_caption_and_is_told() {
    Box cut = new Box(300, 0, 800, 1496);
    Framing framing = framing(cut, cut, 0.2);
    Box caption = new Box(200, 270, 600, 100);

    double covered =
        framing.covered(framing.path(CameraMovement.STATIC, ShotType.MEDIUM), caption, 0, 1);

    assertThat(covered).isGreaterThan(0.9);
  }

  private static Framing framing(Box product, Box focus, double captionDepth) {
    return new Framing(
        STILL_WIDTH, STILL_HEIGHT, product, focus, FRAME_WIDTH, FRAME_HEIGHT, captionDepth);
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
