package app.vitrine.media.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ResampleTest {
  private static final CancelToken GO = CancelToken.none();

  @Test
  void every_code_comes_back_from_linear_light() {
    for (int code = 0; code < 256; code++) {
      assertThat(Math.round(SrgbCurve.code(SrgbCurve.linear(code)))).isEqualTo(code);
    }
  }

  @Test
  void an_even_picture_stays_even_at_any_size() {
    BufferedImage even = filled(60, 40, 0xFF8040C0);
    for (int[] size : new int[][] {{7, 5}, {60, 40}, {133, 90}}) {
      LinearImage out = Lanczos.resample(even, new Box(0, 0, 60, 40), size[0], size[1], GO);
      for (int i = 0; i < size[0] * size[1]; i++) {
        assertThat(out.plane(0)[i]).isCloseTo(SrgbCurve.linear(0x80), within(1e-4f));
        assertThat(out.plane(3)[i]).isCloseTo(1, within(1e-4f));
      }
    }
  }

  @Test
  void reducing_a_checkerboard_gives_the_mean_of_its_light() {
    BufferedImage board = new BufferedImage(128, 128, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 128; y++) {
      for (int x = 0; x < 128; x++) {
        board.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
      }
    }
    LinearImage out = Lanczos.resample(board, new Box(0, 0, 128, 128), 16, 16, GO);
    assertThat(out.plane(1)[8 * 16 + 8]).isCloseTo(0.5f, within(0.01f));
  }

  @Test
  void what_is_transparent_lends_no_colour_to_the_edge() {
    BufferedImage image = filled(64, 64, 0x00FF0000);
    for (int y = 0; y < 64; y++) {
      for (int x = 32; x < 64; x++) {
        image.setRGB(x, y, 0xFF00FF00);
      }
    }
    LinearImage out = Lanczos.resample(image, new Box(0, 0, 64, 64), 23, 23, GO);
    for (int i = 0; i < 23 * 23; i++) {
      assertThat(out.plane(0)[i]).isZero();
      assertThat(out.plane(1)[i]).isCloseTo(out.plane(3)[i], within(1e-4f));
    }
  }

  @Test
  void gaussian_keeps_the_light_and_spreads_it_by_sigma() {
    int size = 101;
    float[] plane = new float[size * size];
    plane[50 * size + 50] = 1;
    Blur.gaussian(plane, size, size, 6, GO);
    double sum = 0;
    double spread = 0;
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        sum += plane[y * size + x];
        spread += plane[y * size + x] * (x - 50.0) * (x - 50.0);
      }
    }
    assertThat(sum).isCloseTo(1, within(1e-3));
    assertThat(Math.sqrt(spread)).isCloseTo(6, within(0.3));
  }

  @Test
  void a_blur_that_grows_from_row_to_row_begins_without_a_seam() {
    int width = 256;
    int height = 128;
    float[] plane = new float[width * height];
    for (int i = 0; i < plane.length; i++) {
      plane[i] = i % width % 2;
    }
    float[] radius = new float[height];
    for (int y = 32; y < height; y++) {
      radius[y] = 0.004f * (y - 32);
    }
    Blur.byRow(plane, width, height, radius, GO);

    double before = 1;
    for (int y = 1; y < height - 1; y++) {
      double contrast = Math.abs(plane[y * width + 129] - plane[y * width + 128]);
      assertThat(before - contrast).as("row %s", y).isBetween(-0.001, 0.08);
      before = contrast;
    }
    assertThat(before).isLessThan(0.3);
  }

  @Test
  void a_point_of_light_becomes_an_even_disc() {
    LinearImage image = new LinearImage(41, 41, 1);
    image.plane(0)[20 * 41 + 20] = 100;
    float[] out = Blur.disc(image, 8, GO).plane(0);
    assertThat(out[20 * 41 + 20]).isCloseTo(out[20 * 41 + 26], within(0.02f));
    assertThat(out[20 * 41 + 31]).isZero();
    double sum = 0;
    for (float v : out) {
      sum += v;
    }
    assertThat(sum).isCloseTo(100, within(3.0));
  }

  private static BufferedImage filled(int width, int height, int argb) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, argb);
      }
    }
    return image;
  }
}
