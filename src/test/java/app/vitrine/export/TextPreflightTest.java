package app.vitrine.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.vitrine.cli.fixture.DeskOpener;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextPreflightTest {
  private final ExportPresets presets = ExportPresets.load();

  @Test
  void a_title_that_is_too_long_by_the_platforms_own_word_must_be_fixed() {
    assertThat(check("taobao", Language.ZH, "青瓷茶罐".repeat(8)))
        .extracting(PreflightNote::severity, PreflightNote::subject, PreflightNote::message)
        .contains(
            tuple(
                Severity.BLOCKING,
                "product_page.zh.1 title",
                "is 64 long; Taobao / Tmall takes at most 60, a Chinese character counted as"
                    + " two."));
  }

  @Test
  void characters_and_repeated_words_amazon_does_not_take_are_named() {
    assertThat(check("amazon", Language.EN, "Mug! A mug for your mug"))
        .extracting(PreflightNote::message)
        .contains(
            "holds “!”, which Amazon does not take here.",
            "stands in it 3 times; Amazon takes at most 2.",
            "has 1; Amazon asks for at least 3.");
  }

  @Test
  void claims_are_judged_by_the_rules_of_the_place() {
    assertThat(check("amazon", Language.EN, "A best seller mug"))
        .extracting(PreflightNote::subject)
        .contains("product_page.en.1 title");
  }

  @Test
  void a_text_within_every_limit_has_no_notes() {
    assertThat(check("shopify", Language.EN, "Stoneware mug, 350 ml")).isEmpty();
  }

  @Test
  void a_post_is_no_listing_and_its_title_is_not_measured_as_one() {
    String title = "Stoneware mug that holds 350 ml, dipped by hand in two glazes";

    assertThat(check("shopify", Channel.PRODUCT_PAGE, Language.EN, title))
        .extracting(PreflightNote::subject)
        .containsExactly("product_page.en.1 title");
    assertThat(check("shopify", Channel.SOCIAL_POST, Language.EN, title)).isEmpty();
  }

  private List<PreflightNote> check(String preset, Language language, String title) {
    return check(preset, Channel.PRODUCT_PAGE, language, title);
  }

  private List<PreflightNote> check(
      String preset, Channel channel, Language language, String title) {
    CopyText copy =
        new CopyText(
            channel,
            language,
            1,
            Framework.LIST,
            plain(title),
            List.of(Stream.of("A plain description.").map(TextPreflightTest::plain).toList()),
            List.of(plain("350 ml")),
            List.of(),
            plain(""),
            List.of());
    return new TextPreflight(presets.require(preset), DeskOpener.inspector()).check(copy);
  }

  private static Sentence plain(String text) {
    return new Sentence(text, List.of());
  }
}
