package app.vitrine.media.scene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far the product in a picture is from the photo's own pixels. */
@BesideOthers
class FidelityTest {
  /** What the review takes: see {@code PictureReview}. */
  private static final double LIMIT = 3;

  private static final double LIMIT_ANYWHERE = 12;

  private static final double LIMIT_CLOSE = 20;

  private static final int SIDE = 60;

  static Stream<String> scenes() {
    return SceneCatalog.load().presets().stream().map(ScenePreset::id);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void every_scene_leaves_the_product_as_it_was_photographed(String scene) {
    RenderedScene picture =
        OneScene.render(Samples.order(Samples.mug(), SceneKind.HERO, 1, 700, 700), scene);
    assertKept(picture, LIMIT_ANYWHERE);
  }

  @Test
  void a_close_look_is_the_photo_s_own_but_for_its_gentle_sharpening() {
    RenderedScene picture =
        SceneRenderer.create()
            .render(
                Samples.order(Samples.tin(), SceneKind.DETAIL, 1, 700, 700), CancelToken.none());
    assertKept(picture, LIMIT_CLOSE);
  }

  @Test
  void a_product_that_was_painted_over_is_told_and_so_is_one_in_another_light_than_recorded() {
    LinearImage product = plain();
    Placement place = new Placement(20, 10, SIDE, SIDE, 1);
    BufferedImage picture = new BufferedImage(100, 90, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        picture.setRGB(20 + x, 10 + y, 0x787878);
      }
    }
    assertThat(of(picture, product, place, RenderedScene.Match.NONE)).isLessThan(0.1);

    for (int y = 0; y < SIDE / 2; y++) {
      for (int x = 0; x < SIDE; x++) {
        picture.setRGB(20 + x, 10 + y, 0xa07878);
      }
    }
    // Half of it by 40 levels in one of three channels.
    assertThat(of(picture, product, place, RenderedScene.Match.NONE)).isBetween(6.0, 7.5);
    assertThat(of(picture, product, place, new RenderedScene.Match(1.2, 1.2, 1.2)))
        .isGreaterThan(LIMIT);
  }

  @Test
  void the_rim_does_not_count() {
    LinearImage product = new LinearImage(SIDE, SIDE, 4);
    for (int y = 10; y < 50; y++) {
      for (int x = 10; x < 50; x++) {
        for (int c = 0; c < 4; c++) {
          product.plane(c)[y * SIDE + x] = c < 3 ? SrgbCurve.linear(120) : 1;
        }
      }
    }
    Placement place = new Placement(0, 0, SIDE, SIDE, 1);
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int y = 11; y < 49; y++) {
      for (int x = 11; x < 49; x++) {
        picture.setRGB(x, y, 0x787878);
      }
    }
    assertThat(of(picture, product, place, RenderedScene.Match.NONE)).isLessThan(0.1);
  }

  private static void assertKept(RenderedScene picture, double anywhere) {
    Fidelity fidelity = requireNonNull(picture.fidelity());
    assertThat(fidelity.mean()).isPositive().isLessThan(LIMIT / 2);
    assertThat(fidelity.most()).isGreaterThan(fidelity.mean()).isLessThan(anywhere / 1.2);
  }

  @Test
  void a_small_part_that_was_changed_much_is_told_though_the_mean_is_small() {
    LinearImage product = plain();
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        picture.setRGB(x, y, y == 30 && x % 2 == 0 ? 0xaf7878 : 0x787878);
      }
    }
    Placement place = new Placement(0, 0, SIDE, SIDE, 1);
    assertThat(most(picture, product, place)).isLessThan(0.2);

    for (int x = 20; x < 30; x++) {
      for (int y = 20; y < 30; y++) {
        picture.setRGB(x, y, 0xaf7878);
      }
    }
    assertThat(of(picture, product, place, RenderedScene.Match.NONE)).isLessThan(LIMIT / 2);
    assertThat(most(picture, product, place)).isBetween(54.9, 55.2);
  }

  @Test
  void a_product_as_thin_as_a_chain_is_not_called_perfect() {
    LinearImage product = new LinearImage(SIDE, SIDE, 4);
    for (int c = 0; c < 4; c++) {
      Arrays.fill(product.plane(c), 30 * SIDE, 31 * SIDE, 0.5f);
    }
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Placement place = new Placement(0, 0, SIDE, SIDE, 1);

    assertThat(Fidelity.of(picture, product, place, RenderedScene.Match.NONE, CancelToken.none()))
        .isNull();
  }

  private static LinearImage plain() {
    LinearImage product = new LinearImage(SIDE, SIDE, 4);
    for (int c = 0; c < 3; c++) {
      Arrays.fill(product.plane(c), SrgbCurve.linear(120));
    }
    Arrays.fill(product.plane(3), 1);
    return product;
  }

  private static double most(BufferedImage picture, LinearImage product, Placement place) {
    return requireNonNull(
            Fidelity.of(picture, product, place, RenderedScene.Match.NONE, CancelToken.none()))
        .most();
  }

  private static double of(
      BufferedImage picture, LinearImage product, Placement place, RenderedScene.Match match) {
    return requireNonNull(Fidelity.of(picture, product, place, match, CancelToken.none())).mean();
  }
}
