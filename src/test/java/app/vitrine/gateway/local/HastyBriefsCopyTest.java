package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs written in one breath, in capitals, with labels or with slips still give good copy. */
@BesideOthers
class HastyBriefsCopyTest {
  private static final String VASE =
      "handmade ceramic vase white matte 30cm tall fits one bouquet gift for mum";

  @Test
  void a_line_without_separators_is_a_name_and_facts() {
    assertThat(said(VASE))
        .contains("The handmade ceramic vase is white and matte.", "fits one bouquet")
        .contains("30 cm tall", "a gift for mum")
        .doesNotContain("vase white", "matte 30");
    assertThat(said("blue enamel camping mug 350 ml steel dishwasher safe"))
        .contains("he blue enamel camping mug is made of steel", "350 ml", "Dishwasher safe");
  }

  @Test
  void the_name_ends_where_the_facts_begin_even_of_an_unknown_thing() {
    assertThat(LocalSamples.analysis(VASE).brief().productName())
        .isEqualTo("handmade ceramic vase");
    assertThat(LocalSamples.analysis("leathr walet brown slim 6 cards").brief().productName())
        .isEqualTo("leathr walet");
  }

  @Test
  void the_colour_of_light_is_nothing_a_lamp_has() {
    assertThat(said("Desk lamp. LED, 3 brightness levels, warm white 2700K. Oak base."))
        .contains("Warm white 2700K")
        .doesNotContain("has warm", "a warm white", "is warm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hand cream shea butter 75 ml tube absorbs quickly not tested on animals|not tested on animals",
        "Hot sauce. vegan gluten free no preservatives. Medium heat.|no preservatives",
        "White cups porcelain 80 ml dishwasher safe (no microwave) gift box|not for the microwave",
      })
  void a_denial_is_never_cut_from_what_it_denies(String brief, String denial) {
    assertThat(said(brief)).containsIgnoringCase(denial);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pepper jam, 200 g. best before 12/2027. Vegan.|Best before 12/2027",
        "Pepper jam, 200 g. best-before date 12/2027. Vegan.|est-before date 12/2027",
        "Rose wine, 750 ml. best served cold. For picnics.|best served cold",
        "Black tea by Finch, comes as 100 g tin. Malty.|comes as a 100 g tin",
        "Silver earrings 25mm diameter sold as pair comes in gift box|25 mm in diameter",
        "Silver earrings 25mm diameter sold as pair comes in gift box|in a gift box",
        "Earbuds. Colour: Black / White. Built in mic and foldable.|black or white",
        "Drill 20V. LED work light. comes w/ carry case + 30 bits. For home.|a carry case and 30 bits",
        "Brass ring. Great for teens. CE TESTED. 6MM WIDE BAND.|6 mm",
        "Wool rug. Off white. Set of 2. Made in EU.|made in the EU",
        "Leather bag. Brass buckles, fits 14\" laptop. Dark brown.|fits a 14\" laptop",
        "Wooden train set for kids 3+ - beech wood - 32 pieces|for kids 3+",
        "Wooden train set for kids 3+ - beech wood - fits most track brands|he train set fits most",
        "Linen apron. Olive green. Machine wash 40, hang to dry. For cooking.|Machine wash at 40, hang to dry",
      })
  void a_fact_is_said_as_a_careful_person_would(String brief, String words) {
    assertThat(said(brief)).containsIgnoringCase(words);
  }

  @Test
  void what_it_has_and_how_it_is_are_told_apart() {
    assertThat(said("Headphones, 20 hours of playback, built in mic and foldable. For travel."))
        .contains("foldable")
        .doesNotContain("mic and foldable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Face serum, cruelty free, super comfy pump, patch test first. For dull skin. 30 ml.",
        "Cap, washable 30 degrees, one size, eco fit, easy squeeze. For runners. Blue.",
      })
  void how_it_is_is_not_said_as_a_thing_it_has(String brief) {
    assertThat(said(brief))
        .doesNotContainPattern("has an? (?:cruelty|super comfy\\b(?! pump)|washable|patch)")
        .doesNotContain("has washable", "has cruelty", "has easy");
  }

  @Test
  void a_list_repeats_no_name() {
    assertThat(texts("Lamp. red"))
        .filteredOn(text -> text.channel() == Channel.PRODUCT_PAGE)
        .flatExtracting(CopyText::bullets)
        .extracting(Sentence::text)
        .isNotEmpty()
        .doesNotContain("Lamp");
  }

  @Test
  void a_metal_among_colours_is_a_colour() {
    assertThat(said("Smart watch. works with Android. black / silver. 22 mm strap."))
        .contains("black or silver")
        .doesNotContain("made of silver");
  }

  @Test
  void the_brand_stays_in_short_titles() {
    assertThat(texts("Loose leaf earl grey tea by Harrow & Finch. With bergamot oil. 100 g."))
        .filteredOn(text -> text.channel() == Channel.AD_SHORT)
        .extracting(text -> text.title().text())
        .allMatch(title -> title.startsWith("Harrow & Finch") && title.length() <= 36);
  }

  @Test
  void a_label_names_the_brand_and_a_model_is_no_name() {
    String brief =
        "Brand: TechNova\nModel: TN-20 Pro\nProduct: Wireless earbuds\nBluetooth: 5.3\n"
            + "Battery: 30 hrs w/ case";
    assertThat(LocalSamples.analysis(brief).brief())
        .returns("TechNova", reading -> reading.brand())
        .returns("Wireless earbuds", reading -> reading.productName());
    assertThat(said(brief)).contains("TechNova wireless earbuds", "Bluetooth 5.3", "TN-20 Pro");
  }

  @Test
  void a_caption_of_an_occasion_has_a_verb() {
    assertThat(
            LocalSamples.storyboard(LocalSamples.brief("leather-wallet.en"), Language.EN, 15)
                .shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .noneMatch(caption -> caption.startsWith("As "))
        .contains("Works as an anniversary or Father's Day gift");
  }

  @Test
  void a_misspelt_product_or_material_is_pointed_out_and_kept() {
    List<CopyText> texts = texts("leathr walet, brown. cermaic button. For cards and notes.");

    assertThat(texts.stream().flatMap(text -> text.findings().stream()))
        .filteredOn(finding -> finding.rule().equals(PolicyFinding.SPELLING))
        .extracting(PolicyFinding::term)
        .containsExactly("leathr", "walet", "cermaic");
    assertThat(words(texts)).contains("leathr walet").doesNotContain("wallet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"enamel-mug.en", "leather-wallet.en", "candle-jar.en", "tea-tin.en"})
  void what_is_spelt_well_is_not_doubted(String sample) {
    assertThat(texts(LocalSamples.brief(sample)).stream().flatMap(text -> text.findings().stream()))
        .noneMatch(finding -> finding.rule().equals(PolicyFinding.SPELLING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "纯棉婴儿连体衣 春秋款 0-12个月 按扣设计 浅绿 鹅黄 机洗|这款纯棉婴儿连体衣",
        "纯棉婴儿连体衣 春秋款 0-12个月 按扣设计 浅绿 鹅黄 机洗|颜色为浅绿、鹅黄",
        "【爆款】手机支架🔥铝合金 可折叠 重量280g 黑色 最后100件|手机支架采用铝合金",
        "东北大米5kg，产地黑龙江，真空包装，口感软糯|这款东北大米",
        "品名：电煮锅↵功率：600W↵功能：煎 煮 蒸 炒↵适用人群：学生、租房党|煎、煮、蒸、炒",
        "品名：电煮锅↵功率：600W↵功能：煎 煮 蒸 炒↵适用人群：学生、租房党|适合学生、租房党",
      })
  void chinese_in_haste_keeps_its_name_and_gets_its_verbs(String brief, String words) {
    assertThat(words(LocalSamples.write(brief.replace('↵', '\n'), Language.ZH, 2, List.of(), 1)))
        .contains(words)
        .doesNotContain("爆款", "最后100");
  }

  @Test
  void a_year_is_no_length_of_time() {
    assertThat(LocalSamples.analysis("灰枣 500g 2024年新货 开袋即食").brief().facts())
        .noneMatch(fact -> fact.kind() == FactKind.DURATION);
  }

  private static List<CopyText> texts(String brief) {
    return LocalSamples.write(brief, Language.EN, 2, List.of(), 1);
  }

  private static String said(String brief) {
    return words(texts(brief));
  }

  private static String words(List<CopyText> texts) {
    return texts.stream()
        .flatMap(text -> LocalSamples.sentences(text).stream())
        .map(Sentence::text)
        .collect(Collectors.joining("\n"));
  }
}
