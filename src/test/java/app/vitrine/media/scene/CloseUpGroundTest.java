package app.vitrine.media.scene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind the product in a close look, by what stood behind it in the photo. */
class CloseUpGroundTest {
  private static final int SIDE = 320;
  private static final int HALF = Samples.SIZE / 2;

  @Test
  void one_paper_stays_though_light_falls_off_on_it() {
    Samples.Shot shot =
        on(new GradientPaint(0, 0, new Color(210, 214, 216), 640, 640, new Color(120, 122, 123)));

    RenderedScene close = close(shot);

    assertThat(Samples.luma(close.image(), 2, 2, 6, 6))
        .isGreaterThan(Samples.luma(close.image(), SIDE - 8, SIDE - 8, 6, 6) + 15);
    assertThat(close.preset()).isEqualTo("close_up");
  }

  @Test
  void a_workbench_gives_way_to_a_plain_ground() {
    Samples.Shot shot = on(new Color(200, 40, 160));
    Graphics2D pen = shot.photo().createGraphics();
    pen.setColor(new Color(40, 200, 60));
    pen.fillRect(0, 0, HALF, HALF);
    pen.fillRect(HALF, HALF, HALF, HALF);
    pen.drawImage(shot.cutout(), 0, 0, null);
    pen.dispose();

    RenderedScene close = close(shot);

    List<int[]> corners = List.of(new int[] {2, 2}, new int[] {2, SIDE - 3});
    for (int[] corner : corners) {
      Color seen = new Color(close.image().getRGB(corner[0], corner[1]));
      assertThat(
              Math.max(seen.getRed(), seen.getGreen()) - Math.min(seen.getRed(), seen.getGreen()))
          .isLessThan(60);
    }
    assertThat(close.preset()).isEqualTo("close_up");
    assertThat(close.prompt()).startsWith("Close-up");
    assertThat(requireNonNull(close.fidelity()).mean()).isLessThan(1);
  }

  @Test
  void both_show_the_same_part_of_the_product_at_the_same_size() {
    Box plain = close(on(new Color(180, 182, 183))).product();
    Samples.Shot busy = on(new Color(200, 40, 160));
    Graphics2D pen = busy.photo().createGraphics();
    pen.setColor(new Color(40, 200, 60));
    for (int y = 0; y < Samples.SIZE; y += 40) {
      pen.fillRect(0, y, Samples.SIZE, 20);
    }
    pen.drawImage(busy.cutout(), 0, 0, null);
    pen.dispose();

    Box before = close(busy).product();

    assertThat(before.x()).isBetween(plain.x() - 1, plain.x() + 1);
    assertThat(before.y()).isBetween(plain.y() - 1, plain.y() + 1);
    assertThat(before.width()).isBetween(plain.width() - 2, plain.width() + 2);
  }

  @Test
  void a_crop_that_shows_the_product_alone_is_the_photo_s() {
    assertThat(new CropGround(0.01, 60, 40).distracts()).isFalse();
    assertThat(new CropGround(0.2, 60, 2).distracts()).isTrue();
    assertThat(new CropGround(0.2, 1, 12).distracts()).isTrue();
    assertThat(new CropGround(0.9, 1, 2).distracts()).isFalse();
  }

  private static RenderedScene close(Samples.Shot shot) {
    return SceneRenderer.create()
        .render(Samples.order(shot, SceneKind.DETAIL, 2, SIDE, SIDE), CancelToken.none());
  }

  /** The mug on another ground. */
  private static Samples.Shot on(Paint ground) {
    BufferedImage cutout = Samples.mug().cutout();
    BufferedImage photo = new BufferedImage(Samples.SIZE, Samples.SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = photo.createGraphics();
    pen.setPaint(ground);
    pen.fillRect(0, 0, Samples.SIZE, Samples.SIZE);
    pen.drawImage(cutout, 0, 0, null);
    pen.dispose();
    return new Samples.Shot(photo, cutout);
  }
}
