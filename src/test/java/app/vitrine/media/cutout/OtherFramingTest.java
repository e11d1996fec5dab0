package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.PhotoReader;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products are cut out as well when their photo was framed or turned otherwise. */
class OtherFramingTest {
  private static final CutoutEngine ENGINE = new CutoutEngine(Path.of("none"));
  private static final Path TRUTHS = Path.of("src/test/resources/app/vitrine/media/cutout/truth");
  private static final int SIDE = 1000;

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  /** Margins are left, top, right and bottom, as shares of the product's longer side. */
  @ParameterizedTest
  @CsvSource({
    "candle-jar, 0.06, 0.06, 0.06, 0.06",
    "candle-jar, 0.24, 0.06, 0.06, 0.18",
    "enamel-mug, 0.06, 0.06, 0.06, 0.06",
    "leather-wallet, 0.24, 0.06, 0.06, 0.18",
    "tea-tin, 0.24, 0.06, 0.06, 0.18"
  })
  void a_closer_crop_is_cut_out_as_well(
      String sample, double left, double top, double right, double bottom) throws Exception {
    BufferedImage photo =
        new PhotoReader()
            .read(Path.of("assets/samples", sample + ".jpg"), CancelToken.none())
            .image();
    BufferedImage truth = ImageIO.read(TRUTHS.resolve(sample + ".png").toFile());
    int[] box = box(truth);
    double side = Math.max(box[2] - box[0], box[3] - box[1]);
    int x = (int) Math.max(0, box[0] - left * side);
    int y = (int) Math.max(0, box[1] - top * side);
    int width = (int) Math.min(photo.getWidth(), box[2] + right * side) - x;
    int height = (int) Math.min(photo.getHeight(), box[3] + bottom * side) - y;

    Cutout cutout = ENGINE.cut(photo.getSubimage(x, y, width, height), CancelToken.none());

    assertThat(cutout.found()).isTrue();
    assertThat(Overlap.of(cutout.matte(), truth.getSubimage(x, y, width, height)))
        .isGreaterThan(0.92);
  }

  @Test
  void what_the_networks_are_unsure_of_is_found_where_the_photo_shows_it_clearly() {
    BufferedImage photo = mottled();
    glasses(photo, pen -> {});
    BufferedImage truth = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    glasses(truth, pen -> pen.setColor(Color.WHITE));

    Cutout cutout = ENGINE.cut(photo, CancelToken.none());

    assertThat(cutout.found()).isTrue();
    assertThat(cutout.confidence()).isEqualTo(Cutout.FOUND);
    assertThat(Overlap.of(cutout.matte(), truth)).isGreaterThan(0.95);
  }

  /** A brown ground of spots of five sizes. */
  private static BufferedImage mottled() {
    Random random = new Random(4);
    BufferedImage ground = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = ground.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    for (int spots = 4; spots <= 64; spots *= 2) {
      BufferedImage few = new BufferedImage(spots, spots, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < spots * spots; i++) {
        int light = random.nextInt(80) - 40;
        few.setRGB(i % spots, i / spots, new Color(157 + light, 106 + light, 58 + light).getRGB());
      }
      pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, spots == 4 ? 1 : 0.5f));
      pen.drawImage(few, 0, 0, SIDE, SIDE, null);
    }
    pen.dispose();
    return ground;
  }

  private static void glasses(BufferedImage on, Consumer<Graphics2D> over) {
    Graphics2D pen = on.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(40, 60, 190));
    over.accept(pen);
    pen.fillOval(200, 350, 260, 260);
    pen.fillOval(540, 350, 260, 260);
    pen.setColor(new Color(215, 215, 215));
    over.accept(pen);
    pen.setStroke(new BasicStroke(22));
    pen.drawOval(200, 350, 260, 260);
    pen.drawOval(540, 350, 260, 260);
    pen.drawLine(455, 450, 545, 450);
    pen.dispose();
  }

  /** Left, top, right and bottom of what is more than half opaque. */
  private static int[] box(BufferedImage truth) {
    int[] box = {truth.getWidth(), truth.getHeight(), 0, 0};
    for (int y = 0; y < truth.getHeight(); y++) {
      for (int x = 0; x < truth.getWidth(); x++) {
        if (truth.getRaster().getSample(x, y, 0) > 127) {
          box[0] = Math.min(box[0], x);
          box[1] = Math.min(box[1], y);
          box[2] = Math.max(box[2], x + 1);
          box[3] = Math.max(box[3], y + 1);
        }
      }
    }
    return box;
  }
}
