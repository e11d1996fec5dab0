package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.PhotoReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products that the photo's frame cuts, and what is asked of whom when the networks doubt. */
@BesideOthers
class SecondLookTest {
  private static final CutoutEngine ENGINE = new CutoutEngine(Path.of("none"));
  private static final Path TRUTH = Path.of("src/test/resources/app/vitrine/media/cutout/truth");

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  /** Each is cut by two or three edges of its photo; the networks alone keep its label or less. */
  @ParameterizedTest
  @CsvSource({
    "tea-tin,0,80,940,940,0.98",
    "tea-tin,560,80,440,1000,0.98",
    "leather-wallet,360,270,910,790,0.93",
    "candle-jar,540,90,480,980,0.93"
  })
  void finds_a_product_that_the_frame_cuts(
      String name, int x, int y, int width, int height, double least) throws Exception {
    BufferedImage photo = new PhotoReader().read(Path.of("assets/samples", name + ".jpg")).image();
    BufferedImage truth = ImageIO.read(TRUTH.resolve(name + ".png").toFile());

    Cutout cutout = ENGINE.cut(photo.getSubimage(x, y, width, height), CancelToken.none());

    assertThat(cutout.found()).isTrue();
    assertThat(Overlap.of(cutout.matte(), truth.getSubimage(x, y, width, height)))
        .isGreaterThan(least);
  }

  @Test
  void a_kitchen_without_a_product_holds_none() {
    BufferedImage photo = new PhotoReader().read(Path.of("assets/samples/candle-jar.jpg")).image();

    assertThat(ENGINE.cut(photo.getSubimage(0, 0, 1600, 400), CancelToken.none()).found())
        .isFalse();
  }

  @Test
  void what_the_networks_are_sure_of_stands() {
    Rough sure = rough(new Rectangle(30, 30, 40, 40), 1, 0);

    assertThat(found(sure)).isSameAs(sure);
  }

  @Test
  void where_the_networks_doubt_the_whole_of_one_colour_is_taken() {
    Rough label = rough(new Rectangle(40, 40, 12, 12), 1, 0.3f);

    Rough found = found(label);

    assertThat(found).isNotSameAs(label);
    assertThat(Objects.requireNonNull(Objects.requireNonNull(found).product()).width())
        .isBetween(185.0, 215.0);
  }

  @Test
  void what_the_networks_see_nothing_of_is_not_taken() {
    Rough elsewhere = rough(new Rectangle(2, 2, 12, 12), 1, 0);
    for (int i = 0; i < 100; i++) {
      elsewhere.matte().data[18 * 100 + i] = 0.3f;
    }

    assertThat(found(elsewhere)).isSameAs(elsewhere);
  }

  @Test
  void nothing_found_stays_nothing() {
    assertThat(found(null)).isNull();
  }

  @Test
  void stops_when_cancelled() {
    CancelToken cancel = new CancelToken();
    try (WorkingPhoto photo = new WorkingPhoto(photo(), CancelToken.none())) {
      Rough doubtful = rough(new Rectangle(40, 40, 12, 12), 1, 0.3f);
      SecondLook look =
          new SecondLook(
              (seen, token) -> {
                cancel.cancel("closed");
                return doubtful;
              });
      assertThatThrownBy(() -> look.find(photo, cancel)).isInstanceOf(WorkCancelledException.class);
    }
  }

  private static @Nullable Rough found(@Nullable Rough networks) {
    try (WorkingPhoto photo = new WorkingPhoto(photo(), CancelToken.none())) {
      // The continued photo is larger: nothing is seen in that, so that colours alone decide.
      SecondLook look =
          new SecondLook((seen, cancel) -> seen.width() > photo.width() ? null : networks);
      return look.find(photo, CancelToken.none());
    }
  }

  /** A red square of 200 pixels with a yellow label, cut by no edge of a grey ground of 400. */
  private static BufferedImage photo() {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(190, 192, 196));
    pen.fillRect(0, 0, 400, 400);
    pen.setColor(new Color(170, 40, 40));
    pen.fillRect(100, 100, 200, 200);
    pen.setColor(new Color(220, 190, 60));
    pen.fillRect(160, 160, 48, 48);
    pen.dispose();
    return image;
  }

  /**
   * What networks may say of that photo, on a grid of 100 by 100.
   *
   * @param half what they say of the rest of the red square
   */
  private static Rough rough(Rectangle sure, float value, float half) {
    Plane matte = new Plane(100, 100, 1);
    for (int y = 25; y < 75; y++) {
      Arrays.fill(matte.data, y * 100 + 25, y * 100 + 75, half);
    }
    for (int y = sure.y; y < sure.y + sure.height; y++) {
      Arrays.fill(matte.data, y * 100 + sure.x, y * 100 + sure.x + sure.width, value);
    }
    return new Rough(new Frame(0, 0, 400, 400), matte);
  }
}
