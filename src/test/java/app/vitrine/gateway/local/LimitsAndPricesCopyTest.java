package app.vitrine.gateway.local;

import static app.vitrine.gateway.local.AwkwardBriefs.KNIFE;
import static app.vitrine.gateway.local.AwkwardBriefs.TOTE;
import static app.vitrine.gateway.local.AwkwardBriefs.TOTE_ZH;
import static app.vitrine.gateway.local.AwkwardBriefs.language;
import static app.vitrine.gateway.local.AwkwardBriefs.texts;
import static app.vitrine.gateway.local.AwkwardBriefs.words;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.gateway.local.language.FactKinds;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a product lacks is told and sells nothing; a price or an offer stands in no text. */
@BesideOthers
class LimitsAndPricesCopyTest {
  static Stream<String> whatIsNotThere() {
    return Stream.of(TOTE, TOTE_ZH, KNIFE);
  }

  @Test
  void a_size_beside_a_price_is_kept() {
    String said =
        LocalSamples.write("男士钱包，头层牛皮，尺寸11x9cm 现货 ¥129包邮，3天内发货", Language.ZH, 2, List.of(), 1)
            .stream()
            .map(AwkwardBriefs::words)
            .collect(Collectors.joining("\n"));

    assertThat(said).contains("尺寸11x9cm").doesNotContain("129", "包邮", "现货", "发货");
  }

  @ParameterizedTest
  @MethodSource("whatIsNotThere")
  void what_is_not_there_stands_on_the_page_and_sells_nothing(String brief) {
    for (CopyText text : texts(brief)) {
      String words = words(text);
      if (text.channel() == Channel.PRODUCT_PAGE) {
        assertThat(words).containsAnyOf("No zip", "no zip", "无拉链", "ill rust if left wet");
        assertThat(text.title().text()).doesNotContain("No ", "没有", "无拉链", "Rust");
      } else if (text.channel() != Channel.LIVE_SCRIPT) {
        assertThat(words).doesNotContainIgnoringCase("no zip");
        assertThat(words).doesNotContainIgnoringCase("no lining");
        assertThat(words).doesNotContain("没有内衬", "无拉链", "rust");
      }
    }
    assertThat(LocalSamples.storyboard(brief, language(brief), 15).shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .noneMatch(caption -> caption.matches("(?i).*(no zip|no lining|没有内衬|无拉链|rust).*"));
  }

  @ParameterizedTest
  @CsvSource({
    "no leaks, en",
    "no wrinkles, en",
    "no tangled cables, en",
    "No assembly needed, en",
    "no batteries needed, en",
    "no pesticides, en",
    "can break down grease, en",
    "不易变形, zh",
    "不会生锈, zh",
    "不容易刮花, zh",
    "机洗不会缩水, zh"
  })
  void what_a_product_is_spared_is_a_merit(String merit, String language) {
    assertThat(kind(merit, language)).isNotEqualTo(FactKind.LIMIT);
  }

  @ParameterizedTest
  @CsvSource({
    "No zip, en",
    "no batteries included, en",
    "no charging cable, en",
    "will rust if left wet, en",
    "may crack in hot water, en",
    "没有内衬, zh",
    "易褪色, zh",
    "遇水会生锈, zh"
  })
  void what_it_lacks_or_suffers_is_a_limit(String limit, String language) {
    assertThat(kind(limit, language)).isEqualTo(FactKind.LIMIT);
  }

  private static FactKind kind(String clause, String language) {
    return new FactKinds(Lexicon.shipped())
        .of(clause, Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stoneware bowl €25, 14 cm. Was £30, now £24. Free shipping. For soup.",
        "Stoneware bowl 25 EUR. 14 cm, 50% discount this week. For soup.",
        "陶瓷碗 79元，直径14厘米，包邮。满200减30。适合喝汤。",
      })
  void a_price_or_an_offer_stands_in_no_text(String brief) {
    Language language = brief.startsWith("陶") ? Language.ZH : Language.EN;

    assertThat(LocalSamples.write(brief, language, 2, List.of(), 1))
        .extracting(AwkwardBriefs::words)
        .allMatch(words -> words.contains(language == Language.ZH ? "碗" : "owl"))
        .noneMatch(words -> words.matches("(?is).*(?:[€£元]|25|30|50|79|200|shipping|包邮).*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3折伞，黑色，直径98厘米。适合通勤。|3折",
        "真空水筒。セールスポイントは二重構造の真空断熱です。容量500ml。|二重構造",
        "Rain jacket. Coupon pocket inside. For hikers. Blue.|oupon pocket",
        "Rain jacket in nylon. Two-year warranty and free shipping. For hikers.|year warranty",
        "维生素，优惠装两瓶，每瓶60片。适合成人。|优惠装",
      })
  void what_only_looks_like_a_price_is_told(String brief, String fact) {
    Language language =
        brief.startsWith("真")
            ? Language.JA
            : fact.endsWith("t") || fact.endsWith("y") ? Language.EN : Language.ZH;

    assertThat(LocalSamples.write(brief, language, 2, List.of(), 1))
        .extracting(AwkwardBriefs::words)
        .anyMatch(words -> words.contains(fact));
  }

  /** Written in haste, as many are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "⭐⭐⭐ NEW!!! \"Shanyue\" black tea tin 100g - WAS £24.99 NOW ONLY £18.50 (25% OFF!!) 🔥\n"
            + "- loose leaf, hand picked in spring // grown at ca. 1200m\n"
            + "- brews: bright red, honey & dried longan taste; 4 infusions\n"
            + "- tin 7,5cm x 11,7 cm w/ slip lid\nFREE SHIPPING over £30. 100% natural, helps you"
            + " lose weight. 5★ reviews. call 0171-555 0123 or visit www.shanyue.example",
        "vase white, ceramic,handmade !! H 23,5cm Ø 13,4 cm .. stoneware w. satin glaze, watertight"
            + " (yes really), handwash only pls, NOT for dishwasher. €39,- instead of €49,- (you"
            + " save 10 EUR / 20%), 2 for 70. Color: white / also avail. in sand. Shipping 3-5 days"
            + " ex EU 12€. Gift wrap +3,50. No returns on sale items.",
        "Enamel mug 380ml cream/blue, was 14.99 now 9.99, 33% off this week only, buy 2 get 1 free."
            + " dishwasher ok, microwave NO. ideal for camping, hiking, office.",
      })
  void a_hasty_brief_gives_sentences_and_no_offer_contact_or_cure(String brief) {
    assertThat(LocalSamples.write(brief, Language.EN, 2, List.of(), 1))
        .extracting(AwkwardBriefs::words)
        .noneMatch(words -> words.matches("(?is).*(?:\\bcall\\b|0171|visit|review|lose weight).*"))
        .noneMatch(
            words ->
                words.matches(
                    "(?is).*(?:£|€|24\\.99|14\\.99|%|2 for|get 1|wrap|returns|shipping).*"))
        .noneMatch(words -> words.matches("(?s).*(?:pls|w/|w\\. |avail\\.|//|really|\\bNo\\. ).*"))
        .noneMatch(
            words -> words.matches("(?is).*(?:has an office|a hand[- ]picked|an? \\d+ ml).*"))
        .noneMatch(words -> words.matches("(?s).*Ø 13(?![,.\\d]).*"));
  }
}
