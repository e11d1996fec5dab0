package app.vitrine.media.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.fixture.BesideOthers;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
@BesideOthers
class ArgbPixelsTest {
  private static final int WIDTH = 31;
  private static final int HEIGHT = 17;

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_INT_ARGB_PRE,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_4BYTE_ABGR_PRE,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_USHORT_565_RGB
      })
  void every_layout_reads_as_its_colour_model_has_it(int type) {
    BufferedImage picture = coloured(type);

    assertThat(ArgbPixels.of(picture))
        .isEqualTo(picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH));
    int[] part = new int[9 * 4];
    ArgbPixels.read(picture, 5, 3, 9, 4, part);
    assertThat(part).isEqualTo(picture.getRGB(5, 3, 9, 4, null, 0, 9));
    int[] row = new int[WIDTH];
    ArgbPixels.row(picture, HEIGHT - 1, row);
    assertThat(row).isEqualTo(picture.getRGB(0, HEIGHT - 1, WIDTH, 1, null, 0, WIDTH));
  }

  @Test
  void a_part_of_another_picture_is_that_part() {
    BufferedImage part = coloured(BufferedImage.TYPE_INT_ARGB).getSubimage(4, 6, 10, 8);

    assertThat(ArgbPixels.of(part)).isEqualTo(part.getRGB(0, 0, 10, 8, null, 0, 10));
  }

  @Test
  void nothing_is_read_beyond_the_picture() {
    BufferedImage picture = coloured(BufferedImage.TYPE_INT_RGB);

    assertThatThrownBy(() -> ArgbPixels.read(picture, WIDTH - 2, 0, 3, 1, new int[3]))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ArgbPixels.row(picture, HEIGHT, new int[WIDTH]))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static BufferedImage coloured(int type) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
    Random random = new Random(5);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    return picture;
  }
}
