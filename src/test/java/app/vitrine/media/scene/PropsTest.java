package app.vitrine.media.scene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around a product leaves it alone and obeys the scene's light and lens. */
@BesideOthers
class PropsTest {
  private static final int SIDE = 400;
  private static final Samples.Shot TIN = Samples.tin();

  /** The tin is brighter on its left, so its scenes are lit from there. */
  private static final int LIT_FROM = -1;

  static Stream<String> furnished() {
    return SceneCatalog.load().presets().stream()
        .filter(scene -> !scene.props().isEmpty())
        .map(ScenePreset::id);
  }

  private static SceneOrder order(SceneKind kind, double fill, String... guidance) {
    return Samples.order(TIN, kind, 1, "drinkware", SIDE, SIDE, fill, 7, List.of(guidance), null);
  }

  private static RenderedScene bare(String scene) {
    return OneScene.beside(order(SceneKind.LIFESTYLE, 0), scene, List.of());
  }

  @Test
  void five_scenes_or_more_have_some() {
    assertThat(furnished().count()).isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("furnished")
  void the_product_s_pixels_stay_the_same_and_nothing_stands_before_it_or_over_it(String scene) {
    RenderedScene with = OneScene.layered(order(SceneKind.LIFESTYLE, 0), scene);
    RenderedScene without = bare(scene);
    assertThat(with.prompt()).contains("out of focus behind it a");
    assertThat(Samples.difference(with.image(), without.image())).isPositive();

    Box product = with.product();
    int inX = product.width() / 8;
    int inY = product.height() / 8;
    assertThat(
            differing(
                with.image(),
                without.image(),
                new Box(
                    product.x() + inX,
                    product.y() + inY,
                    product.width() - 2 * inX,
                    product.height() - 2 * inY)))
        .isZero();

    BufferedImage ground = requireNonNull(with.ground());
    BufferedImage bareGround = requireNonNull(without.ground());
    int wall = Math.max(8, product.height() / 5);
    // Higher than the surface there is nothing but wall behind the product.
    assertThat(
            Samples.luma(ground, product.x(), product.y(), product.width(), wall)
                - Samples.luma(bareGround, product.x(), product.y(), product.width(), wall))
        .isBetween(-1.5, 1.5);
  }

  private static int differing(BufferedImage a, BufferedImage b, Box box) {
    int differing = 0;
    for (int y = box.y(); y < box.bottom(); y++) {
      for (int x = box.x(); x < box.right(); x++) {
        differing += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return differing;
  }

  private static ScenePreset.Prop redBall(double aside, double behind, double size) {
    return new ScenePreset.Prop(
        PropShape.BALL, "a ball", aside, behind, size, 1, 0, 0.05, "#C00000", 0);
  }

  /** How red a pixel is, in levels. */
  private static int red(BufferedImage image, int x, int y) {
    int p = image.getRGB(x, y);
    return (p >> 16 & 0xFF) - Math.max(p >> 8 & 0xFF, p & 0xFF);
  }

  @Test
  void a_shadow_falls_away_from_the_light() {
    for (double aside : List.of(0.06, -0.06)) {
      RenderedScene with =
          OneScene.beside(
              order(SceneKind.LIFESTYLE, 0), "stone_ledge", List.of(redBall(aside, 0.8, 0.18)));
      BufferedImage ground = requireNonNull(with.ground());
      BufferedImage bare = requireNonNull(bare("stone_ledge").ground());
      double ball = 0;
      double balls = 0;
      double shade = 0;
      double shades = 0;
      for (int y = SIDE / 2; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
          int more = red(ground, x, y) - red(bare, x, y);
          double darker = Samples.luma(bare, x, y, 1, 1) - Samples.luma(ground, x, y, 1, 1);
          if (more > 25) {
            ball += x;
            balls++;
          } else if (more < 4 && darker > 4) {
            shade += darker * x;
            shades += darker;
          }
        }
      }
      assertThat(balls).isGreaterThan(200);
      assertThat(shades).isGreaterThan(500);
      int beside = aside > 0 ? LIT_FROM : -LIT_FROM;
      assertThat((ball / balls - SIDE / 2.0) * beside).isPositive();
      assertThat((shade / shades - ball / balls) * LIT_FROM).isNegative();
    }
  }

  @Test
  void a_thing_is_softer_the_farther_behind_the_product_it_stands() {
    double before = 0;
    for (double behind : List.of(0.5, 1.2, 2.4)) {
      BufferedImage ground =
          requireNonNull(
              OneScene.beside(
                      order(SceneKind.LIFESTYLE, 0),
                      "plinth_studio",
                      List.of(redBall(0.02, behind, 0.34)))
                  .ground());
      double soft = edge(ground);
      assertThat(soft).isGreaterThan(before + 0.5);
      before = soft;
    }
  }

  /** Pixels of the row through the reddest part from a tenth to nine tenths of its redness. */
  private static double edge(BufferedImage image) {
    int best = 0;
    int row = 0;
    for (int y = 0; y < SIDE; y++) {
      int count = 0;
      for (int x = 0; x < SIDE; x++) {
        count += red(image, x, y) > 40 ? 1 : 0;
      }
      if (count > best) {
        best = count;
        row = y;
      }
    }
    int most = 0;
    for (int x = 0; x < SIDE; x++) {
      most = Math.max(most, red(image, x, row));
    }
    int between = 0;
    for (int x = 0; x < SIDE; x++) {
      int here = red(image, x, row);
      between += here > 0.1 * most && here < 0.6 * most ? 1 : 0;
    }
    return between / 2.0;
  }

  @Test
  void what_finds_no_room_beside_the_product_is_left_away() {
    RenderedScene close = OneScene.layered(order(SceneKind.LIFESTYLE, 1.9), "leaf_wall");

    assertThat(close.prompt()).doesNotContain("out of focus");
  }

  @Test
  void beside_words_and_where_surroundings_are_to_be_plain_nothing_stands() {
    SceneRenderer renderer = SceneRenderer.create();
    for (SceneOrder order :
        List.of(
            order(SceneKind.CALLOUT, 0),
            order(SceneKind.HERO, 0),
            order(SceneKind.LIFESTYLE, 0, "on linen, no props"),
            order(SceneKind.LIFESTYLE, 0, "亚麻布上，不要道具"))) {
      assertThat(renderer.render(order, CancelToken.none()).prompt())
          .doesNotContain("out of focus behind it");
    }
    assertThat(
            renderer.render(order(SceneKind.LIFESTYLE, 0, "on linen"), CancelToken.none()).prompt())
        .contains("out of focus behind it");
  }
}
