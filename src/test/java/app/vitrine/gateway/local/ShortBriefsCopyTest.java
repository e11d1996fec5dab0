package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs of a few words: each of the few facts is told as what it is, and none twice. */
@BesideOthers
class ShortBriefsCopyTest {
  private static List<CopyText> texts(String brief) {
    return LocalSamples.write(brief, Language.EN, 2, List.of(), 1);
  }

  private static Set<String> lines(String brief) {
    return texts(brief).stream()
        .flatMap(
            text ->
                Stream.concat(
                    LocalSamples.sentences(text).stream().map(Sentence::text),
                    Stream.of(text.title().text())))
        .collect(Collectors.toSet());
  }

  @Test
  void a_sentence_that_says_two_things_is_told_as_two() {
    String brief =
        "A blue enamel mug. It holds 350 ml and it's fine in the dishwasher but not in the microwave.";

    List<String> points =
        texts(brief).stream()
            .filter(text -> text.channel() == Channel.PRODUCT_PAGE && text.variant() == 1)
            .flatMap(text -> text.bullets().stream())
            .map(Sentence::text)
            .toList();

    assertThat(points)
        .containsExactly("It holds 350 ml", "It's fine in the dishwasher but not in the microwave");
    assertThat(LocalSamples.storyboard(brief, Language.EN, 15).shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .contains("It holds 350 ml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wooden stool. It is light because it is hollow and it holds 90 kg if it stands level.",
        "Wool socks. They dry fast when they hang and they never itch."
      })
  void what_hangs_together_stays_one_sentence(String brief) {
    String said = brief.substring(brief.indexOf(". ") + 2, brief.length() - 1);

    assertThat(lines(brief)).anyMatch(line -> line.contains(said));
  }

  @ParameterizedTest
  @CsvSource({
    "This is my candle. It's soy wax., This is my candle",
    "'My plum jam. 340 g jar. No added pectin.', My plum jam"
  })
  void a_sentence_that_only_names_the_product_is_no_fact_of_it(String brief, String naming) {
    assertThat(lines(brief)).noneMatch(line -> line.startsWith(naming));
  }

  @Test
  void what_stands_behind_an_age_is_no_more_of_whom_it_is_for() {
    Set<String> lines = lines("wooden toy train, 3 wagons, for kids 3+, beech wood, safe paint");

    assertThat(lines).contains("For kids 3+").anyMatch(line -> line.contains("made of beech wood"));
  }

  @Test
  void a_stone_is_no_colour() {
    Set<String> lines =
        lines(
            "Silver ring with a small turquoise stone. Sizes 50 to 60. Comes in a box. We can engrave it.");

    assertThat(lines).contains("Small turquoise stone").noneMatch(line -> line.contains("Colour"));
  }

  @Test
  void one_word_alone_is_no_sentence() {
    assertThat(lines("Soy candle, lavender, burns 40 hours"))
        .contains("Lavender")
        .doesNotContain("Lavender.");
    assertThat(lines("Coffee beans, medium roast, Ethiopia, 250 g"))
        .contains("Ethiopia")
        .doesNotContain("Ethiopia.");
  }

  @Test
  void how_the_product_is_takes_more_than_a_word_on_screen() {
    assertThat(
            LocalSamples.storyboard(
                    "Wool socks. They are warm and they don't itch.", Language.EN, 15)
                .shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .contains("They are warm");
  }

  @Test
  void a_note_is_filled_up_to_a_sentence() {
    assertThat(lines("Dog harness. S-XL. Fits chest 40-95 cm. Easy to put on."))
        .contains("Sizes S-XL", "The harness fits a chest of 40-95 cm.");
    assertThat(lines("Self-watering planter\nholds 1.2 litres of water, lasts about two weeks"))
        .contains("Holds 1.2 litres of water, which lasts about two weeks");
    assertThat(lines("Cat tower, sisal rope, easy to put together, no tools"))
        .contains("Easy to put together without tools")
        .noneMatch(line -> line.contains("no tools"));
    assertThat(lines("Bypass pruner. SK5 steel blade. 2 year warranty."))
        .anyMatch(line -> line.contains("an SK5 steel blade"))
        .anyMatch(line -> line.contains("a 2-year warranty"));
  }

  @Test
  void a_list_without_and_gets_one_in_a_sentence() {
    assertThat(lines("Cast iron skillet\nworks on induction, gas, oven, campfire"))
        .anyMatch(line -> line.contains("works on induction, gas, oven and campfire"));
    assertThat(lines("Wooden train set\nMaterial: beech, water-based paint"))
        .anyMatch(line -> line.contains("made of beech and water-based paint"));
  }

  @Test
  void what_only_means_something_behind_its_clause_stays_there() {
    assertThat(lines("Cast iron skillet\nhand wash only, dry straight away"))
        .contains("Hand wash only, dry straight away")
        .doesNotContain("Dry straight away");
    assertThat(
            LocalSamples.storyboard(
                    "Raw honey, 340 g. It will crystallise over time, just stand the jar in warm"
                        + " water.",
                    Language.EN,
                    15)
                .shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .noneMatch(caption -> caption.contains("crystallise over time"));
  }

  @Test
  void what_the_product_is_spared_is_no_caution() {
    Set<String> lines = lines("Hand cream. It soaks in fast and doesn't leave a greasy film.");

    assertThat(lines).noneMatch(line -> line.contains("keep in mind"));
    assertThat(lines("Bath mat. Don't leave it in the sun."))
        .anyMatch(line -> line.contains("keep in mind"));
  }

  @ParameterizedTest
  @CsvSource({
    "'usb-c to usb-c cable, 2 m, braided nylon', USB-C to USB-C cable, the USB-C cable",
    "'Beginner watercolor set: 24 half pans, a brush, a pad.', Beginner watercolor set, the"
        + " watercolor set"
  })
  void a_short_brief_names_its_product(String brief, String name, String called) {
    assertThat(LocalSamples.analysis(brief).brief().productName()).isEqualTo(name);
    assertThat(lines(brief)).anyMatch(line -> line.contains(called));
  }

  @ParameterizedTest
  @CsvSource({"'自家炒的南瓜子，500克一袋，盐焗味。', 南瓜子", "'猫砂铲，加厚金属铲头，孔大漏砂快。', 猫砂铲"})
  void a_short_chinese_brief_names_its_product(String brief, String name) {
    assertThat(LocalSamples.analysis(brief).brief().productName()).isEqualTo(name);
  }

  @Test
  void what_is_said_of_the_product_is_not_tied_to_its_box() {
    assertThat(lines("Fountain pen. Comes in a tin box, nice gift for graduates."))
        .contains("Comes in a tin box")
        .anyMatch(line -> line.contains("makes a nice gift for graduates"));
    assertThat(lines("Dog bowl, holds 2 cups of kibble, dishwasher safe on the top rack"))
        .contains("Holds 2 cups of kibble", "Dishwasher safe on the top rack");
    assertThat(lines("Milk frother, stainless steel whisk, runs on 2 AA batteries (not included)."))
        .anyMatch(line -> line.contains("has a stainless steel whisk"))
        .anyMatch(line -> line.contains("runs on 2 AA batteries"));
    assertThat(lines("Merino socks, pack of 3. 70% merino, 30% nylon.")).contains("Pack of 3");
  }

  @ParameterizedTest
  @CsvSource({
    "Beer glass. Made in Czech Republic. 500 ml., is made in Czech Republic",
    "Cotton sheet. 185 g/m². 240 x 220 cm., weighs 185 g/m²",
    "Silver ring. Hand engraved with 3 initials., is hand-engraved with 3 initials",
    "Oak table. Dimensions: 45 W x 40 D x 55 H cm, measures 45 W x 40 D x 55 H cm",
    "Swaddle blankets. Gets softer every wash., get softer every wash",
    "Kids' backpack. Fits A4 folder and lunch box., fits an A4 folder and lunch box"
  })
  void a_note_gets_the_verb_it_means(String brief, String said) {
    assertThat(lines(brief)).anyMatch(line -> line.contains(said));
  }

  @ParameterizedTest
  @CsvSource({
    "'Chocolate gift set: contains milk, may contain nuts. 200 g.', ontains milk",
    "'Nail kit: nail file, polish (flammable), keep away from children.', eep away from children",
    "'First aid kit: plasters, bandages, scissors not included.', cissors not included",
    "Bowl. It must not go in the oven and it cannot go in the freezer., must not go in the oven",
    "Velvet sofa. If it gets wet don't rub it., If it gets wet don't rub it",
    "Bath bomb. It does not smell strong., does not smell strong"
  })
  void a_caution_stays_one_and_off_the_screen(String brief, String caution) {
    assertThat(lines(brief)).anyMatch(line -> line.contains(caution));
    assertThat(LocalSamples.analysis(brief).brief().facts())
        .filteredOn(fact -> fact.text().contains(caution) && fact.id().startsWith("f"))
        .isNotEmpty()
        .allMatch(
            fact ->
                fact.kind() == FactKind.LIMIT
                    || fact.kind() == FactKind.CARE
                    || (fact.kind() == FactKind.INCLUDED && !caution.contains("children")));
    assertThat(LocalSamples.storyboard(brief, Language.EN, 15).shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .noneMatch(caption -> caption.contains(caution) && !caution.contains("not included"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Bread knife. It has a cover, keep it on and it is safe for children.', It is safe for children",
    "'Teak bench. It fades outdoors, oil it and it stays brown.', It stays brown"
  })
  void what_comes_of_a_deed_is_not_promised_without_it(String brief, String promise) {
    assertThat(lines(brief)).noneMatch(line -> line.startsWith(promise));
  }

  @Test
  void what_is_not_there_joins_no_list() {
    assertThat(lines("Bike light. Works on 2 AA batteries, not included."))
        .noneMatch(line -> line.contains("and not included"));
    assertThat(lines("Strong glue, for wood, leather, glass."))
        .noneMatch(line -> line.contains("made of"));
  }

  @ParameterizedTest
  @CsvSource({
    "Child-led play kit. 5 pieces., LED",
    "'Shower rod. Comes with fittings, no tools.', fittings without tools",
    "'Pouch. Easy to fit in any bag, no tools.', bag without tools",
    "HDMI cable. M-M., izes M-M",
    "Cheese. From 12 months. Aged in caves., suitable",
    "Hat. Fits head 1-3 years., a head of",
    "Max3 clamp. Steel., an max3"
  })
  void a_note_that_only_looks_alike_is_left_as_it_is(String brief, String mistaken) {
    assertThat(lines(brief)).noneMatch(line -> line.contains(mistaken));
  }

  @Test
  void chinese_words_that_only_look_alike_are_left_as_they_are() {
    assertThat(LocalSamples.analysis("儿童背包子弹头款，防水面料。").brief().productName()).isEqualTo("儿童背包");
    assertThat(LocalSamples.analysis("羊毛围巾，定制需要3天内发货不支持退换。").brief().facts())
        .anyMatch(fact -> fact.kind() == FactKind.LIMIT && fact.text().contains("不支持退换"));
  }

  @Test
  void a_thing_goes_by_the_noun_shops_know_it_by() {
    assertThat(lines("Clip on reading light, 3 brightness levels, lasts 60 hours on low"))
        .anyMatch(line -> line.contains("the reading light"))
        .noneMatch(line -> line.contains("the clip in"));
    assertThat(lines("Loose leaf Assam, strong, takes milk well. 100 g."))
        .noneMatch(line -> line.contains("leaf assam") && !line.contains("Loose leaf"));
  }

  @Test
  void what_only_offers_or_instructs_is_no_feature() {
    assertThat(
            lines(
                "Selling indoor mushroom grow kits, oyster mushrooms, pink or grey. Just cut the bag, spray with water twice a day."))
        .noneMatch(line -> line.contains("selling") || line.contains("have a just"));
  }

  @Test
  void the_time_something_takes_to_put_up_is_not_how_long_it_lasts() {
    assertThat(lines("Bamboo cat tree, 120 cm tall. Easy to put together, about 20 minutes."))
        .anyMatch(line -> line.contains("easy to put together, about 20 minutes"))
        .noneMatch(line -> line.contains("lasts about 20") || line.startsWith("Duration"));
  }

  @Test
  void a_load_is_and_an_alloy_is_what_a_rack_is_made_of() {
    assertThat(lines("Bike Pannier Rack\n6061 aluminium alloy\nMaximum load 25 kg"))
        .anyMatch(line -> line.contains("maximum load is 25 kg"))
        .anyMatch(line -> line.contains("made of 6061 aluminium alloy"));
  }

  @Test
  void water_that_something_is_brewed_in_is_not_what_the_pack_holds() {
    assertThat(lines("Loose Leaf Genmaicha, 100 g. Brew one teaspoon in 200 ml of water."))
        .noneMatch(line -> line.equals("Loose Leaf Genmaicha, 200 ml"));
  }

  @Test
  void whom_a_product_is_not_for_is_no_headline() {
    String brief = "头戴式蓝牙耳机，黑色配铜圈，续航40小时。不防水，跑步出汗多的朋友慎拍。通勤、居家都合适。";

    assertThat(LocalSamples.write(brief, Language.ZH, 2, List.of(), 1))
        .allSatisfy(text -> assertThat(text.title().text()).doesNotContain("慎拍"))
        .anySatisfy(
            text ->
                assertThat(LocalSamples.sentences(text))
                    .anyMatch(sentence -> sentence.text().contains("慎拍")));
  }

  @Test
  void a_wallet_is_sewn_with_thread_and_not_made_of_it() {
    assertThat(lines("Bifold wallet in tan leather. Six card slots. Waxed linen thread."))
        .anyMatch(line -> line.contains("is sewn with waxed linen thread"))
        .noneMatch(line -> line.contains("made of waxed linen thread"));
  }
}
