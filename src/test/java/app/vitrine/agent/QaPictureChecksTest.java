package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.Severity;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.PngWriter;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The ground a main picture stands on is measured in its file. */
@NullMarked
@BesideOthers
class QaPictureChecksTest extends ReviewedFiles {
  private static final int SIDE = 1024;
  private static final Paint DARK = new Color(150, 150, 150);

  /** Bright on the whole, from white on the left to grey on the right. */
  private static final Paint UNEVEN =
      new GradientPaint(0, 0, Color.WHITE, SIDE, 0, new Color(160, 160, 160));

  @Test
  void a_main_picture_on_a_bright_even_ground_passes() {
    assertThat(failed(review(SceneKind.HERO, new Color(244, 244, 242)))).isEmpty();
  }

  @Test
  void a_main_picture_on_a_dark_ground_is_noticed() {
    QaReport report = review(SceneKind.HERO, DARK);

    assertThat(failed(report)).containsExactly("image_background.hero");
    assertThat(report.issues())
        .containsExactly("The background of the main picture is not bright and even: hero.");
  }

  @Test
  void a_main_picture_on_an_uneven_ground_is_noticed_however_bright_it_is_on_the_whole() {
    assertThat(failed(review(SceneKind.HERO, UNEVEN))).containsExactly("image_background.hero");
  }

  @Test
  void pictures_of_the_product_in_use_may_stand_on_any_ground() {
    assertThat(failed(review(SceneKind.LIFESTYLE, DARK))).isEmpty();
  }

  @Test
  void a_product_that_is_not_as_it_was_photographed_is_blocking() {
    Paint bright = new Color(244, 244, 242);
    assertThat(failed(review(changed(2.9), bright))).isEmpty();

    QaReport report = review(changed(3.1), bright);

    assertThat(failed(report)).containsExactly("image_fidelity.hero");
    assertThat(report.issues())
        .containsExactly("The product's own pixels were changed in a picture: hero.");
    assertThat(report.checks())
        .filteredOn(check -> !check.passed())
        .extracting(QaCheck::severity)
        .containsExactly(Severity.BLOCKING);
  }

  @Test
  void light_that_turns_the_product_s_colours_is_blocking_and_what_was_recorded_is_told() {
    Paint bright = new Color(244, 244, 242);
    QaReport kept = review(lit(6.2, 5.9, 5.4), bright);
    assertThat(kept.checks())
        .filteredOn(check -> check.id().equals("image_light.hero"))
        .extracting(QaCheck::measured)
        .containsExactly("6.2 : 5.9 : 5.4");

    assertThat(failed(kept)).doesNotContain("image_light.hero");
    assertThat(failed(review(lit(1.3, 1, 1), bright))).contains("image_light.hero");
  }

  @Test
  void a_changed_part_is_blocking_though_the_product_on_the_whole_is_as_photographed() {
    Paint bright = new Color(244, 244, 242);
    assertThat(failed(review(changedInParts(11.9), bright))).isEmpty();
    assertThat(failed(review(changedInParts(12.1), bright)))
        .containsExactly("image_fidelity_parts.hero");
  }

  private Picture changedInParts(double levels) {
    return checked(Map.of("fill", 0.85, "fidelity", 1.0, "fidelity_most", levels));
  }

  @Test
  void a_product_too_thin_to_be_compared_is_said_to_be_so_and_is_no_fault() {
    QaReport report = review(lit(1, 1, 1), new Color(244, 244, 242));

    assertThat(report.checks())
        .filteredOn(check -> !check.passed())
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.id()).isEqualTo("image_fidelity_known.hero");
              assertThat(check.severity()).isEqualTo(Severity.INFO);
            });
    assertThat(report.suggestions()).hasSize(1);
  }

  @Test
  void a_picture_of_which_nothing_was_measured_is_said_to_be_so() {
    QaReport report = review(checked(Map.of("fill", 0.85)), new Color(244, 244, 242));

    assertThat(report.checks())
        .filteredOn(check -> !check.passed())
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.id()).isEqualTo("image_fidelity_told.hero");
              assertThat(check.severity()).isEqualTo(Severity.INFO);
              assertThat(check.message()).startsWith("Nobody measured how far the product is");
            });
    assertThat(report.suggestions()).hasSize(1);
  }

  private Picture lit(double red, double green, double blue) {
    return checked(Map.of("light_red", red, "light_green", green, "light_blue", blue));
  }

  private Picture changed(double levels) {
    return checked(Map.of("fill", 0.85, "fidelity", levels));
  }

  private Picture checked(Map<String, Double> checks) {
    Picture hero = bench.picture(SceneKind.HERO, 1);
    return new Picture(
        hero.scene(),
        hero.variant(),
        hero.preset(),
        hero.prompt(),
        hero.seed(),
        hero.provider(),
        hero.width(),
        hero.height(),
        checks,
        hero.file(),
        null,
        hero.wishes(),
        hero.findings(),
        null,
        null);
  }

  private QaReport review(SceneKind scene, Paint ground) {
    return review(bench.picture(scene, 1), ground);
  }

  private QaReport review(Picture picture, Paint ground) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(ground);
    g.fillRect(0, 0, SIDE, SIDE);
    Random random = new Random(7);
    int tile = SIDE / 16;
    for (int x = tile; x <= SIDE - 2 * tile; x += tile) {
      for (int y = tile; y <= SIDE - 2 * tile; y += tile) {
        g.setColor(new Color(random.nextInt(0x1000000)));
        g.fillRect(x, y, tile, tile);
      }
    }
    g.dispose();
    PngWriter.write(image, bench.path(picture.file().file()));
    return bench.review(null, new PictureSet(1, List.of(picture)), null);
  }
}
