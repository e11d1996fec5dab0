package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.fixture.BesideOthers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In every scene, with the light from either side, a product with its handle on either side throws
 * its shadow away from the light: what it takes from the ground's brightness is measured against
 * the same picture with a product as thin as air.
 */
@BesideOthers
class ShadowDirectionTest {
  private static final int SIDE = 240;

  /** Opacity at which a cut-out has the same bounds and throws no shadow. */
  private static final int AIR = 24;

  /** The product's share of the frame, which leaves its shadow room on every side. */
  private static final double FILL = 0.45;

  /**
   * Levels of 255 by which a stretch of ground is darker when it lies away from the light. Least in
   * the night scene, whose light comes from behind through fog, with 0.4; on linen 50.
   */
  private static final double SEEN = 0.2;

  /**
   * Both sides are darker for the product that keeps the sky's light off them, the one away from
   * the light more so: least, again, in the night scene, with 1.2 times as much.
   */
  private static final double LEAST_RATIO = 1.15;

  private static final List<ScenePreset> PRESETS = SceneCatalog.load().presets();

  static Stream<Arguments> scenes() {
    return PRESETS.stream()
        .flatMap(
            preset -> Stream.of(false, true).map(mirrored -> Arguments.of(preset.id(), mirrored)));
  }

  @ParameterizedTest(name = "{0}, mirrored: {1}")
  @MethodSource("scenes")
  void the_shadow_falls_away_from_the_light(String id, boolean mirrored) {
    ScenePreset preset =
        PRESETS.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    // The same colours come round with the light from the other side.
    Shade first = shade(id, mirrored, 1);
    Shade second = shade(id, mirrored, preset.tones().size() + 1);

    assertThat(first.fromLeft()).isNotEqualTo(second.fromLeft());
    Shade fromLeft = first.fromLeft() ? first : second;
    Shade fromRight = first.fromLeft() ? second : first;
    assertThat(fromLeft.right()).as("on the right").isGreaterThan(fromRight.right() + SEEN);
    assertThat(fromRight.left()).as("on the left").isGreaterThan(fromLeft.left() + SEEN);
    double away = fromLeft.right() + fromRight.left();
    double towards = fromLeft.left() + fromRight.right();
    assertThat(away).as("away from the light").isGreaterThan(LEAST_RATIO * towards);
  }

  /**
   * What a product takes from its ground.
   *
   * @param left mean luma it takes on the left of its body
   * @param right the same on the right
   */
  private record Shade(boolean fromLeft, double left, double right) {}

  private static Shade shade(String preset, boolean mirrored, int variant) {
    Samples.Shot mug = mirrored ? mirrored(Samples.mug()) : Samples.mug();
    RenderedScene real = scene(mug, preset, variant);
    RenderedScene empty = scene(air(mug, mirrored), preset, variant);
    boolean fromLeft = real.prompt().contains("light from the left");
    assertThat(empty.prompt().contains("light from the left")).isEqualTo(fromLeft);
    assertThat(empty.product()).isEqualTo(real.product());
    return new Shade(
        fromLeft, taken(real, empty, mirrored, false), taken(real, empty, mirrored, true));
  }

  private static RenderedScene scene(Samples.Shot shot, String preset, int variant) {
    SceneOrder order =
        Samples.order(
            shot, SceneKind.LIFESTYLE, variant, "drinkware", SIDE, SIDE, FILL, 7, List.of(), null);
    return OneScene.render(order, preset);
  }

  /** Beside the body, whose handle hangs over the ground, from behind its foot to before it. */
  private static double taken(
      RenderedScene real, RenderedScene empty, boolean mirrored, boolean right) {
    Box box = real.product();
    int handle = (int) (0.28 * box.width());
    int left = box.x() + (mirrored ? handle : 0);
    int end = box.right() - (mirrored ? 0 : handle);
    int reach = box.width() / 2;
    int x = right ? end + 2 : left - 2 - reach;
    int top = box.bottom() - box.height() / 8;
    int height = box.height() / 4;
    return Samples.luma(empty.image(), x, top, reach, height)
        - Samples.luma(real.image(), x, top, reach, height);
  }

  private static Samples.Shot mirrored(Samples.Shot shot) {
    return new Samples.Shot(flipped(shot.photo()), flipped(shot.cutout()));
  }

  private static BufferedImage flipped(BufferedImage image) {
    BufferedImage flipped = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        flipped.setRGB(image.getWidth() - 1 - x, y, image.getRGB(x, y));
      }
    }
    return flipped;
  }

  /**
   * The same shape, all but transparent; a sliver at its foot, bright on the side the product is
   * lit from, keeps the light where it was.
   */
  private static Samples.Shot air(Samples.Shot shot, boolean brightOnTheRight) {
    BufferedImage air = new BufferedImage(Samples.SIZE, Samples.SIZE, BufferedImage.TYPE_INT_ARGB);
    int foot = 0;
    for (int y = 0; y < Samples.SIZE; y++) {
      for (int x = 0; x < Samples.SIZE; x++) {
        int argb = shot.cutout().getRGB(x, y);
        if (argb >>> 24 >= AIR) {
          air.setRGB(x, y, (argb & 0xFFFFFF) | AIR << 24);
          foot = y;
        }
      }
    }
    Graphics2D g = air.createGraphics();
    int middle = brightOnTheRight ? Samples.SIZE - 290 : 290;
    g.setColor(brightOnTheRight ? Color.BLACK : Color.WHITE);
    g.fillRect(middle - 14, foot - 10, 14, 10);
    g.setColor(brightOnTheRight ? Color.WHITE : Color.BLACK);
    g.fillRect(middle, foot - 10, 14, 10);
    g.dispose();
    return new Samples.Shot(shot.photo(), air);
  }
}
