package app.vitrine.media.cutout;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.work.CancelToken;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Drawn cut-outs: a frame with an opening, and a small thing beside it. */
class CutoutPartsTest {
  private static final int SIDE = 300;
  private static final Color THING = new Color(180, 30, 30);
  private static final Color GROUND = new Color(230, 230, 220);

  @Test
  void the_largest_part_stays_with_its_soft_edge_and_the_others_go() {
    BufferedImage cutout = cutout();
    cutout.setRGB(49, 100, 0x40b41e1e);

    BufferedImage largest = requireNonNull(CutoutParts.largest(cutout, CancelToken.none()));

    assertThat(largest.getRGB(60, 100)).isEqualTo(THING.getRGB());
    assertThat(largest.getRGB(49, 100)).isEqualTo(0x40b41e1e);
    assertThat(largest.getRGB(270, 270)).isZero();
  }

  @Test
  void a_product_of_one_part_has_no_largest() {
    BufferedImage one = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    fill(one, THING, 50, 50, 100, 100);
    assertThat(CutoutParts.largest(one, CancelToken.none())).isNull();
    assertThat(CutoutParts.withoutOpenings(photo(), one, CancelToken.none())).isNull();
  }

  @Test
  void openings_are_closed_with_what_the_photo_shows_there_and_nothing_else_changes() {
    BufferedImage cutout = cutout();

    BufferedImage closed =
        requireNonNull(CutoutParts.withoutOpenings(photo(), cutout, CancelToken.none()));

    assertThat(closed.getRGB(120, 120)).isEqualTo(GROUND.getRGB());
    assertThat(closed.getRGB(60, 100)).isEqualTo(THING.getRGB());
    assertThat(closed.getRGB(20, 20)).isZero();
    assertThat(closed.getRGB(225, 100)).isZero();
    assertThat(closed.getRGB(270, 270)).isEqualTo(THING.getRGB());
  }

  /** From 50 to 220, open from 80 to 160; and a square of 20 beside it. */
  private static BufferedImage cutout() {
    BufferedImage cutout = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    fill(cutout, THING, 50, 50, 170, 170);
    for (int y = 80; y < 160; y++) {
      for (int x = 80; x < 160; x++) {
        cutout.setRGB(x, y, 0);
      }
    }
    fill(cutout, THING, 260, 260, 20, 20);
    return cutout;
  }

  private static BufferedImage photo() {
    BufferedImage photo = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    fill(photo, GROUND, 0, 0, SIDE, SIDE);
    fill(photo, THING, 50, 50, 170, 170);
    fill(photo, GROUND, 80, 80, 80, 80);
    fill(photo, THING, 260, 260, 20, 20);
    return photo;
  }

  private static void fill(BufferedImage on, Color colour, int x, int y, int width, int height) {
    Graphics2D pen = on.createGraphics();
    pen.setColor(colour);
    pen.fillRect(x, y, width, height);
    pen.dispose();
  }
}
