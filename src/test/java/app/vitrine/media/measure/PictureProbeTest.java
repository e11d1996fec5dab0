package app.vitrine.media.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.PictureMeasures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class PictureProbeTest {
  @Test
  void the_ground_is_measured_along_the_border() {
    PictureMeasures seen =
        PictureProbe.measure(boxOnGround(400, 340, 200, new Color(240, 240, 240)));

    assertThat(seen.groundLuma()).isCloseTo(240, within(1.0));
    assertThat(seen.groundSpread()).isLessThan(1);
  }

  @Test
  void what_has_an_edge_is_measured_and_a_soft_shadow_below_it_is_not() {
    BufferedImage picture = boxOnGround(400, 300, 120, new Color(244, 244, 242));
    for (int below = 0; below < 60; below++) {
      for (int x = 50; x < 350; x++) {
        int grey = 184 + below;
        picture.setRGB(x, 260 + below, new Color(grey, grey, grey).getRGB());
      }
    }

    assertThat(PictureProbe.measure(boxOnGround(400, 300, 120, Color.WHITE)).fill())
        .isCloseTo(0.75, within(0.01));
    assertThat(PictureProbe.measure(picture).fill()).isCloseTo(0.75, within(0.01));
    assertThat(PictureProbe.measure(boxOnGround(400, 0, 0, Color.WHITE)).fill()).isZero();
  }

  @Test
  void a_blurred_picture_is_less_sharp() {
    BufferedImage sharp = boxOnGround(400, 300, 300, Color.WHITE);
    float[] mean = new float[81];
    Arrays.fill(mean, 1f / 81);
    BufferedImage blurred =
        new ConvolveOp(new Kernel(9, 9, mean), ConvolveOp.EDGE_NO_OP, null).filter(sharp, null);

    assertThat(PictureProbe.measure(blurred).sharpness())
        .isLessThan(PictureProbe.measure(sharp).sharpness() / 10);
  }

  @Test
  void an_empty_picture_has_no_contrast() {
    PictureMeasures seen = PictureProbe.measure(boxOnGround(400, 0, 0, Color.GRAY));

    assertThat(seen.contrast()).isZero();
  }

  @Test
  void unlike_pictures_are_far_apart_and_the_same_picture_is_not() {
    PictureMeasures wide = PictureProbe.measure(boxOnGround(400, 360, 60, Color.WHITE));
    PictureMeasures tall = PictureProbe.measure(boxOnGround(400, 60, 360, Color.WHITE));

    assertThat(wide.distance(wide)).isZero();
    assertThat(wide.distance(tall)).isGreaterThan(4);
  }

  @Test
  void a_damaged_file_is_a_clear_error(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("hero.png"), "not a picture");

    assertThatThrownBy(() -> PictureProbe.measure(file))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("hero.png");
  }

  private static BufferedImage boxOnGround(int side, int width, int height, Color ground) {
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(ground);
    graphics.fillRect(0, 0, side, side);
    graphics.setColor(new Color(30, 60, 90));
    graphics.fillRect((side - width) / 2, (side - height) / 2, width, height);
    graphics.dispose();
    return picture;
  }
}
