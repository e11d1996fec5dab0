package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask for at a regeneration is done, or they are told why not. */
@BesideOthers
class CopyGuidanceTest {
  private static final double SHORT = 0.8;
  private static final double SHORTER = 0.65;

  @ParameterizedTest
  @CsvSource({
    "enamel-mug.en,too long",
    "enamel-mug.zh,太长了",
    "tea-tin.en,shorter please",
    "leather-wallet.zh,更短一点",
    "wireless-headphones.en,make it more concise"
  })
  void too_long_visibly_shortens_and_said_again_shortens_more(String sample, String wish) {
    int usual = length(write(sample));
    int once = length(write(sample, wish));
    int twice = length(write(sample, wish, wish));

    assertThat(once).isLessThan((int) (usual * SHORT));
    assertThat(twice).isLessThan((int) (usual * SHORTER));
  }

  @ParameterizedTest
  @CsvSource({
    "enamel-mug.en,too long,not for the microwave",
    "enamel-mug.zh,太长了,不可进微波炉",
    "enamel-mug.en,leave out the microwave,not for the microwave"
  })
  void a_limit_stays_on_every_page_whatever_is_asked(String sample, String wish, String limit) {
    assertThat(pages(write(sample, wish, wish)))
        .allSatisfy(
            page -> assertThat(words(page).toLowerCase(java.util.Locale.ROOT)).contains(limit));
  }

  @ParameterizedTest
  @CsvSource({
    "enamel-mug.en,380 ml,8.5 cm,steel",
    "candle-jar.en,220 g,7.9 cm,soy wax",
    "leather-wallet.en,Orrin & Vale,11.2 x 9.2 cm,leather",
    "white-ceramic-vase.en,vase,23.5 cm,stoneware"
  })
  void a_page_as_short_as_can_be_still_says_what_it_is_how_large_and_of_what(
      String sample, String first, String second, String third) {
    assertThat(pages(write(sample, "shorter", "shorter", "shorter")))
        .allSatisfy(
            page -> {
              assertThat(page.bullets()).hasSizeGreaterThanOrEqualTo(3);
              assertThat(page.title() + words(page).toLowerCase(java.util.Locale.ROOT))
                  .containsIgnoringCase(first)
                  .containsIgnoringCase(second)
                  .containsIgnoringCase(third);
            });
  }

  @Test
  void a_shorter_page_keeps_scent_and_burning_time_beside_what_is_wished() {
    assertThat(pages(write("candle-jar.en", "shorter, mention the gift")))
        .allSatisfy(
            page ->
                assertThat(words(page)).contains("fig leaf", "45 hours", "housewarming present"));
  }

  @Test
  void who_asks_for_less_than_the_least_is_told_so() {
    assertThat(notes(write("enamel-mug.en", "shorter", "shorter")))
        .noneMatch(note -> note.contains("as short as they can be"));
    assertThat(notes(write("enamel-mug.en", "shorter", "shorter", "shorter")))
        .filteredOn(note -> note.startsWith("Followed in part"))
        .singleElement()
        .asString()
        .contains("as short as they can be");
  }

  @ParameterizedTest
  @CsvSource({
    "white-ceramic-vase.en,empty",
    "leather-wallet.en,stamp",
    "glass-perfume.en,atomiser"
  })
  void no_question_asks_after_a_small_feature(String sample, String feature) {
    assertThat(write(sample))
        .flatMap(LocalSamples::sentences)
        .map(Sentence::text)
        .filteredOn(text -> text.endsWith("?"))
        .noneMatch(text -> text.contains(feature));
  }

  @ParameterizedTest
  @MethodSource("app.vitrine.gateway.local.LocalSamples#all")
  void the_posts_of_one_product_open_differently(String sample) {
    assertThat(
            write(sample).stream()
                .filter(text -> text.channel() == Channel.SOCIAL_POST)
                .map(post -> post.title().text()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"candle-jar.en", "leather-wallet.en", "enamel-mug.en", "tea-tin.en"})
  void the_pages_of_one_product_have_titles_of_their_own(String sample) {
    assertThat(pages(write(sample)).stream().map(page -> page.title().text()).distinct())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "enamel-mug.en,more detail",
    "enamel-mug.zh,写得更详细",
    "white-ceramic-vase.en,a longer text please"
  })
  void longer_tells_more(String sample, String wish) {
    assertThat(length(write(sample, wish))).isGreaterThan(length(write(sample)));
  }

  @ParameterizedTest
  @CsvSource({
    "enamel-mug.en,mention the rim first,rim",
    "tea-tin.en,start with the lid,lid",
    "wireless-headphones.en,put the cushions first,cushions",
    "enamel-mug.zh,先说把手,把手",
    "leather-wallet.zh,突出卡位,卡位"
  })
  void a_feature_named_first_stands_in_the_first_paragraph(
      String sample, String wish, String feature) {
    assertThat(pages(write(sample, wish)))
        .allSatisfy(page -> assertThat(page.body().getFirst().toString()).contains(feature));
    assertThat(notes(write(sample, wish))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "enamel-mug.en,leave out the gift,gift",
    "enamel-mug.en,don't mention the logo,logo",
    "candle-jar.en,do not talk about the wick,wick",
    "enamel-mug.zh,不要提礼物,礼物",
    "enamel-mug.zh,别提洗碗机,洗碗机"
  })
  void what_is_to_be_left_out_is_said_nowhere(String sample, String wish, String unwanted) {
    assertThat(write(sample)).anyMatch(text -> words(text).contains(unwanted));
    assertThat(write(sample, wish)).noneMatch(text -> words(text).contains(unwanted));
    assertThat(notes(write(sample, wish))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"wireless-headphones.en,less about the colours,black", "enamel-mug.zh,少提标志,标志"})
  void what_is_to_be_said_less_stands_in_no_body_but_stays_on_the_page(
      String sample, String wish, String feature) {
    CopyText page = pages(write(sample, wish)).getFirst();

    assertThat(pages(write(sample)).getFirst().body().toString()).contains(feature);
    assertThat(page.body().toString()).doesNotContain(feature);
    assertThat(words(page)).contains(feature);
  }

  @ParameterizedTest
  @ValueSource(strings = {"don't mention the price", "leave out the unicorn"})
  void what_is_not_told_anyway_is_left_out_without_a_word(String wish) {
    assertThat(notes(write("enamel-mug.en", wish))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"enamel-mug.en,less salesy please", "enamel-mug.zh,推销感太强"})
  void a_calmer_text_asks_nothing_of_the_reader(String sample, String wish) {
    assertThat(write(sample)).anyMatch(text -> words(text).matches("(?s).*[?？].*"));
    assertThat(write(sample, wish)).noneMatch(text -> words(text).matches("(?s).*[?？].*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no hashtags", "去掉标签"})
  void a_post_goes_without_hashtags_when_asked(String wish) {
    assertThat(write("enamel-mug.en", wish)).allMatch(text -> text.hashtags().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "make it rhyme,Not followed",
    "mention the lid,Your brief says nothing of it",
    "leave out the microwave,A limit that buyers must know stays",
    "more playful,Followed in part",
    "写成一首诗,未能照办"
  })
  void people_are_told_what_could_not_be_followed(String wish, String told) {
    assertThat(notes(write("enamel-mug.en", wish))).singleElement().asString().contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"longer", "no emoji", "calmer", "写得更详细"})
  void a_wish_that_was_followed_needs_no_note(String wish) {
    assertThat(notes(write("enamel-mug.en", wish))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tea-tin.en,make it shorter,Left out to follow “make it shorter”: ,slip lid",
    "enamel-mug.en,太长了,为照办“太长了”，省去了：,gift",
    "enamel-mug.zh,太长了,为照办“太长了”，省去了：,礼物"
  })
  void the_facts_that_a_shorter_page_costs_are_named(
      String sample, String wish, String told, String fact) {
    assertThat(notes(write(sample, wish)))
        .singleElement()
        .asString()
        .startsWith(told)
        .contains(fact);
    assertThat(pages(write(sample))).anyMatch(page -> words(page).contains(fact));
    assertThat(pages(write(sample, wish))).noneMatch(page -> words(page).contains(fact));
  }

  @Test
  void of_many_facts_left_out_the_first_are_named_and_the_others_counted() {
    assertThat(notes(write("tea-tin.en", "shorter", "shorter")))
        .singleElement()
        .asString()
        .matches("Left out to follow “shorter”: [^;]+; [^;]+; [^;]+; and [1-9][0-9]* more[.]");
  }

  @Test
  void several_wishes_in_one_sentence_are_all_followed() {
    List<CopyText> texts =
        write("enamel-mug.en", "Shorter, no gift please, and start with the rim");

    assertThat(length(texts)).isLessThan(length(write("enamel-mug.en")));
    assertThat(pages(texts))
        .allSatisfy(page -> assertThat(page.body().getFirst().toString()).contains("rim"));
    assertThat(texts).noneMatch(text -> words(text).contains("gift"));
  }

  private static List<CopyText> write(String sample, String... guidance) {
    Language language = LocalSamples.languageOf(sample);
    return LocalSamples.write(LocalSamples.brief(sample), language, 2, List.of(guidance), 1)
        .stream()
        .filter(text -> text.channel() != Channel.LIVE_SCRIPT)
        .toList();
  }

  private static List<CopyText> pages(List<CopyText> texts) {
    return texts.stream().filter(text -> text.channel() == Channel.PRODUCT_PAGE).toList();
  }

  private static List<String> notes(List<CopyText> texts) {
    return texts.stream()
        .flatMap(text -> text.findings().stream())
        .map(PolicyFinding::message)
        .toList();
  }

  private static int length(List<CopyText> texts) {
    return texts.stream().mapToInt(text -> words(text).length()).sum();
  }

  private static String words(CopyText text) {
    return LocalSamples.sentences(text).stream()
        .map(Sentence::text)
        .collect(Collectors.joining("\n"));
  }
}
