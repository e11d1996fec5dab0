package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.resample.Lanczos;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@BesideOthers
class SceneRendererTest {
  private static final SceneRenderer RENDERER = SceneRenderer.create();
  private static final Samples.Shot MUG = Samples.mug();
  private static final int HERO_SIDE = 512;

  static Stream<String> presets() {
    return SceneCatalog.load().presets().stream().map(ScenePreset::id);
  }

  private record Shape(String preset, int width, int height) {}

  /** Pictures several tests look at; none of them changes one. */
  private static final Map<Shape, RenderedScene> RENDERED = new ConcurrentHashMap<>();

  private static RenderedScene lifestyle(String preset, int width, int height) {
    return RENDERED.computeIfAbsent(
        new Shape(preset, width, height),
        shape ->
            OneScene.render(Samples.order(MUG, SceneKind.LIFESTYLE, 1, width, height), preset));
  }

  private static RenderedScene heroOfMug() {
    return RENDERED.computeIfAbsent(new Shape("", HERO_SIDE, HERO_SIDE), shape -> hero(MUG));
  }

  private static RenderedScene hero(Samples.Shot shot) {
    return RENDERER.render(
        Samples.order(shot, SceneKind.HERO, 1, HERO_SIDE, HERO_SIDE), CancelToken.none());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void keeps_the_products_own_pixels(String preset) {
    RenderedScene scene = lifestyle(preset, 400, 400);

    Silhouette shape = Silhouette.of(MUG.cutout(), CancelToken.none());
    Box box = scene.product();
    LinearImage own =
        Lanczos.resample(
            MUG.cutout(), shape.bounds(), box.width(), box.height(), CancelToken.none());
    RenderedScene.Match match = scene.match();
    double[] gain = {match.red(), match.green(), match.blue()};
    double sum = 0;
    int count = 0;
    int edge = 8;
    for (int y = edge; y < box.height() - edge; y++) {
      for (int x = edge; x < box.width() - edge; x++) {
        if (deepInside(own, x, y, edge)) {
          int p = scene.image().getRGB(box.x() + x, box.y() + y);
          for (int c = 0; c < 3; c++) {
            double undone = SrgbCurve.linear(p >> (16 - 8 * c)) / gain[c];
            double wanted = own.plane(c)[y * box.width() + x];
            sum += Math.abs(SrgbCurve.code((float) undone) - SrgbCurve.code((float) wanted));
            count++;
          }
        }
      }
    }
    assertThat(count).isGreaterThan(10_000);
    assertThat(sum / count).as("mean difference in 8-bit steps").isLessThan(1.5);
    for (double g : gain) {
      assertThat(g).isBetween(0.8, 1.35);
    }
  }

  private static boolean deepInside(LinearImage image, int x, int y, int edge) {
    for (int dy = -edge; dy <= edge; dy += edge) {
      for (int dx = -edge; dx <= edge; dx += edge) {
        if (image.plane(3)[(y + dy) * image.width() + x + dx] < 0.999f) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void heros_ground_is_pure_white_to_the_last_pixel_of_its_rim() {
    BufferedImage image = heroOfMug().image();

    for (int i = 0; i < 512; i++) {
      for (int rgb :
          new int[] {
            image.getRGB(i, 0), image.getRGB(i, 511), image.getRGB(0, i), image.getRGB(511, i)
          }) {
        assertThat(rgb & 0xFFFFFF).isEqualTo(0xFFFFFF);
      }
    }
  }

  @Test
  void hero_stands_on_even_near_white() {
    BufferedImage image = heroOfMug().image();

    int rim = 24;
    double top = Samples.luma(image, 0, 0, 512, rim);
    double left = Samples.luma(image, 0, 0, rim, 512);
    double bottom = Samples.luma(image, 0, 512 - rim, 512, rim);
    assertThat(List.of(top, left, bottom)).allSatisfy(l -> assertThat(l).isBetween(243.0, 255.0));
    assertThat(Math.abs(top - bottom)).isLessThan(9);
  }

  @Test
  void hero_fills_eighty_five_percent_and_is_centred() {
    RenderedScene scene = heroOfMug();

    Box box = scene.product();
    assertThat(Math.max(box.width(), box.height()) / 512.0).isCloseTo(0.85, within(0.01));
    assertThat(box.x() + box.width() / 2.0).isCloseTo(256, within(2.0));
    assertThat(box.y() + box.height() / 2.0).isCloseTo(256, within(12.0));
    assertThat(scene.preset()).isEqualTo("paper_sweep");
    assertThat(scene.prompt()).contains("white").contains("light from the left");
  }

  @Test
  void the_heros_shadow_is_gone_before_the_pictures_edge() {
    BufferedImage hero = heroOfMug().image();

    for (int i = 0; i < HERO_SIDE; i++) {
      for (int rgb :
          new int[] {
            hero.getRGB(0, i), hero.getRGB(HERO_SIDE - 1, i), hero.getRGB(i, HERO_SIDE - 1)
          }) {
        assertThat(rgb >> 8 & 0xff).isGreaterThan(247);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"paper_sweep", "tinted_sweep", "linen_morning", "stone_ledge", "concrete_cast"})
  void ground_darkens_where_the_product_touches_it(String preset) {
    RenderedScene scene = lifestyle(preset, 480, 480);

    Box b = scene.product();
    int middle = b.x() + b.width() / 3;
    double touching = Samples.luma(scene.image(), middle, b.bottom() + 1, 30, 2);
    double away = Samples.luma(scene.image(), middle, b.bottom() + 40, 30, 8);
    assertThat(touching).isLessThan(away - 6);
  }

  @ParameterizedTest
  @EnumSource(SceneKind.class)
  void same_order_gives_the_same_picture_to_the_bit(SceneKind kind) {
    SceneOrder order = Samples.order(MUG, kind, 2, 200, 200);

    RenderedScene first = RENDERER.render(order, CancelToken.none());
    RenderedScene second = SceneRenderer.create().render(order, CancelToken.none());

    assertThat(Samples.difference(first.image(), second.image())).isZero();
    assertThat(second.prompt()).isEqualTo(first.prompt());
  }

  @ParameterizedTest
  @EnumSource(SceneKind.class)
  void variants_differ_visibly(SceneKind kind) {
    RenderedScene[] variants = new RenderedScene[4];
    for (int i = 0; i < variants.length; i++) {
      variants[i] = RENDERER.render(Samples.order(MUG, kind, i + 1, 192, 192), CancelToken.none());
      for (int k = 0; k < i; k++) {
        assertThat(Samples.difference(variants[i].image(), variants[k].image()))
            .as("%s %d against %d", kind, i + 1, k + 1)
            .isGreaterThan(2.5);
      }
    }
  }

  @Test
  void later_rounds_change_colours_and_light() {
    Set<String> seen = new HashSet<>();
    for (int variant = 1; variant <= 8; variant++) {
      SceneChoice choice =
          SceneChoice.of(
              SceneCatalog.load(),
              Samples.order(MUG, SceneKind.HERO, variant, 256, 256),
              ScenePreset.Pose.STANDING,
              -1);
      seen.add(choice.preset().id() + choice.tones() + choice.side());
    }
    assertThat(seen).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void every_scene_takes_every_shape(String preset) {
    for (int[] size : new int[][] {{162, 288}, {288, 162}, {73, 309}}) {
      RenderedScene scene = lifestyle(preset, size[0], size[1]);
      assertThat(scene.image().getWidth()).isEqualTo(size[0]);
      assertThat(scene.image().getHeight()).isEqualTo(size[1]);
      Box b = scene.product();
      assertThat(b.x()).isNotNegative();
      assertThat(b.y()).isNotNegative();
      assertThat(b.right()).isLessThanOrEqualTo(size[0]);
      assertThat(b.bottom()).isLessThanOrEqualTo(size[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  void tall_frames_leave_the_caption_zone_to_the_captions(String preset) {
    Box b = lifestyle(preset, 162, 288).product();

    assertThat(b.y() / 288.0).isGreaterThan(0.2);
    assertThat(b.bottom() / 288.0).isLessThan(0.9);
  }

  @ParameterizedTest
  @EnumSource(
      value = SceneKind.class,
      names = {"HERO", "LIFESTYLE"})
  void stills_for_films_of_any_shape_leave_room_for_captions(SceneKind kind) {
    for (int[] size : new int[][] {{160, 160}, {160, 120}, {200, 112}, {128, 160}}) {
      SceneOrder order =
          Samples.order(MUG, kind, 1, "drinkware", size[0], size[1], 0.4, 3, List.of(), null);

      Box b = RENDERER.render(order, CancelToken.none()).product();

      assertThat(b.y() / (double) size[1]).isGreaterThan(0.3);
      assertThat(b.bottom() / (double) size[1]).isLessThan(0.9);
    }
  }

  @Test
  void fill_and_anchor_are_honoured() {
    SceneOrder order =
        Samples.order(
            MUG,
            SceneKind.LIFESTYLE,
            1,
            "drinkware",
            400,
            600,
            0.5,
            3,
            List.of(),
            new Anchor(0.3, 0.7));

    Box b = RENDERER.render(order, CancelToken.none()).product();

    assertThat(Math.max(b.width(), b.height())).isEqualTo(200);
    assertThat(b.x() + b.width() / 2.0).isCloseTo(120, within(1.0));
    assertThat(b.bottom()).isCloseTo(420, within(1));
  }

  @Test
  void product_cut_off_by_the_photo_runs_out_of_the_picture_there() {
    Box b = hero(Samples.cropped()).product();

    assertThat(b.bottom()).isEqualTo(512);
    assertThat(b.y()).isGreaterThan(10);
  }

  @Test
  void lying_product_is_laid_on_a_surface_that_fills_the_frame() {
    Samples.Shot wallet = Samples.wallet();

    assertThat(Silhouette.of(wallet.cutout(), CancelToken.none()).pose())
        .isEqualTo(ScenePreset.Pose.LYING);
    assertThat(Silhouette.of(MUG.cutout(), CancelToken.none()).pose())
        .isEqualTo(ScenePreset.Pose.STANDING);
    for (int variant = 1; variant <= 4; variant++) {
      String preset =
          RENDERER
              .render(
                  Samples.order(wallet, SceneKind.LIFESTYLE, variant, 120, 120), CancelToken.none())
              .preset();
      assertThat(
              List.of("plinth_studio", "night_glow", "leaf_wall", "slate_water", "gradient_glow"))
          .doesNotContain(preset);
    }
  }

  @Test
  void what_lies_on_its_ground_has_no_ground_behind_it_to_come_to_light() {
    SceneOrder lying = Samples.order(Samples.wallet(), SceneKind.LIFESTYLE, 1, 160, 200);
    SceneOrder standing = Samples.order(MUG, SceneKind.LIFESTYLE, 1, 160, 200);

    assertThat(RENDERER.renderLayered(lying, CancelToken.none()).ground()).isNull();
    assertThat(RENDERER.renderLayered(standing, CancelToken.none()).ground()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(SceneKind.class)
  void stops_when_cancelled(SceneKind kind) {
    CancelToken cancel = new CancelToken();
    cancel.cancel("enough");

    assertThatThrownBy(() -> RENDERER.render(Samples.order(MUG, kind, 1, 512, 512), cancel))
        .isInstanceOf(WorkCancelledException.class);
  }

  @Test
  void refuses_a_cut_out_with_nothing_in_it() {
    BufferedImage empty = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
    Samples.Shot nothing = new Samples.Shot(MUG.photo(), empty);

    assertThatThrownBy(() -> hero(nothing)).isInstanceOf(IllegalArgumentException.class);
  }
}
