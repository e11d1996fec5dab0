package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailCropTest {
  private static final Samples.Shot MUG = Samples.mug();
  private static final Silhouette SHAPE = Silhouette.of(MUG.cutout(), CancelToken.none());

  private static Box crop(int variant, int width, int height) {
    return DetailCrop.crop(
        Samples.order(MUG, SceneKind.DETAIL, variant, width, height), SHAPE, 1, CancelToken.none());
  }

  @Test
  void stays_inside_the_product_where_the_photo_is_large_enough() {
    Box crop = crop(1, 256, 256);

    Box product = SHAPE.bounds();
    assertThat(crop.x()).isGreaterThanOrEqualTo(product.x());
    assertThat(crop.y()).isGreaterThanOrEqualTo(product.y());
    assertThat(crop.right()).isLessThanOrEqualTo(product.right());
    assertThat(crop.bottom()).isLessThanOrEqualTo(product.bottom());
  }

  @Test
  void shows_the_print_whole() {
    Box crop = crop(1, 256, 256);

    assertThat(crop.x()).isLessThan(230);
    assertThat(crop.y()).isLessThan(300);
    assertThat(crop.right()).isGreaterThan(230 + 4 * 22 + 12);
    assertThat(crop.bottom()).isGreaterThan(354);
  }

  @Test
  void never_enlarges_more_than_twice() {
    for (int variant = 1; variant <= 5; variant++) {
      assertThat(crop(variant, 1024, 1024).width()).isGreaterThanOrEqualTo(512);
    }
  }

  @Test
  void a_photo_of_400_pixels_is_enlarged_twice_and_one_that_is_ordered_larger_says_so() {
    Samples.Shot small = Samples.scaled(MUG, 400);

    assertThat(enlarged(small, 544)).isLessThanOrEqualTo(2);
    assertThat(enlarged(small, 545)).isLessThanOrEqualTo(2);
    assertThat(enlarged(small, 1024)).isEqualTo(1024 / 400.0);
  }

  private static double enlarged(Samples.Shot shot, int side) {
    return SceneRenderer.create()
        .render(Samples.order(shot, SceneKind.DETAIL, 1, side, side), CancelToken.none())
        .enlarged();
  }

  @Test
  void keeps_the_pictures_shape() {
    Box tall = crop(1, 270, 480);

    assertThat(tall.height() / (double) tall.width()).isBetween(1.74, 1.81);
  }

  @Test
  void a_fine_line_of_print_below_the_emblem_is_not_cut_through() {
    Samples.Shot tin = Samples.tin();

    Box crop =
        DetailCrop.crop(
            Samples.order(tin, SceneKind.DETAIL, 1, 256, 256),
            Silhouette.of(tin.cutout(), CancelToken.none()),
            1,
            CancelToken.none());

    assertThat(crop.y()).isLessThan(Samples.TIN_EMBLEM.y());
    assertThat(crop.x()).isLessThan(Samples.TIN_FINE_PRINT.x());
    assertThat(crop.right()).isGreaterThan(Samples.TIN_FINE_PRINT.right());
    assertThat(crop.bottom()).isGreaterThan(Samples.TIN_FINE_PRINT.bottom());
  }

  @Test
  void close_look_in_a_scene_finds_the_print() {
    Box product = new Box(10, 20, 200, 200 * SHAPE.bounds().height() / SHAPE.bounds().width());
    double scale = product.width() / (double) SHAPE.bounds().width();
    double printMiddle = product.x() + (230 + 44 - SHAPE.bounds().x()) * scale;

    Box print = focus(1, product);

    assertThat(print.x()).isLessThan((int) printMiddle);
    assertThat(print.right()).isGreaterThan((int) printMiddle);
    assertThat(print.width()).isLessThan(product.width());
  }

  @Test
  void the_second_close_look_shows_another_part() {
    for (Samples.Shot shot : List.of(MUG, Samples.tin(), Samples.wallet())) {
      Silhouette shape = Silhouette.of(shot.cutout(), CancelToken.none());
      SceneOrder first = Samples.order(shot, SceneKind.DETAIL, 1, Samples.SIZE, Samples.SIZE);
      Box one = DetailCrop.focus(first, shape, shape.bounds(), CancelToken.none());
      Box other =
          DetailCrop.focus(
              first.as(SceneKind.DETAIL, 2), shape, shape.bounds(), CancelToken.none());

      double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
      double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
      double shared = Math.max(0, across) * Math.max(0, down) / other.width() / other.height();
      assertThat(shared).isLessThan(0.55);
    }
  }

  private static Box focus(int variant, Box product) {
    return DetailCrop.focus(
        Samples.order(MUG, SceneKind.DETAIL, variant, 300, 500),
        SHAPE,
        product,
        CancelToken.none());
  }

  @Test
  void picture_has_the_wanted_size_and_tells_where_the_product_is() {
    RenderedScene scene =
        SceneRenderer.create()
            .render(Samples.order(MUG, SceneKind.DETAIL, 1, 300, 200), CancelToken.none());

    assertThat(scene.image().getWidth()).isEqualTo(300);
    assertThat(scene.image().getHeight()).isEqualTo(200);
    assertThat(scene.product().width()).isGreaterThan(200);
    assertThat(scene.match()).isEqualTo(RenderedScene.Match.NONE);
  }
}
