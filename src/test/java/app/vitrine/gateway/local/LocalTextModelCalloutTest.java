package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.CalloutAim;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.gateway.port.TextModel.CalloutOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocalTextModelCalloutTest {
  private static CalloutWords words(String brief, Language language, String... guidance) {
    return LocalSamples.MODEL.callOut(
        new CalloutOrder(LocalSamples.analysis(brief), language, 3, List.of(guidance)),
        LocalSamples.CALL);
  }

  private static List<String> points(String brief, Language language, String... guidance) {
    return words(brief, language, guidance).points().stream().map(Sentence::text).toList();
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void three_short_points_each_rest_on_the_brief(String sample) {
    Language language = LocalSamples.languageOf(sample);
    CalloutWords words = words(LocalSamples.brief(sample), language);

    assertThat(words.name().text()).isNotBlank();
    assertThat(words.points()).hasSize(3);
    assertThat(words.points()).extracting(Sentence::text).doesNotHaveDuplicates();
    assertThat(words.points()).allSatisfy(point -> assertThat(point.sources()).isNotEmpty());
    assertThat(words.points())
        .allSatisfy(
            point ->
                assertThat(point.text().length()).isLessThan(language == Language.EN ? 47 : 25));
  }

  @Test
  void a_brief_that_says_one_thing_gives_one_point() {
    assertThat(points("Wooden spoon. Made of beech.", Language.EN)).hasSizeLessThan(2);
  }

  @Test
  void a_part_at_the_top_is_pointed_out_above_and_one_at_the_foot_below() {
    List<String> points =
        points("Ceramic jar. The foot is unglazed. Holds 500 ml. It has a cork lid.", Language.EN);

    assertThat(points).hasSize(3);
    assertThat(points.getFirst()).containsIgnoringCase("lid");
    assertThat(points.getLast()).containsIgnoringCase("foot");
  }

  @Test
  void of_two_parts_a_line_is_led_to_the_one_it_names_first() {
    CalloutWords words =
        words(
            "Walnut tray. Holds twelve cups. The base has four feet of soft cork. Weighs 900 g.",
            Language.EN);

    assertThat(words.isOfFoot()).isTrue();
    assertThat(words.points().getLast().text()).contains("base");
  }

  @Test
  void
      a_part_whose_place_only_the_photo_tells_is_not_pointed_out_where_its_sentence_names_another() {
    List<String> points =
        points(
            "Over-ear headphones with copper rings on the ear cups and copper details at the"
                + " headband. Bluetooth 5.3. 35 hours of playback. Folds flat.",
            Language.EN);

    assertThat(points).isNotEmpty().noneMatch(point -> point.contains("rings"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | true | Enamel mug. Holds 350 ml. The rim is stainless steel. Weighs 120 g.",
        "EN | true | Glass carafe. Holds 800 ml. It has a wide mouth. Weighs 420 g.",
        "EN | false | Glass jar. Holds 800 ml. It has a cork lid. Weighs 420 g.",
        "ZH | true | 搪瓷杯。容量350毫升。杯口包不锈钢边。重120克。",
        "JA | true | 琺瑯マグカップ。容量350ml。飲み口はステンレス製。重さ120g。"
      })
  void a_rim_is_told_from_other_parts_at_the_top(Language language, boolean rim, String brief) {
    CalloutWords words = words(brief, language);

    assertThat(words.isOfRim()).isEqualTo(rim);
    assertThat(words.points().getFirst().text()).containsPattern("(?i)rim|mouth|lid|杯口|飲み口");
  }

  @Test
  void a_measure_of_the_whole_gives_way_to_facts_a_line_can_point_out() {
    String brief = "Enamel mug, 380 ml. 8.5 cm across. Goes in the dishwasher. Dipped by hand.";
    assertThat(points(brief, Language.EN)).hasSize(3).noneMatch(point -> point.contains("8.5 cm"));
    assertThat(points(brief + " Weighs 150 g.", Language.EN)).isEqualTo(points(brief, Language.EN));

    CalloutWords few = words("Enamel mug, 380 ml. 8.5 cm across.", Language.EN);
    int measure = few.points().size() - 1;
    assertThat(few.points().get(measure).text()).contains("8.5 cm");
    assertThat(few.aim(measure)).isEqualTo(CalloutAim.WHOLE);
    assertThat(few.aim(0)).isEqualTo(CalloutAim.OUTSIDE);

    assertThat(points(brief, Language.EN, "mention the size first"))
        .anyMatch(point -> point.contains("8.5 cm"));
  }

  @Test
  void what_a_product_holds_is_pointed_out_inside_it() {
    CalloutWords words =
        words("Scented candle. Pure soy wax. Hand-poured. Burns for 45 hours.", Language.EN);

    assertThat(words.points()).hasSize(3);
    assertThat(words.points().get(1).text()).isEqualTo("Pure soy wax");
    assertThat(words.aim(1)).isEqualTo(CalloutAim.INSIDE);
  }

  @Test
  void a_part_whose_place_is_not_known_is_not_pointed_at() {
    assertThat(
            points(
                "Over-ear headphones with three buttons on the right cup. Bluetooth 5.3. "
                    + "Up to 35 hours of battery life. Weighs 250 g.",
                Language.EN))
        .noneMatch(point -> point.contains("buttons"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | stamp | Leather wallet. Small name stamp on the front. Vegetable-tanned. 1.7 mm thick.",
        "EN | logo | Steel bottle. Holds 500 ml. Engraved mountain logo. Weighs 210 g.",
        "EN | label | Glass jar. Holds 300 ml. White paper label. Weighs 410 g.",
        "EN | front | Tote bag. Holds 12 litres. Striped front. Weighs 180 g.",
        "ZH | 压印 | 真皮钱包。正面压印品牌名。植鞣牛皮。皮厚1.7毫米。",
        "ZH | Logo | 真皮钱包。印有品牌Logo。植鞣牛皮。皮厚1.7毫米。",
        "ZH | 马鞍针 | 真皮钱包。米色蜡线马鞍针缝制。植鞣牛皮。皮厚1.7毫米。",
        "ZH | 标志 | 不锈钢水壶。容量500毫升。瓶身印有小山标志。重210克。",
        "JA | 刻印 | 革の財布。名前の刻印。植物タンニンなめし。厚さ1.7mm。",
        "JA | ロゴ | ステンレスボトル。容量500ml。山のロゴ入り。重さ210g。",
        "JA | ロゴ | ステンレスボトル。容量500ml。ブランドロゴ入り。重さ210g。",
        "JA | ポケット | 革の財布。サイドポケット付き。植物タンニンなめし。厚さ1.7mm。",
        "EN | sliders | Over-ear headphones. Steel sliders. Bluetooth 5.3. Weighs 250 g."
      })
  void a_mark_or_part_that_no_line_can_find_gives_way_to_another_fact(
      Language language, String unplaced, String brief) {
    assertThat(points(brief, language))
        .hasSizeGreaterThanOrEqualTo(2)
        .noneMatch(point -> point.contains(unplaced));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "トラベル | 革の財布。トラベル対応加工済み。植物タンニンなめし。厚さ1.7mm。",
        "シールド | 革の財布。シールド加工済み。植物タンニンなめし。厚さ1.7mm。",
        "スリム | 革の財布。スリム設計。植物タンニンなめし。厚さ1.7mm。",
        "マイクロ | ステンレスボトル。マイクロ加工済み。容量500ml。重さ210g。",
        "テンプレート | 革の財布。テンプレートで裁断加工済み。植物タンニンなめし。厚さ1.7mm。"
      })
  void a_longer_word_that_holds_a_mark_is_none(String word, String brief) {
    assertThat(points(brief, Language.JA)).anyMatch(point -> point.contains(word));
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void no_sample_points_at_a_mark_on_its_face(String sample) {
    for (Language language : Language.values()) {
      assertThat(points(LocalSamples.brief(sample), language))
          .hasSizeGreaterThanOrEqualTo(2)
          .noneMatch(
              point ->
                  point.matches(
                      "(?iu).*(stamp|logo|print|label|stitching|标志|马鞍针|ステッチ|压印|纸标|图案|ロゴ|刻印).*"));
    }
  }

  @Test
  void what_a_person_wants_left_out_is_not_pointed_out() {
    String brief = LocalSamples.brief("enamel-mug.en");

    assertThat(points(brief, Language.EN)).anyMatch(point -> point.contains("380 ml"));
    assertThat(points(brief, Language.EN, "Do not mention 380 ml."))
        .noneMatch(point -> point.contains("380 ml"));
  }
}
