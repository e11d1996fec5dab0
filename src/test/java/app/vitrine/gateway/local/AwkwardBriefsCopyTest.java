package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
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

/** What merchants write beside the plain features still reads as a careful person's words. */
@BesideOthers
class AwkwardBriefsCopyTest {
  private static final String TOTE =
      "Canvas tote bag, natural cotton canvas 340 gsm, 38 x 42 cm. No lining. No zip. Two long"
          + " handles, one inside pocket for a phone. For groceries and books.";
  private static final String TOTE_ZH = "帆布托特包，天然棉帆布，38×42厘米。没有内衬，无拉链。两根长提手，可承重12公斤。适合买菜、装书。";
  private static final String KNIFE =
      "Kitchen knife 20cm, carbon steel, walnut handle. Will rust if left wet. Not dishwasher safe.";
  private static final String LAMP =
      "LUMO desk lamp with a folding arm in matt white aluminium; 6 W LED, 3 brightness steps;"
          + " USB-C; doesn't need tools to assemble. Cord 1.8 m. Not dimmable by phone. Height 42"
          + " cm. Ideal for students and home offices. 2-year warranty.";
  private static final String SCARF =
      "Merino wool scarf. 180 x 30 cm. Rust red with cream fringes. Soft on the neck. gift for her";
  private static final String BOWL =
      "Stoneware bowl, 14 cm across. Matt outside, glazed inside. Dishwasher safe. For soup and"
          + " salads, for people who cook at home.";
  private static final String SOAP =
      "Lavender soap bar by Milk & Meadow. 100 g. Cold-processed with olive oil. Without synthetic"
          + " fragrance. Dried lavender on top. For dry hands.";

  static Stream<String> whatIsNotThere() {
    return Stream.of(TOTE, TOTE_ZH, KNIFE);
  }

  @Test
  void a_shouted_name_and_run_together_words_read_as_sentences() {
    String speaker =
        "BLUETOOTH SPEAKER!!! super loud, waterproof IPX7, works w/ phone + tablet. comes in black,"
            + " red, teal. MADE IN PORTUGAL. non slip both sides. white/grey/teal";
    String said = said(speaker);

    assertThat(said)
        .contains("Bluetooth speaker", "is super loud", "black, red and teal", "ade in Portugal")
        .contains("works with phone and tablet", "on-slip both sides")
        .doesNotContain("BLUETOOTH", "MADE", "a super loud", "has waterproof", "has non-slip both");
  }

  @Test
  void what_is_said_as_people_say_it_stays_a_sentence() {
    String scarf =
        "hand knitted scarf made by my grandma, merino wool so so soft, aprox 180 x 30 cm. each one"
            + " is a bit different!! colours: moss green, cream. dont put in dryer pls";
    String said = said(scarf);

    assertThat(said)
        .contains("Each one is a bit different", "Don't put in dryer", "moss green and cream")
        .contains("easures approximately 180 x 30 cm")
        .doesNotContain("a dont", "a don't", "has each", "pls", "aprox");
  }

  @Test
  void what_a_product_may_not_go_into_is_no_part_of_it() {
    String said =
        said(
            "Enamel mug 380ml, blue rim. dishwasher ok, NO microwave. Please never leave on the"
                + " stove alone. good for digestion and losing weight. only 20 left");

    assertThat(said)
        .containsIgnoringCase("not for the microwave")
        .containsIgnoringCase("never leave on the stove alone")
        .doesNotContain("There is no", "digestion", "weight", "20 left");
  }

  @Test
  void what_comes_in_the_box_is_not_the_product() {
    String brief =
        "SoundBuddy X2 wireles headphnes, noise canceling, built in mic. HOT SALE! box: headphones,"
            + " USB-C cable, pouch. dont hesitate";
    String said = said(brief);

    assertThat(LocalSamples.analysis(brief).brief().productName()).contains("X2");
    assertThat(said)
        .contains("In the box: headphones, USB-C cable", "built-in mic")
        .doesNotContain("the pouch", "SALE", "hesitate", "are built in");
  }

  @Test
  void a_size_beside_a_price_is_kept() {
    String said =
        LocalSamples.write("男士钱包，头层牛皮，尺寸11x9cm 现货 ¥129包邮，3天内发货", Language.ZH, 2, List.of(), 1)
            .stream()
            .map(AwkwardBriefsCopyTest::words)
            .collect(Collectors.joining("\n"));

    assertThat(said).contains("尺寸11x9cm").doesNotContain("129", "包邮", "现货", "发货");
  }

  @Test
  void chinese_set_apart_by_spaces_alone_is_read_clause_by_clause() {
    String said =
        LocalSamples.write(
                "保温杯 500ml 316不锈钢 保冷12小时 可放车载杯架 挡紫外线 净重 280 克 包邮 送杯刷 假一赔十\n颜色：白/粉/墨绿",
                Language.ZH,
                2,
                List.of(),
                1)
            .stream()
            .map(AwkwardBriefsCopyTest::words)
            .collect(Collectors.joining("\n"));

    assertThat(said)
        .contains("这款保温杯", "可放车载杯架", "颜色为白、粉、墨绿", "挡紫外线")
        .doesNotContain("包邮", "杯刷", "假一", "紫色")
        .doesNotContainPattern("[。，]架[。，]");
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
    return new FactKinds(new Lexicon())
        .of(clause, Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "KNIFE | measures 20 cm",
        "LAMP | has a 6 W LED",
        "LAMP | a 2-year warranty",
        "LAMP | doesn't need tools to assemble and is not dimmable by phone",
        "SCARF | merino wool scarf comes in rust red with cream fringes",
        "SCARF | makes a gift for her",
        "SOAP | The Milk & Meadow lavender soap bar",
        "SOAP | comes without synthetic fragrance",
        "SOAP | has dried lavender on top",
        "TOTE | is made of natural cotton canvas 340 gsm"
      },
      delimiter = '|')
  void it_is_said_as_a_person_would(String brief, String said) {
    assertThat(texts(named(brief)).stream().map(AwkwardBriefsCopyTest::words))
        .anyMatch(words -> words.contains(said));
  }

  @Test
  void the_length_of_a_cord_is_no_part_of_a_lamps_name() {
    assertThat(texts(LAMP))
        .extracting(text -> text.title().text())
        .noneMatch(title -> title.contains("1.8 m"));
  }

  @Test
  void what_comes_along_is_not_what_the_product_is_made_of() {
    assertThat(LocalSamples.analysis(LocalSamples.brief("leather-wallet.en")).brief().materials())
        .contains("full-grain leather")
        .doesNotContain("cotton");
  }

  @Test
  void a_maker_named_behind_the_product_is_its_brand() {
    assertThat(LocalSamples.analysis(SOAP).brief())
        .returns("Milk & Meadow", brief -> brief.brand())
        .satisfies(
            brief ->
                assertThat(brief.facts())
                    .filteredOn(fact -> fact.kind() == FactKind.FEATURE)
                    .noneMatch(fact -> fact.text().contains("Meadow")));
  }

  @Test
  void a_maker_s_full_stop_ends_no_size() {
    List<CopyText> texts =
        texts(
            "White ceramic vase 🌸✨ by Somebody & Co. 20cm tall, opening 4cm. Matt outside, glazed"
                + " inside; holds water. For dried and fresh flowers.");

    assertThat(texts.stream().map(AwkwardBriefsCopyTest::words))
        .noneMatch(words -> words.contains("Co. 20"));
    assertThat(texts)
        .filteredOn(text -> text.channel() == Channel.PRODUCT_PAGE)
        .allMatch(text -> text.title().text().contains("Somebody & Co"))
        .extracting(text -> text.title().text())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void who_asks_a_question_names_the_product_as_the_answer(String sample) {
    List<CopyText> asking =
        LocalSamples.write(
                LocalSamples.brief(sample), LocalSamples.languageOf(sample), 2, List.of(), 1)
            .stream()
            .filter(
                text -> text.channel() == Channel.AD_SHORT || text.channel() == Channel.SOCIAL_POST)
            .filter(text -> words(text).matches("(?s).*[?？].*"))
            .toList();

    assertThat(asking)
        .allSatisfy(
            text -> {
              List<Sentence> told =
                  Stream.concat(Stream.of(text.title()), text.body().stream().flatMap(List::stream))
                      .dropWhile(sentence -> !sentence.text().matches(".*[?？]"))
                      .toList();
              assertThat(told.get(1).sources()).extracting("factId").contains("name");
            });
  }

  @Test
  void a_finish_inside_and_outside_is_said_of_the_product() {
    List<String> said = texts(BOWL).stream().map(AwkwardBriefsCopyTest::words).toList();

    assertThat(said).anyMatch(words -> words.contains("is matt outside and glazed inside"));
    assertThat(said).noneMatch(words -> words.contains("has a matt"));
  }

  @ParameterizedTest
  @CsvSource({"BOWL", "LAMP", "SCARF"})
  void two_short_ads_have_two_titles(String brief) {
    assertThat(texts(named(brief)))
        .filteredOn(text -> text.channel() == Channel.AD_SHORT)
        .extracting(text -> text.title().text())
        .doesNotHaveDuplicates()
        .allMatch(title -> title.length() <= 36);
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
        .extracting(AwkwardBriefsCopyTest::words)
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
        .extracting(AwkwardBriefsCopyTest::words)
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
        .extracting(AwkwardBriefsCopyTest::words)
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

  @Test
  void an_article_stays_where_it_makes_a_quantity() {
    String brief =
        "Tool roll in waxed canvas. A lot of room for pliers. A dozen pockets inside. A brass"
            + " buckle. For carpenters.";

    assertThat(LocalSamples.storyboard(brief, Language.EN, 30).shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .noneMatch(caption -> caption.matches("(?:Lot|Dozen) .*"));
    assertThat(LocalSamples.write(brief, Language.EN, 2, List.of(), 1))
        .extracting(AwkwardBriefsCopyTest::words)
        .noneMatch(
            words -> words.matches("(?s).*(?<![Aa] )\\b(?:[Ll]ot of|[Dd]ozen [Pp]ockets).*"));
  }

  private static String named(String brief) {
    return switch (brief) {
      case "BOWL" -> BOWL;
      case "KNIFE" -> KNIFE;
      case "LAMP" -> LAMP;
      case "SCARF" -> SCARF;
      case "SOAP" -> SOAP;
      default -> TOTE;
    };
  }

  private static Language language(String brief) {
    return brief.equals(TOTE_ZH) ? Language.ZH : Language.EN;
  }

  private static List<CopyText> texts(String brief) {
    return LocalSamples.write(brief, language(brief), 2, List.of(), 1);
  }

  /** All texts of a brief, one below the other. */
  private static String said(String brief) {
    return texts(brief).stream()
        .map(AwkwardBriefsCopyTest::words)
        .collect(Collectors.joining("\n"));
  }

  private static String words(CopyText text) {
    return LocalSamples.sentences(text).stream()
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }
}
