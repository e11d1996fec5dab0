package app.vitrine.studio.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkTest {
  @Test
  void there_is_a_mark_for_every_size_from_a_title_to_a_dock() {
    assertThat(Mark.drawn())
        .extracting(BufferedImage::getWidth)
        .containsExactly(16, 24, 32, 48, 64, 128, 256);
    assertThat(Mark.drawn()).allMatch(mark -> mark.getWidth() == mark.getHeight());
  }

  @Test
  void every_size_has_round_corners_and_can_be_told_from_a_plain_square() {
    for (BufferedImage mark : Mark.drawn()) {
      int size = mark.getWidth();
      assertThat(mark.getRGB(0, 0) >>> 24).as("corner at %d", size).isLessThan(128);
      assertThat(mark.getRGB(size / 2, size / 32) >>> 24).isEqualTo(255);
      assertThat(IntStream.range(0, size).map(y -> mark.getRGB(size / 2, y)).distinct().count())
          .isGreaterThan(4);
    }
  }
}
