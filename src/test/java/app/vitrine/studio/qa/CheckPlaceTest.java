package app.vitrine.studio.qa;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.qa.QaCheck;
import app.vitrine.domain.qa.QaTarget;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.state.Target;
import app.vitrine.studio.packages.Places.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPlaceTest {
  private static QaCheck failed(String id, QaTarget target) {
    return new QaCheck(id, target, Severity.WARNING, false, "3", "5", "Too few.");
  }

  @ParameterizedTest
  @CsvSource({
    "copy_page_length.product_page_en_1, COPY, copy, product_page.en.1",
    "copy_guidance.ad_short_zh_2.mention, COPY, copy, ad_short.zh.2",
    "copy_variants_differ.social_post_en_1_2, COPY, copy, social_post.en.1",
    "copy_count, COPY, copy, ''",
    "image_fill.hero, IMAGES, images, hero.1",
    "image_size.detail_3, IMAGES, images, detail.3",
    "image_guidance.hero.guidance, IMAGES, images, hero.1",
    "images_differ.hero_lifestyle, IMAGES, images, hero.1",
    "video_caption_safe.3, VIDEO, video, 3",
    "video_duration, VIDEO, video, ''",
    "photo_sharpness, PHOTO, images, ''"
  })
  void a_check_leads_to_what_it_looked_at(String id, QaTarget target, String pane, String item) {
    assertThat(CheckPlace.of(failed(id, target))).isEqualTo(new Place(pane, item));
  }

  @Test
  void what_a_check_quotes_of_a_text_is_marked_there() {
    QaCheck term = found("copy_policy.ad_short_zh_2.superlative", "国家级");
    QaCheck figures = found("copy_figures.product_page_en_1", "12 cm, 40");
    QaCheck torn = found("copy_sentences.ad_short_en_1", "has an, adjustable.");
    assertThat(CheckPlace.of(torn))
        .isEqualTo(new Place("copy", "ad_short.en.1", "has an, adjustable."));
    assertThat(CheckPlace.of(term)).isEqualTo(new Place("copy", "ad_short.zh.2", "国家级"));
    assertThat(CheckPlace.of(figures)).isEqualTo(new Place("copy", "product_page.en.1", "12 cm"));
  }

  private static QaCheck found(String id, String measured) {
    return new QaCheck(
        id, QaTarget.COPY, Severity.BLOCKING, false, measured, "none", "Not to be said.");
  }

  @Test
  void a_fix_makes_the_part_anew_with_the_finding_as_reason() {
    Fix fix = Fix.of(failed("image_fill.hero", QaTarget.IMAGES)).orElseThrow();

    assertThat(fix.target()).isEqualTo(Target.IMAGES);
    assertThat(fix.reason()).startsWith("Too few.").contains("5");
  }

  @Test
  void a_torn_sentence_is_mended_in_its_text_and_not_by_writing_all_anew() {
    assertThat(Fix.of(found("copy_sentences.ad_short_en_1", "It comes with."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy_facts",
        "copy_price.offer",
        "copy_left_out.product_page_en_1.left_out",
        "copy_guidance.product_page_en_1.guidance",
        "image_guidance.hero.guidance",
        "image_fidelity_told.hero"
      })
  void what_the_brief_or_a_wish_decides_is_not_mended_by_making_the_same_again(String id) {
    assertThat(Fix.of(found(id, "measured"))).isEmpty();
    assertThat(Fix.of(found("copy_figures.product_page_en_1", "12"))).isPresent();
  }

  @Test
  void a_fault_of_the_photo_has_no_fix() {
    assertThat(Fix.of(failed("photo_sharpness", QaTarget.PHOTO))).isEmpty();
  }
}
