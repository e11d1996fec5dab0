package app.vitrine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.photo.PngWriter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Pictures are measured as their files were written: size, product, likeness. */
@NullMarked
@BesideOthers
class QaPictureFilesTest extends ReviewedFiles {
  @Test
  void sound_pictures_pass() {
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7);
    Picture life = painted(SceneKind.LIFESTYLE, 1, 1024, 8);

    assertThat(failed(bench.review(null, set(hero, life), null))).isEmpty();
  }

  @Test
  void a_picture_of_the_wrong_size_is_noticed() {
    Picture hero = painted(SceneKind.HERO, 1, 512, 7);

    assertThat(failed(bench.review(null, set(hero), null))).containsExactly("image_size.hero");
  }

  @Test
  void the_product_s_size_is_measured_in_the_file_whatever_its_maker_reports() {
    Picture small = painted(SceneKind.HERO, 1, 1024, 256, 7);

    QaReport report = bench.review(null, set(small), null);

    assertThat(small.checks()).containsEntry("fill", 0.85);
    assertThat(failed(report)).containsExactly("image_fill.hero");
    assertThat(report.checks())
        .filteredOn(check -> check.id().equals("image_fill.hero"))
        .extracting(QaCheck::measured)
        .containsExactly("0.5");
  }

  @Test
  void a_flat_picture_is_noticed_and_blocks() {
    Picture hero = bench.picture(SceneKind.HERO, 1);
    PngWriter.write(ground(1024), bench.path(hero.file().file()));

    QaReport report = bench.review(null, set(hero), null);

    assertThat(failed(report))
        .contains("image_not_flat.hero", "image_sharpness.hero", "image_fill.hero");
    assertThat(report.hasBlockingFinding()).isTrue();
  }

  @Test
  void two_pictures_that_are_the_same_are_noticed() {
    Picture one = painted(SceneKind.LIFESTYLE, 1, 1024, 7);
    Picture two = painted(SceneKind.LIFESTYLE, 2, 1024, 7);

    QaReport report = bench.review(null, set(one, two), null);

    assertThat(failed(report)).containsExactly("images_differ.lifestyle_lifestyle_2");
    assertThat(report.issues())
        .containsExactly("Pictures look nearly the same: lifestyle/lifestyle 2.");
  }

  @Test
  void a_picture_that_cannot_be_opened_is_a_finding_and_not_a_failure() {
    Picture hero = painted(SceneKind.HERO, 1, 1024, 7);
    bench.cutShort(bench.path(hero.file().file()));

    QaReport report = bench.review(null, set(hero), null);

    assertThat(failed(report)).containsExactly("image_readable.hero");
    assertThat(report.issues()).containsExactly("A picture cannot be opened: hero.");
  }
}
