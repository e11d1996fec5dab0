package app.vitrine.media.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngWriterTest {
  @TempDir private Path folder;

  @Property(tries = 30)
  void writes_exactly_the_pixels_it_was_given(
      @ForAll @IntRange(min = 1, max = 90) int width,
      @ForAll @IntRange(min = 1, max = 90) int height,
      @ForAll boolean alpha,
      @ForAll long seed)
      throws Exception {
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(seed);
    for (int i = 0; i < width * height; i++) {
      int red = (i % width) * 2;
      int green = (i / width) * 2;
      image.setRGB(
          i % width,
          i / width,
          (random.nextInt(256) << 24) | (red << 16) | (green << 8) | random.nextInt(6));
    }
    Path file = Files.createTempFile("written", ".png");
    try {
      PngWriter.write(image, file);

      BufferedImage back = ImageIO.read(file.toFile());
      assertThat(back.getColorModel().hasAlpha()).isEqualTo(alpha);
      assertThat(back.getRGB(0, 0, width, height, null, 0, width))
          .isEqualTo(image.getRGB(0, 0, width, height, null, 0, width));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void writes_pictures_of_many_data_chunks_and_replaces_an_older_file() throws Exception {
    Path file = folder.resolve("made/here/photo.png");
    PngWriter.write(Pictures.gradient(10, 10), file);
    BufferedImage noise = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 600 * 400; i++) {
      noise.setRGB(i % 600, i / 600, random.nextInt());
    }

    PngWriter.write(noise, file);

    assertThat(new PhotoReader().read(file).image().getRGB(0, 0, 600, 400, null, 0, 600))
        .isEqualTo(noise.getRGB(0, 0, 600, 400, null, 0, 600));
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leaves_nothing_behind_when_cancelled() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("closed");

    assertThatThrownBy(
            () -> PngWriter.write(Pictures.gradient(50, 50), folder.resolve("a.png"), cancel))
        .isInstanceOf(WorkCancelledException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void says_so_when_the_file_cannot_be_written() throws Exception {
    Path blocker = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> PngWriter.write(Pictures.gradient(5, 5), blocker.resolve("a.png")))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("could not be saved");
  }
}
