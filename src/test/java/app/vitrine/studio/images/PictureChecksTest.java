package app.vitrine.studio.images;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.Picture;
import app.vitrine.domain.image.PictureSet;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaReport;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PictureChecksTest {
  private final Picture hero = picture(SceneKind.HERO, 1);
  private final Picture lifestyle = picture(SceneKind.LIFESTYLE, 1);
  private final Picture second = picture(SceneKind.LIFESTYLE, 2);
  private final PictureSet set = new PictureSet(1, List.of(hero, lifestyle, second));

  @Test
  void tells_what_was_measured_on_this_picture_alone() {
    List<PictureChecks.Line> lines =
        of(hero, check("image_fill.hero", true, "0.86"), check("image_fill.lifestyle", true, "1"));

    assertThat(lines).singleElement().extracting(PictureChecks.Line::number).isEqualTo(0.86);
  }

  @Test
  void tells_a_ground_by_its_first_number() {
    assertThat(of(hero, check("image_background.hero", false, "231 ± 3.5")))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.key()).isEqualTo("images.check_ground_not");
              assertThat(line.number()).isEqualTo(231);
            });
  }

  @Test
  void names_the_other_of_two_pictures_that_are_alike() {
    QaCheck alike = check("images_differ.lifestyle_lifestyle_2", false, "2 of 64");

    assertThat(of(lifestyle, alike)).singleElement().extracting("other").isEqualTo("lifestyle_2");
    assertThat(of(second, alike)).singleElement().extracting("other").isEqualTo("lifestyle");
    assertThat(of(hero, alike)).isEmpty();
  }

  @Test
  void says_nothing_of_pictures_that_differ_as_they_should() {
    assertThat(of(hero, check("images_differ.hero_lifestyle", true, "30 of 64"))).isEmpty();
  }

  @Test
  void lets_the_review_speak_for_a_check_it_has_no_words_for() {
    assertThat(of(hero, check("image_new_kind.hero", false, "none")))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.key()).isEmpty();
              assertThat(line.number()).isNaN();
              assertThat(line.message()).isEqualTo("Said by the review.");
            });
  }

  @Test
  void tells_nothing_before_the_review() {
    assertThat(PictureChecks.of(null, set, hero)).isEmpty();
  }

  private List<PictureChecks.Line> of(Picture picture, QaCheck... checks) {
    return PictureChecks.of(new QaReport(0.9, List.of(checks), List.of(), List.of()), set, picture);
  }

  private static QaCheck check(String id, boolean passed, String measured) {
    return new QaCheck(
        id, QaTarget.IMAGES, Severity.WARNING, passed, measured, "", "Said by the review.");
  }

  private static Picture picture(SceneKind scene, int variant) {
    String label = PictureItem.label(scene, variant);
    return new Picture(
        scene,
        variant,
        "paper_sweep",
        "",
        1,
        "local",
        1024,
        1024,
        Map.of(),
        new MediaFile(UUID.randomUUID(), label + ".png", label, "image/png", "", 1),
        null,
        List.of(),
        List.of(),
        null,
        null);
  }
}
