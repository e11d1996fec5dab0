package app.vitrine.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.GenerateRequest;
import app.vitrine.domain.brief.PackageOptions;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What marketplaces ask of a main picture is met by one from a small photo, as far as it goes. */
@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class SmallPhotoTest {
  /** Longer side in pixels from which Amazon's pages zoom a main picture well. */
  private static final int ZOOMED = 1600;

  /** Longer side in pixels that every marketplace takes. */
  private static final int TAKEN = 1000;

  /** Share of the main picture Amazon wants the product to fill. */
  private static final double FILLED = 0.85;

  /** Red, green and blue of a shadow differ by less, those of the mug by more. */
  private static final int COLOURED = 10;

  @SuppressWarnings("NullAway.Init")
  private Desk desk;

  @BeforeAll
  void open_the_program(@TempDir Path data) {
    desk = Desk.open(data);
  }

  @AfterAll
  void close_the_program() {
    desk.close();
  }

  @Test
  void a_photo_of_1200_pixels_gives_a_main_picture_of_full_size(@TempDir Path folder)
      throws IOException {
    BufferedImage hero = hero(scaled(1200, folder));

    assertThat(hero.getWidth()).isEqualTo(ZOOMED);
    assertThat(hero.getHeight()).isEqualTo(ZOOMED);
    assertThat(filled(hero)).isGreaterThanOrEqualTo(FILLED - 0.01);
  }

  @Test
  void a_photo_of_480_pixels_gives_one_that_is_taken_and_filled_alike(@TempDir Path folder)
      throws IOException {
    BufferedImage hero = hero(scaled(480, folder));

    assertThat(hero.getWidth()).isBetween(TAKEN, ZOOMED);
    assertThat(hero.getHeight()).isEqualTo(hero.getWidth());
    assertThat(filled(hero)).isGreaterThanOrEqualTo(FILLED - 0.01);
  }

  @Test
  void a_close_look_into_a_photo_of_400_pixels_has_fewer_and_is_enlarged_no_more_than_twice(
      @TempDir Path folder) throws IOException {
    PackageView view = made(scaled(400, folder), Options.whole());
    Box product = requireNonNull(view.analysis()).photo().box();

    Picture detail = picture(view, SceneKind.DETAIL);

    int longer = Math.max(product.width(), product.height());
    assertThat(detail.width()).isBetween(400, 2 * longer).isEqualTo(detail.height());
    assertThat(ImageIO.read(desk.path(view, detail.file()).toFile()).getWidth())
        .isEqualTo(detail.width());
  }

  private BufferedImage hero(Path photo) throws IOException {
    PackageView view = made(photo, Options.unattended());
    return ImageIO.read(desk.path(view, picture(view, SceneKind.HERO).file()).toFile());
  }

  private PackageView made(Path photo, PackageOptions options) {
    return desk.finished(
        desk.door()
            .generate(
                new GenerateRequest(
                    new PhotoSource.File(photo.toString()),
                    Desk.brief(),
                    null,
                    options,
                    Target.IMAGES))
            .id());
  }

  private static Picture picture(PackageView view, SceneKind scene) {
    return requireNonNull(view.pictures()).pictures().stream()
        .filter(picture -> picture.scene() == scene)
        .findFirst()
        .orElseThrow();
  }

  private static Path scaled(int side, Path folder) throws IOException {
    BufferedImage whole = ImageIO.read(Path.of("assets/samples/enamel-mug.jpg").toFile());
    BufferedImage small = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(whole, 0, 0, side, side, null);
    pen.dispose();
    Path photo = folder.resolve("mug-" + side + ".png");
    ImageIO.write(small, "png", photo.toFile());
    return photo;
  }

  /** The larger side of the box around all that is coloured, share of the picture's. */
  private static double filled(BufferedImage picture) {
    Box box = coloured(picture);
    return Math.max(box.width(), box.height()) / (double) picture.getWidth();
  }

  private static Box coloured(BufferedImage picture) {
    int left = picture.getWidth();
    int top = picture.getHeight();
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        int red = rgb >> 16 & 0xFF;
        int blue = rgb & 0xFF;
        if (Math.abs(red - blue) > COLOURED) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }
}
