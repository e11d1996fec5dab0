package app.vitrine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimRulesTest {
  private final ClaimRules rules = ClaimRules.load();

  @Test
  void a_chinese_superlative_traced_to_the_advertising_law_blocks() {
    assertThat(check("全网最佳的杯子", Language.ZH))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("zh.superlative");
              assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
              assertThat(finding.term()).isEqualTo("最佳");
              assertThat(finding.start()).isEqualTo(2);
              assertThat(finding.message()).contains("“最佳”").contains("brand kit");
            });
  }

  @Test
  void a_rule_that_cannot_be_traced_only_warns_however_strongly_it_is_worded() {
    assertThat(check("本品无副作用", Language.ZH))
        .extracting(PolicyFinding::rule, PolicyFinding::severity)
        .containsExactly(tuple("zh.guarantee", Severity.WARNING));
    assertThat(check("必ず痩せる", Language.JA))
        .extracting(PolicyFinding::severity)
        .containsOnly(Severity.WARNING);
  }

  @Test
  void a_rule_of_one_market_blocks_only_there() {
    String text = "An eco-friendly mug.";
    assertThat(check(text, Language.EN))
        .extracting(PolicyFinding::severity)
        .containsExactly(Severity.WARNING);
    ClaimContext inEurope = new ClaimContext(Set.of("eu"), Set.of(), Language.EN);
    assertThat(rules.check("title", text, Language.EN, inEurope))
        .extracting(PolicyFinding::severity)
        .containsExactly(Severity.BLOCKING);
  }

  @Test
  void a_superlative_the_brand_can_prove_only_warns() {
    ClaimContext proven = new ClaimContext(Set.of(), Set.of("销量第一"), Language.ZH);
    assertThat(rules.check("title", "同类销量第一", Language.ZH, proven))
        .extracting(PolicyFinding::severity, PolicyFinding::term)
        .containsExactly(tuple(Severity.WARNING, "销量第一"));
  }

  @Test
  void the_longest_of_overlapping_terms_counts_alone() {
    assertThat(check("The world's best mug", Language.EN))
        .extracting(PolicyFinding::term)
        .containsExactly("world's best");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Best before June 2027.",
        "It works best with loose tea.",
        "A sugar-free and BPA-free bottle.",
        "A secure lid for bestowed gifts, with a manicured edge.",
        "A green glaze over white clay.",
        "Pencil No. 1 in a freestanding tin.",
        "Feel free to wash it by hand.",
        "The strap leading to the buckle is leather."
      })
  void english_words_in_an_allowed_context_or_inside_other_words_are_no_claims(String text) {
    assertThat(check(text, Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"第一步，先用温水冲洗。", "最近天气转凉。", "附唯一编号。", "最佳饮用温度六十度。", "最好用软布擦拭。"})
  void chinese_words_in_an_allowed_context_are_no_claims(String text) {
    assertThat(check(text, Language.ZH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ラップトップ用のスリーブ。", "エコーの少ない部屋。", "ご使用前に必ずお読みください。", "最高気温の日にも。"})
  void japanese_words_in_an_allowed_context_or_inside_katakana_words_are_no_claims(String text) {
    assertThat(check(text, Language.JA)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EN,A green choice for your home,green,en.green",
    "EN,'Now 30 % off',% off,en.price",
    "EN,'Only three left',Only three left,en.scarcity",
    "EN,Risk-free trial,Risk-free,en.guarantee",
    "EN,The BEST mug,BEST,en.superlative",
    "EN,Our #1 mug,#1,en.superlative",
    "EN,The world’s best mug,world’s best,en.superlative",
    "ZH,１００％有效? 不,,",
    "ZH,最 佳体验,最 佳,zh.superlative",
    "ZH,销量第一的茶,销量第一,zh.superlative",
    "JA,業界Ｎｏ.1の軽さ,Ｎｏ.1,ja.superlative",
    "JA,エコ素材,エコ,ja.green",
  })
  void claims_are_found_in_every_way_they_are_written(
      Language language, String text, String term, String rule) {
    if (term == null) {
      assertThat(check(text, language)).extracting(PolicyFinding::term).contains("１００％有效");
      return;
    }
    assertThat(check(text, language))
        .extracting(PolicyFinding::term, PolicyFinding::rule)
        .contains(tuple(term, rule));
  }

  @Test
  void offsets_count_code_points_within_each_field() {
    CopyText copy =
        new CopyText(
            Channel.AD_SHORT,
            Language.ZH,
            1,
            Framework.LIST,
            plain("🍵茶罐"),
            List.of(List.of(plain("🍵好茶。"), plain("唯一之选。")), List.of(plain("顶级。"))),
            List.of(plain("密封"), plain("首选")),
            List.of("茶", "极品"),
            plain("马上下单"),
            List.of());
    assertThat(rules.check(copy))
        .extracting(PolicyFinding::field, PolicyFinding::start, PolicyFinding::term)
        .containsExactly(
            tuple("body", 4, "唯一"),
            tuple("body", 11, "顶级"),
            tuple("bullets", 3, "首选"),
            tuple("hashtags", 2, "极品"));
  }

  @Test
  void findings_speak_the_language_asked_for() {
    ClaimContext chinese = new ClaimContext(Set.of(), Set.of(), Language.ZH);
    assertThat(rules.check("title", "A perfect mug", Language.EN, chinese))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("“perfect”属于绝对化"));
  }

  private List<PolicyFinding> check(String text, Language language) {
    return rules.check("title", text, language, ClaimContext.ANYWHERE);
  }

  private static Sentence plain(String text) {
    return new Sentence(text, List.of());
  }
}
