package app.vitrine.bootstrap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.export.PictureShaper;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.measure.PictureProbe;
import app.vitrine.pipeline.fixture.Desk;
import app.vitrine.pipeline.fixture.Options;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a real package, composed for other frames. */
@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class RecomposedPicturesTest {
  @SuppressWarnings("NullAway.Init")
  private Desk desk;

  @SuppressWarnings("NullAway.Init")
  private PackageView view;

  @BeforeAll
  void make_the_pictures(@TempDir Path data) {
    desk = Desk.open(data);
    view = desk.make(Options.whole(), Target.IMAGES);
  }

  @AfterAll
  void close_the_program() {
    desk.close();
  }

  private Picture picture(SceneKind scene) {
    return requireNonNull(view.pictures()).pictures().stream()
        .filter(each -> each.is(scene, 1))
        .findFirst()
        .orElseThrow();
  }

  private PictureShaper.Sitting sitting() {
    return new RecomposedPictures()
        .sit(
            view,
            desk.folder(view).resolve(view.input().photoFile()),
            cutout -> desk.path(view, cutout),
            CancelToken.none());
  }

  @ParameterizedTest
  @CsvSource({"HERO, 1600", "LIFESTYLE, 1024", "DETAIL, 1024", "CALLOUT, 1600"})
  void in_its_own_frame_a_picture_comes_out_as_it_was_approved(SceneKind scene, int side)
      throws IOException {
    BufferedImage again = sitting().shaped(picture(scene), side, side).orElseThrow();

    BufferedImage approved = ImageIO.read(desk.path(view, picture(scene).file()).toFile());
    assertThat(Arrays.equals(pixels(again), pixels(approved))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1080, 1350", "1080, 1920", "1600, 900", "600, 600"})
  void in_any_frame_the_product_is_whole_and_as_large_as_fits(int width, int height) {
    BufferedImage hero = sitting().shaped(picture(SceneKind.HERO), width, height).orElseThrow();

    assertThat(hero.getWidth()).isEqualTo(width);
    assertThat(hero.getHeight()).isEqualTo(height);
    // The sheet is white all around, so nothing of the product touches the frame.
    assertThat(PictureProbe.measure(hero).groundLuma()).isEqualTo(255);
    assertThat(PictureProbe.measure(hero).fill()).isBetween(0.78, 0.95);
  }

  @Test
  void a_frame_the_photo_has_too_few_pixels_for_is_made_smaller_in_its_shape() {
    BufferedImage hero = sitting().shaped(picture(SceneKind.HERO), 5000, 5000).orElseThrow();

    assertThat(hero.getWidth()).isEqualTo(hero.getHeight()).isBetween(1600, 3000);
  }

  @Test
  void a_callout_is_arranged_anew_for_a_tall_frame_with_its_words() {
    Picture callout = picture(SceneKind.CALLOUT);
    BufferedImage written = sitting().shaped(callout, 1080, 1920).orElseThrow();
    BufferedImage bare = sitting().shaped(withoutWords(callout), 1080, 1920).orElseThrow();

    // The words stand above the product, and nothing else differs below it.
    assertThat(differing(written, bare, 0, 860)).isGreaterThan(5_000);
    assertThat(differing(written, bare, 1200, 1920)).isZero();
  }

  private static Picture withoutWords(Picture picture) {
    return new Picture(
        picture.scene(),
        picture.variant(),
        picture.preset(),
        picture.prompt(),
        picture.seed(),
        picture.provider(),
        picture.width(),
        picture.height(),
        picture.checks(),
        picture.file(),
        picture.take(),
        picture.wishes(),
        picture.findings(),
        null,
        picture.cutout());
  }

  private static int differing(BufferedImage a, BufferedImage b, int from, int to) {
    int differing = 0;
    for (int y = from; y < to; y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        differing += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return differing;
  }

  @Test
  void a_close_look_shows_no_more_of_the_product_than_was_approved() {
    BufferedImage detail = sitting().shaped(picture(SceneKind.DETAIL), 2048, 2048).orElseThrow();

    assertThat(detail.getWidth()).isEqualTo(1024);
  }

  @Test
  void a_picture_whose_cut_out_was_not_recorded_or_is_gone_is_left_as_it_is() {
    PictureShaper.Sitting lost =
        new RecomposedPictures()
            .sit(
                view,
                desk.folder(view).resolve(view.input().photoFile()),
                cutout -> {
                  throw VitrineException.internal("It is gone.", "Make it anew.", null);
                },
                CancelToken.none());

    assertThat(lost.shaped(picture(SceneKind.LIFESTYLE), 1080, 1350)).isEmpty();
  }

  @Test
  void what_another_provider_made_is_left_as_it_is() {
    Picture own = picture(SceneKind.LIFESTYLE);
    Picture foreign =
        new Picture(
            own.scene(),
            own.variant(),
            own.preset(),
            own.prompt(),
            own.seed(),
            "cloud",
            own.width(),
            own.height(),
            Map.of(),
            own.file(),
            own.take(),
            own.wishes(),
            own.findings(),
            null,
            own.cutout());

    assertThat(sitting().shaped(foreign, 1080, 1350)).isEmpty();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
