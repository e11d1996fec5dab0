package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.video.Shot;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.gateway.local.copy.NameWish;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People correct the product's name by saying it. */
@BesideOthers
class WishedNameTest {
  private static final String BRIEF = "walet, brown leather. Six card slots. For men and women.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The name is Luna wallet|Luna wallet",
        "the name should be “Luna No. 2, slim”. And make it shorter|Luna No. 2, slim",
        "Call it Luna wallet, please|Luna wallet",
        "Please rename it to Luna Wallet.|Luna Wallet",
        "it should be called Luna wallet and make it shorter|Luna wallet",
        "名称改为露娜钱包。|露娜钱包",
        "产品名是露娜钱包，再短一点|露娜钱包",
        "商品名は「ルナ」にしてください|ルナ",
      })
  void a_name_is_understood_as_it_is_written(String said, String name) {
    assertThat(NameWish.of(said).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mention the name first",
        "the name is too long",
        "The name is wrong",
        "shorter, and call to action first",
        "写得更短一些",
        "名称太长了",
      })
  void other_wishes_name_nothing(String said) {
    assertThat(NameWish.of(said).name()).isEmpty();
  }

  @Test
  void every_text_bears_the_wished_name_and_the_rest_of_the_wish_is_followed() {
    List<CopyText> texts = texts("The name is Luna wallet. No hashtags");

    assertThat(texts)
        .allMatch(
            text -> words(text).contains("Luna wallet") || words(text).contains("Luna Wallet"));
    assertThat(texts).noneMatch(text -> words(text).contains("walet"));
    assertThat(texts).allMatch(text -> text.hashtags().isEmpty());
    assertThat(texts).allMatch(text -> text.findings().stream().noneMatch(PolicyFinding::isOnWish));
  }

  @Test
  void the_last_name_said_is_the_one() {
    assertThat(words(texts("Call it Luna wallet", "The name is Sol wallet").getFirst()))
        .contains("Sol")
        .doesNotContain("Luna");
  }

  @Test
  void a_chinese_name_is_for_chinese_texts() {
    assertThat(texts("名称改为露娜钱包")).noneMatch(text -> words(text).contains("露娜"));
    assertThat(LocalSamples.write("棕色牛皮钱包，六个卡位。", Language.ZH, 1, List.of("名称改为露娜钱包"), 2))
        .allMatch(text -> words(text).contains("露娜钱包"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The name is <script>alert(1)</script>",
        "Call it https://example.org/buy",
        "Call it \u202Eevil",
        "The name is ...",
      })
  void what_can_be_no_name_is_told_and_changes_nothing(String said) {
    List<CopyText> texts = texts(said);

    assertThat(texts).noneMatch(text -> words(text).matches("(?s).*(?:script|https|evil).*"));
    assertThat(texts.getFirst().findings()).extracting(PolicyFinding::rule).contains("guidance");
  }

  @Test
  void a_name_without_end_is_none() {
    assertThat(NameWish.of("Call it " + "very ".repeat(40) + "long").name()).isEmpty();
  }

  @Test
  void the_film_bears_the_name_too() {
    LocalSamples.Told film =
        LocalSamples.film(
            LocalSamples.analysis(BRIEF),
            LocalSamples.MODEL.chooseStyle(
                new app.vitrine.gateway.port.TextModel.StyleOrder(
                    LocalSamples.analysis(BRIEF), null),
                LocalSamples.CALL),
            Language.EN,
            15,
            List.of("Call it Luna wallet"));

    assertThat(film.board().shots())
        .extracting(Shot::caption)
        .anyMatch(caption -> caption != null && caption.contains("Luna wallet"));
    assertThat(film.script().findings()).isEmpty();
  }

  @Test
  void a_wish_said_twice_is_told_once() {
    List<CopyText> texts = texts("make it pop like a firework", "make it pop like a firework");

    assertThat(texts.getFirst().findings()).filteredOn(PolicyFinding::isOnWish).hasSize(1);
  }

  private static List<CopyText> texts(String... guidance) {
    return LocalSamples.write(BRIEF, Language.EN, 2, List.of(guidance), 2);
  }

  private static String words(CopyText text) {
    return LocalSamples.sentences(text).stream()
        .map(Sentence::text)
        .collect(Collectors.joining("\n"));
  }
}
