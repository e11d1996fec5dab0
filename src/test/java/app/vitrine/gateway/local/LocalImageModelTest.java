package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.ImageModel;
import app.vitrine.media.photo.PhotoReader;
import app.vitrine.media.scene.SceneRenderer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalImageModelTest {
  private final LocalImageModel model =
      new LocalImageModel(new PhotoReader(), SceneRenderer.create());

  @TempDir Path folder;

  @BeforeEach
  void take_a_photo() throws IOException {
    ImageIO.write(drawn(BufferedImage.TYPE_INT_RGB), "png", folder.resolve("photo.png").toFile());
    ImageIO.write(drawn(BufferedImage.TYPE_INT_ARGB), "png", folder.resolve("cutout.png").toFile());
  }

  private static BufferedImage drawn(int type) {
    BufferedImage image = new BufferedImage(300, 300, type);
    Graphics2D g = image.createGraphics();
    if (type == BufferedImage.TYPE_INT_RGB) {
      g.setColor(Color.LIGHT_GRAY);
      g.fillRect(0, 0, 300, 300);
    }
    g.setColor(new Color(150, 40, 30));
    g.fillRect(90, 60, 120, 190);
    g.setColor(Color.YELLOW);
    g.fillRect(120, 130, 60, 40);
    g.dispose();
    return image;
  }

  private ImageModel.PictureOrder order(SceneKind kind, String cutout) {
    return new ImageModel.PictureOrder(
        folder.resolve("photo.png"),
        folder.resolve(cutout),
        new Box(90, 60, 120, 190),
        kind,
        1,
        "tea",
        VideoStyle.MINIMALIST,
        false,
        List.of("#962820", "#FFFF00"),
        256,
        256,
        0,
        11,
        List.of(),
        folder.resolve("out").resolve(kind.wireName() + ".png"),
        null);
  }

  private static CallContext call(CancelToken cancel) {
    return new CallContext("wf-1", "key", Instant.MAX, cancel, ProgressSink.NONE);
  }

  @Test
  void writes_each_kind_of_picture_and_tells_where_the_product_stands() throws IOException {
    for (SceneKind kind : SceneKind.values()) {
      ImageModel.PictureOrder order = order(kind, "cutout.png");

      ImageModel.Rendered rendered = model.render(order, call(CancelToken.none()));

      BufferedImage written = ImageIO.read(order.to().toFile());
      assertThat(written.getWidth()).isEqualTo(256);
      assertThat(written.getHeight()).isEqualTo(256);
      assertThat(rendered.preset()).matches("[a-z_]+");
      assertThat(rendered.prompt()).isNotBlank();
      Box box = rendered.product();
      int middle = written.getRGB(box.x() + box.width() / 2, box.y() + box.height() / 4);
      assertThat(middle >> 16 & 0xFF).as("red of the product").isGreaterThan(110);
      assertThat(middle & 0xFF).as("blue of the product").isLessThan(80);
    }
    assertThat(model.provider()).isEqualTo("local");
  }

  @Test
  void a_cancelled_call_writes_nothing() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("stop");
    ImageModel.PictureOrder order = order(SceneKind.HERO, "cutout.png");

    assertThatThrownBy(() -> model.render(order, call(cancel)))
        .isInstanceOf(WorkCancelledException.class);
    assertThat(Files.exists(order.to())).isFalse();
  }

  @Test
  void a_missing_cut_out_is_told_in_a_sentence() {
    ImageModel.PictureOrder order = order(SceneKind.HERO, "nothing.png");

    assertThatThrownBy(() -> model.render(order, call(CancelToken.none())))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("cut-out");
  }
}
