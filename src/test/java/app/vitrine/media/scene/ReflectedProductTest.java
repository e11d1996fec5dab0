package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.fixture.BesideOthers;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A surface that mirrors what stands on it takes on its colour: where the same mug is red in one
 * picture and blue in another, the ground below differs just by its reflection.
 */
@BesideOthers
class ReflectedProductTest {
  private static final int SIDE = 160;
  private static final int STRIP = 4;
  private static final Samples.Shot RED = mug(16);
  private static final Samples.Shot BLUE = mug(0);

  /** Steps of 256 by which a reflection changes the ground, and by which nothing does. */
  private static final double SEEN = 8;

  private static final double UNSEEN = 0.5;

  @ParameterizedTest
  @ValueSource(strings = {"night_glow", "marble_light", "gradient_glow", "festive_lights"})
  void a_glossy_surface_reflects_the_product_and_less_so_farther_down(String preset) {
    RenderedScene red = scene(RED, preset);
    RenderedScene blue = scene(BLUE, preset);

    double close = redness(red, 0) - redness(blue, 0);
    double farther = redness(red, 3 * STRIP) - redness(blue, 3 * STRIP);

    assertThat(close).isGreaterThan(SEEN);
    assertThat(farther).isLessThan(close / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"linen_morning", "leaf_wall", "concrete_cast", "new_year_red"})
  void a_matte_surface_reflects_nothing(String preset) {
    RenderedScene red = scene(RED, preset);
    RenderedScene blue = scene(BLUE, preset);

    assertThat(Math.abs(redness(red, 0) - redness(blue, 0))).isLessThan(UNSEEN);
  }

  @Test
  void water_reflects_the_product_far_down_as_well() {
    RenderedScene red = scene(RED, "slate_water");
    RenderedScene blue = scene(BLUE, "slate_water");

    assertThat(redness(red, 0) - redness(blue, 0)).isGreaterThan(3 * SEEN);
    assertThat(redness(red, 6 * STRIP) - redness(blue, 6 * STRIP)).isGreaterThan(3 * SEEN);
  }

  private static RenderedScene scene(Samples.Shot product, String preset) {
    return OneScene.render(Samples.order(product, SceneKind.LIFESTYLE, 1, SIDE, SIDE), preset);
  }

  /** How much more red than blue a strip is that begins so far below the product's foot. */
  private static double redness(RenderedScene scene, int below) {
    Box product = scene.product();
    int top = product.bottom() + 1 + below;
    int left = product.x() + product.width() / 4;
    double sum = 0;
    int count = 0;
    for (int y = top; y < top + STRIP; y++) {
      for (int x = left; x < product.x() + product.width() / 2; x++) {
        int rgb = scene.image().getRGB(x, y);
        sum += (rgb >> 16 & 0xFF) - (rgb & 0xFF);
        count++;
      }
    }
    return sum / count;
  }

  /**
   * The mug with one colour as it is, of the bits from {@code shift} on, and little of the others.
   */
  private static Samples.Shot mug(int shift) {
    Samples.Shot mug = Samples.mug();
    BufferedImage cutout =
        new BufferedImage(Samples.SIZE, Samples.SIZE, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < Samples.SIZE; y++) {
      for (int x = 0; x < Samples.SIZE; x++) {
        int argb = mug.cutout().getRGB(x, y);
        int pale = argb >> 2 & 0x3F3F3F;
        int kept = 0xFF << shift;
        cutout.setRGB(x, y, (argb & 0xFF000000) | (pale & ~kept) | (argb & kept));
      }
    }
    return new Samples.Shot(mug.photo(), cutout);
  }
}
