package app.vitrine.media.scene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.resample.Lanczos;
import app.vitrine.media.resample.LinearImage;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos with noise and blur of known strength, and what is painted around their products. */
@BesideOthers
class PhotoLookTest {
  private static final int SIDE = 512;
  private static final int RUN = 32;
  private static final String WALL = "leaf_wall";

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 1.4, 2})
  void the_noise_of_a_photo_is_read_off_its_product(double noise) {
    assertThat(look(noisy(noise), 1).noise()).isCloseTo(noise, within(0.25 * noise));
  }

  @Test
  void a_photo_without_noise_has_none_though_its_product_is_shaded_and_printed() {
    assertThat(look(Samples.tin(), 1).noise()).isLessThan(0.35);
  }

  @Test
  void noise_is_found_again_in_a_photo_that_is_enlarged_and_weaker_in_one_made_smaller() {
    Samples.Shot shot = noisy(1.6);
    double whole = look(shot, 1).noise();
    assertThat(look(shot, 2).noise()).isBetween(0.6 * whole, 1.1 * whole);
    assertThat(look(shot, 0.5).noise()).isBetween(0.3 * whole, 0.8 * whole);
  }

  @Test
  void so_much_noise_is_not_repeated() {
    assertThat(look(noisy(9), 1).noise()).isEqualTo(GrainMatch.MOST);
  }

  @Test
  void a_crisp_photo_asks_for_no_blur_and_a_softer_one_for_more() {
    Samples.Shot tin = Samples.tin();
    assertThat(look(tin, 1).softness()).isZero();
    double soft = look(blurred(tin, 1.3), 1).softness();
    assertThat(soft).isBetween(0.6, 1.5);
    assertThat(look(blurred(tin, 2.2), 1).softness()).isGreaterThan(soft).isLessThanOrEqualTo(1.8);
  }

  @Test
  void noise_alone_makes_no_photo_soft() {
    assertThat(look(noisy(2.5), 1).softness()).isZero();
  }

  @Test
  void a_wall_behind_a_noisy_product_is_as_noisy_and_the_product_gets_no_more() {
    Samples.Shot shot = noisy(4);
    RenderedScene picture = scene(shot, WALL);
    double own = own(shot, picture);
    assertThat(own).isGreaterThan(1.2);
    assertThat(GroundGrainTest.noise(requireNonNull(picture.ground())))
        .isCloseTo(own, within(0.25 * own));
    assertThat(requireNonNull(picture.fidelity()).mean()).isLessThan(0.45);
  }

  @Test
  void a_clean_product_gets_the_grain_of_its_scene() {
    RenderedScene picture = scene(noisy(0), WALL);
    double grain = OneScene.shipped(WALL).finish().grain();
    assertThat(GroundGrainTest.noise(requireNonNull(picture.ground())))
        .isCloseTo(grain, within(0.1));
    assertThat(requireNonNull(picture.fidelity()).mean()).isGreaterThan(0.6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"linen_morning", "oak_window"})
  void fibres_under_a_soft_product_are_softer_than_under_a_crisp_one(String id) {
    double crisp = detail(requireNonNull(scene(Samples.tin(), id).ground()));
    double soft = detail(requireNonNull(scene(blurred(Samples.tin(), 3), id).ground()));
    assertThat(soft).isLessThan(0.65 * crisp);
  }

  /** Noise of the photo's own as it comes to the picture, by the same measure as the ground's. */
  private static double own(Samples.Shot shot, RenderedScene picture) {
    Silhouette shape = Silhouette.of(shot.cutout(), CancelToken.none());
    return look(shot, picture.product().width() / (double) shape.bounds().width()).noise();
  }

  /** How sharply rows bend where the surface is in focus, in 8-bit steps. */
  private static double detail(BufferedImage ground) {
    double sum = 0;
    int count = 0;
    for (int y = SIDE * 3 / 4; y < SIDE - 2; y++) {
      for (int x = 0; x < SIDE - RUN; x += RUN) {
        sum += Math.abs(2 * run(ground, x, y + 1) - run(ground, x, y) - run(ground, x, y + 2));
        count++;
      }
    }
    return sum / count;
  }

  /** Means along the surface's fibres keep them and take the noise out. */
  private static double run(BufferedImage ground, int x, int y) {
    return Samples.luma(ground, x, y, RUN, 1);
  }

  private static RenderedScene scene(Samples.Shot shot, String id) {
    return OneScene.layered(Samples.order(shot, SceneKind.LIFESTYLE, 1, SIDE, SIDE), id);
  }

  private static PhotoLook look(Samples.Shot shot, double scale) {
    Silhouette shape = Silhouette.of(shot.cutout(), CancelToken.none());
    LinearImage product =
        Lanczos.resample(
            shot.cutout(),
            shape.bounds(),
            (int) Math.round(scale * shape.bounds().width()),
            (int) Math.round(scale * shape.bounds().height()),
            CancelToken.none());
    return PhotoLook.of(product, scale, 1, CancelToken.none());
  }

  /** The tin, every channel of its photo moved alike. */
  private static Samples.Shot noisy(double steps) {
    Samples.Shot tin = Samples.tin();
    Random random = new Random(3);
    BufferedImage photo = copy(tin.photo());
    BufferedImage cutout = copy(tin.cutout());
    for (int y = 0; y < Samples.SIZE; y++) {
      for (int x = 0; x < Samples.SIZE; x++) {
        int noise = (int) Math.round(steps * random.nextGaussian());
        photo.setRGB(x, y, moved(photo.getRGB(x, y), noise));
        cutout.setRGB(x, y, moved(cutout.getRGB(x, y), noise));
      }
    }
    return new Samples.Shot(photo, cutout);
  }

  private static int moved(int argb, int by) {
    int moved = argb & 0xFF000000;
    for (int shift = 0; shift <= 16; shift += 8) {
      moved |= Math.clamp((argb >> shift & 0xFF) + (long) by, 0, 255) << shift;
    }
    return moved;
  }

  /** The photo out of focus; the outline of its cut-out stays, as a matte would be drawn. */
  private static Samples.Shot blurred(Samples.Shot shot, double sigma) {
    int reach = (int) Math.ceil(3 * sigma);
    float[] bell = new float[2 * reach + 1];
    float sum = 0;
    for (int i = -reach; i <= reach; i++) {
      bell[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
      sum += bell[i + reach];
    }
    for (int i = 0; i < bell.length; i++) {
      bell[i] /= sum;
    }
    ConvolveOp across =
        new ConvolveOp(new Kernel(bell.length, 1, bell), ConvolveOp.EDGE_NO_OP, null);
    ConvolveOp down = new ConvolveOp(new Kernel(1, bell.length, bell), ConvolveOp.EDGE_NO_OP, null);
    BufferedImage soft = down.filter(across.filter(shot.photo(), null), null);
    BufferedImage cutout = copy(shot.cutout());
    for (int y = 0; y < Samples.SIZE; y++) {
      for (int x = 0; x < Samples.SIZE; x++) {
        cutout.setRGB(x, y, (cutout.getRGB(x, y) & 0xFF000000) | (soft.getRGB(x, y) & 0xFFFFFF));
      }
    }
    return new Samples.Shot(soft, cutout);
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
    image.copyData(copy.getRaster());
    return copy;
  }
}
