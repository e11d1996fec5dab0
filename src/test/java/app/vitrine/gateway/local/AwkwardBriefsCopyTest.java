package app.vitrine.gateway.local;

import static app.vitrine.gateway.local.AwkwardBriefs.BOWL;
import static app.vitrine.gateway.local.AwkwardBriefs.LAMP;
import static app.vitrine.gateway.local.AwkwardBriefs.SOAP;
import static app.vitrine.gateway.local.AwkwardBriefs.named;
import static app.vitrine.gateway.local.AwkwardBriefs.said;
import static app.vitrine.gateway.local.AwkwardBriefs.texts;
import static app.vitrine.gateway.local.AwkwardBriefs.words;
import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What merchants write beside the plain features still reads as a careful person's words. */
@BesideOthers
class AwkwardBriefsCopyTest {
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
  void chinese_set_apart_by_spaces_alone_is_read_clause_by_clause() {
    String said =
        LocalSamples.write(
                "保温杯 500ml 316不锈钢 保冷12小时 可放车载杯架 挡紫外线 净重 280 克 包邮 送杯刷 假一赔十\n颜色：白/粉/墨绿",
                Language.ZH,
                2,
                List.of(),
                1)
            .stream()
            .map(AwkwardBriefs::words)
            .collect(Collectors.joining("\n"));

    assertThat(said)
        .contains("这款保温杯", "可放车载杯架", "颜色为白、粉、墨绿", "挡紫外线")
        .doesNotContain("包邮", "杯刷", "假一", "紫色")
        .doesNotContainPattern("[。，]架[。，]");
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
    assertThat(texts(named(brief)).stream().map(AwkwardBriefs::words))
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

    assertThat(texts.stream().map(AwkwardBriefs::words))
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
    List<String> said = texts(BOWL).stream().map(AwkwardBriefs::words).toList();

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

  @Test
  void an_article_stays_where_it_makes_a_quantity() {
    String brief =
        "Tool roll in waxed canvas. A lot of room for pliers. A dozen pockets inside. A brass"
            + " buckle. For carpenters.";

    assertThat(LocalSamples.storyboard(brief, Language.EN, 30).shots())
        .extracting(shot -> String.valueOf(shot.caption()))
        .noneMatch(caption -> caption.matches("(?:Lot|Dozen) .*"));
    assertThat(LocalSamples.write(brief, Language.EN, 2, List.of(), 1))
        .extracting(AwkwardBriefs::words)
        .noneMatch(
            words -> words.matches("(?s).*(?<![Aa] )\\b(?:[Ll]ot of|[Dd]ozen [Pp]ockets).*"));
  }
}
