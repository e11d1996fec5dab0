package app.vitrine.media.scene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.fixture.BesideOthers;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rendered scene tells of its depth is what its picture shows. */
@BesideOthers
class SceneDepthTest {
  private static final Samples.Shot MUG = Samples.mug();
  private static final int[][] FRAMES = {{400, 400}, {270, 480}};

  /** A difference of colour that grain alone does not make, in 8-bit steps. */
  private static final double SEEN = 1.5;

  private record Shape(String scene, int width, int height) {}

  private static final Map<Shape, RenderedScene> RENDERED = new ConcurrentHashMap<>();

  static Stream<String> scenes() {
    return SceneCatalog.load().presets().stream().map(ScenePreset::id);
  }

  static Stream<Arguments> framed() {
    return scenes()
        .flatMap(
            id -> Stream.of(FRAMES).map(frame -> Arguments.of(new Shape(id, frame[0], frame[1]))));
  }

  private static RenderedScene rendered(Shape shape) {
    return RENDERED.computeIfAbsent(
        shape,
        wanted ->
            OneScene.layered(
                Samples.order(MUG, SceneKind.LIFESTYLE, 1, wanted.width(), wanted.height()),
                wanted.scene()));
  }

  private static boolean hasPlinth(String scene) {
    return OneScene.shipped(scene).framing().plinth() > 0;
  }

  @ParameterizedTest
  @MethodSource("framed")
  void the_surface_lies_below_the_horizon_and_its_far_edge_behind_the_product(Shape shape) {
    RenderedScene scene = rendered(shape);
    StillDepth depth = requireNonNull(scene.depth());

    assertThat(depth.horizon()).isLessThan(depth.edge());
    assertThat(depth.edge()).isLessThan(foot(scene));
    assertThat(depth.stand()).isBetween(depth.edge(), foot(scene) + 1);
    assertThat(depth.backdrop()).isStrictlyBetween(0.1, 0.95);
  }

  @ParameterizedTest
  @MethodSource("framed")
  void without_a_plinth_the_surface_recedes_from_the_products_foot(Shape shape) {
    RenderedScene scene = rendered(shape);
    StillDepth depth = requireNonNull(scene.depth());

    if (hasPlinth(shape.scene())) {
      // The plinth's far rim is seen behind the product.
      assertThat(depth.stand()).isLessThan(foot(scene) - 2);
    } else {
      assertThat(depth.stand()).isCloseTo(foot(scene), within(1.5));
    }
  }

  /** On a level surface, rows below the horizon are as the inverse of distance. */
  @ParameterizedTest
  @MethodSource("framed")
  void the_backdrop_is_as_far_as_the_rows_of_its_foot_and_of_the_products_say(Shape shape) {
    RenderedScene scene = rendered(shape);
    StillDepth depth = requireNonNull(scene.depth());

    double nearer = (depth.edge() - depth.horizon()) / (foot(scene) - depth.horizon());
    if (hasPlinth(shape.scene())) {
      // The floor lies deeper than the product stands, so the same row is farther away.
      assertThat(1 - depth.backdrop()).isLessThan(nearer);
    } else {
      assertThat(1 - depth.backdrop()).isCloseTo(nearer, within(0.01));
    }
  }

  /** Where surface and backdrop differ in colour the picture changes most about the edge. */
  @ParameterizedTest
  @ValueSource(strings = {"night_glow", "marble_light", "stone_ledge", "slate_water"})
  void the_edge_told_is_the_edge_seen(String id) {
    RenderedScene scene = rendered(new Shape(id, 400, 400));
    double edge = requireNonNull(scene.depth()).edge();
    BufferedImage ground = requireNonNull(scene.ground());
    // Wide of the product, its shadow and its mirror image; coarse, as a lens blurs the edge.
    int reach = 24;
    double seen = 0;
    double strongest = 0;
    for (int y = reach; y < 400 - reach; y++) {
      double above = Samples.luma(ground, 0, y - reach, 60, reach);
      double below = Samples.luma(ground, 0, y, 60, reach);
      if (Math.abs(above - below) > strongest) {
        strongest = Math.abs(above - below);
        seen = y;
      }
    }
    assertThat(strongest).isGreaterThan(4);
    assertThat(seen).isCloseTo(edge, within(16.0));
  }

  /** A product of another colour and light alike: what changes below its foot mirrors it. */
  @ParameterizedTest
  @MethodSource("scenes")
  void what_mirrors_the_product_or_carries_it_stays_with_it(String id) {
    Shape shape = new Shape(id, 400, 400);
    RenderedScene scene = rendered(shape);
    RenderedScene other =
        OneScene.layered(
            Samples.order(swapped(MUG), SceneKind.LIFESTYLE, 1, 400, 400), shape.scene());
    BufferedImage ground = requireNonNull(scene.ground());
    int below = Math.min(396, scene.product().bottom());
    Box front =
        new Box(
            scene.product().x(), below, scene.product().width() * 2 / 3, Math.min(40, 400 - below));
    boolean mirrors = colour(ground, front, requireNonNull(other.ground())) > SEEN;

    assertThat(requireNonNull(scene.depth()).frontStays()).isEqualTo(mirrors || hasPlinth(id));
  }

  @Test
  void what_lies_or_leaves_the_picture_has_no_ground_and_so_no_depth() {
    for (Samples.Shot shot : new Samples.Shot[] {Samples.wallet(), Samples.cropped()}) {
      RenderedScene scene =
          OneScene.layered(Samples.order(shot, SceneKind.LIFESTYLE, 1, 270, 480), "oak_window");
      assertThat(scene.ground()).isNull();
      assertThat(scene.depth()).isNull();
    }
  }

  private static double foot(RenderedScene scene) {
    return scene.product().bottom() - 1;
  }

  /** Mean difference of red less blue in a part of two pictures, in 8-bit steps. */
  private static double colour(BufferedImage a, Box part, BufferedImage b) {
    double sum = 0;
    for (int y = part.y(); y < part.bottom(); y++) {
      for (int x = part.x(); x < part.right(); x++) {
        sum += redLessBlue(a.getRGB(x, y)) - redLessBlue(b.getRGB(x, y));
      }
    }
    return Math.abs(sum / part.width() / part.height());
  }

  private static int redLessBlue(int rgb) {
    return (rgb >> 16 & 0xFF) - (rgb & 0xFF);
  }

  /** With red and blue exchanged. */
  private static Samples.Shot swapped(Samples.Shot shot) {
    return new Samples.Shot(swapped(shot.photo()), swapped(shot.cutout()));
  }

  private static BufferedImage swapped(BufferedImage image) {
    BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int p = image.getRGB(x, y);
        other.setRGB(x, y, (p & 0xFF00FF00) | (p >> 16 & 0xFF) | ((p & 0xFF) << 16));
      }
    }
    return other;
  }
}
