package app.vitrine.media.scene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.resample.Lanczos;
import app.vitrine.media.resample.LinearImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The light of what stands behind a product creeps round its edges, and no farther. */
@BesideOthers
class EdgeLightTest {
  private static final int SIDE = 320;

  /** Share of the product's larger side beyond which nothing of the backdrop arrives. */
  private static final double REACH = 0.03;

  /** Steps by which rounding and the grain's dither let two encodings of one value differ. */
  private static final int ROUNDING = 1;

  private static final Samples.Shot DARK = disc(new Color(38, 36, 34));

  static Stream<String> scenes() {
    return SceneCatalog.load().presets().stream().map(ScenePreset::id);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void inside_its_outline_a_product_is_the_same_whatever_stands_behind_it(String id) {
    RenderedScene lit = rendered(id);
    RenderedScene plain = OneScene.wrapped(order(), id, 0);
    LinearImage own = own(lit.product());
    int reach = (int) Math.ceil(REACH * Math.max(own.width(), own.height()));

    int inside = 0;
    for (int y = reach; y < own.height() - reach; y++) {
      for (int x = reach; x < own.width() - reach; x++) {
        if (isInside(own, x, y, reach)) {
          assertThat(at(lit.image(), lit.product(), x, y))
              .isEqualTo(at(plain.image(), plain.product(), x, y));
          inside++;
        }
      }
    }
    assertThat(inside).isGreaterThan(own.width() * own.height() / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tinted_sweep", "oak_window", "linen_morning", "gradient_glow"})
  void before_a_bright_ground_a_dark_edge_takes_some_of_its_light_and_never_more(String id) {
    RenderedScene lit = rendered(id);
    RenderedScene plain = OneScene.wrapped(order(), id, 0);
    BufferedImage ground = requireNonNull(lit.ground());
    LinearImage own = own(lit.product());

    double taken = 0;
    double offered = 0;
    for (int y = 3; y < own.height() / 2; y++) {
      for (int x = 3; x < own.width() - 3; x++) {
        if (isInside(own, x, y, 0) && !isInside(own, x, y, 2)) {
          int with = green(at(lit.image(), lit.product(), x, y));
          int without = green(at(plain.image(), plain.product(), x, y));
          int behind = green(at(ground, lit.product(), x, y));
          assertThat(with)
              .isBetween(
                  Math.min(without, behind) - ROUNDING, Math.max(without, behind) + ROUNDING);
          taken += with - without;
          offered += behind - without;
        }
      }
    }
    assertThat(offered).isPositive();
    assertThat(taken / offered).isBetween(0.02, 0.5);
  }

  @Test
  void the_more_a_scene_wraps_the_lighter_is_a_dark_edge() {
    double before = -1;
    for (double wrap : new double[] {0, 0.1, 0.2, 0.3}) {
      RenderedScene scene = OneScene.wrapped(order(), "tinted_sweep", wrap);
      LinearImage own = own(scene.product());
      double edge = 0;
      for (int x = own.width() / 4; x < own.width() * 3 / 4; x++) {
        int y = 0;
        while (!isInside(own, x, y, 0)) {
          y++;
        }
        edge += green(at(scene.image(), scene.product(), x, y + 1));
      }
      assertThat(edge).as("wrap %s", wrap).isGreaterThan(before);
      before = edge;
    }
  }

  private static SceneOrder order() {
    return Samples.order(DARK, SceneKind.LIFESTYLE, 1, SIDE, SIDE);
  }

  private static RenderedScene rendered(String id) {
    return OneScene.layered(order(), id);
  }

  private static LinearImage own(Box product) {
    Silhouette shape = Silhouette.of(DARK.cutout(), CancelToken.none());
    return Lanczos.resample(
        DARK.cutout(), shape.bounds(), product.width(), product.height(), CancelToken.none());
  }

  /** Whether the product covers a pixel and all that are {@code margin} away, wholly. */
  private static boolean isInside(LinearImage own, int x, int y, int margin) {
    for (int dy = -margin; dy <= margin; dy += Math.max(1, margin)) {
      for (int dx = -margin; dx <= margin; dx += Math.max(1, margin)) {
        if (own.plane(3)[(y + dy) * own.width() + x + dx] < 0.999f) {
          return false;
        }
      }
    }
    return true;
  }

  private static int at(BufferedImage picture, Box product, int x, int y) {
    return picture.getRGB(product.x() + x, product.y() + y);
  }

  private static int green(int rgb) {
    return rgb >> 8 & 0xFF;
  }

  private static Samples.Shot disc(Color colour) {
    int size = Samples.SIZE;
    BufferedImage cutout = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    BufferedImage photo = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (BufferedImage image : new BufferedImage[] {cutout, photo}) {
      Graphics2D g = image.createGraphics();
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      if (image == photo) {
        g.setColor(new Color(128, 128, 128));
        g.fillRect(0, 0, size, size);
      }
      g.setColor(colour);
      g.fill(new Ellipse2D.Double(120, 120, 400, 400));
      g.dispose();
    }
    return new Samples.Shot(photo, cutout);
  }
}
