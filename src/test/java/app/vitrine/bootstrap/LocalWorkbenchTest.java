package app.vitrine.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.error.ErrorCode;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.work.CancelToken;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalWorkbenchTest {
  @TempDir private Path folder;

  /** A guess at the middle of the frame would look like a cut-out and be none. */
  @Test
  void a_photo_without_a_product_is_refused_and_leaves_no_file() throws IOException {
    Path file = folder.resolve("empty.png");
    try (LocalWorkbench bench = new LocalWorkbench(folder.resolve("data"), Map.of())) {
      Path photo = photo(false);
      assertThatThrownBy(() -> bench.cutout(photo, file, CancelToken.none()))
          .isInstanceOfSatisfying(
              VitrineException.class,
              refused -> {
                assertThat(refused.code()).isEqualTo(ErrorCode.PKG_VALIDATION_ERROR);
                assertThat(refused).hasMessageContaining("No product could be told apart");
              });
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void the_same_photo_with_a_product_is_cut_out() throws IOException {
    Path file = folder.resolve("product.png");
    try (LocalWorkbench bench = new LocalWorkbench(folder.resolve("data"), Map.of())) {
      assertThat(bench.cutout(photo(true), file, CancelToken.none()).coverage())
          .isBetween(0.1, 0.3);
    }
    assertThat(ImageIO.read(file.toFile()).getColorModel().hasAlpha()).isTrue();
  }

  private Path photo(boolean product) throws IOException {
    BufferedImage picture = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(214, 212, 208));
    pen.fillRect(0, 0, 800, 800);
    if (product) {
      pen.setColor(new Color(40, 70, 130));
      pen.fillRoundRect(250, 200, 300, 420, 60, 60);
    }
    pen.dispose();
    Path file = folder.resolve(product ? "product.jpg" : "empty.jpg");
    ImageIO.write(picture, "jpg", file.toFile());
    return file;
  }
}
