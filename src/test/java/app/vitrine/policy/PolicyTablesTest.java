package app.vitrine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PolicyTablesTest {
  private final ClaimTable claims = Tables.read("claims.json", ClaimTable.class);
  private final Marketplaces marketplaces = Marketplaces.load();

  @Test
  void every_table_says_when_its_facts_were_collected() {
    LocalDate launch = LocalDate.of(2026, 1, 1);
    assertThat(claims.asOf()).isAfter(launch);
    assertThat(marketplaces.asOf()).isAfter(launch);
    assertThat(PersonalData.load().asOf()).isAfter(launch);
    assertThat(CaptionRules.load().asOf()).isAfter(launch);
  }

  @Test
  void every_part_of_a_torn_phrase_is_used_and_every_shape_has_its_reason() {
    TornTable torn = Tables.read("torn-phrases.json", TornTable.class);
    String written = torn.parts().values() + torn.torn().toString() + torn.sound();
    assertThat(torn.parts().keySet()).allSatisfy(p -> assertThat(written).contains("{" + p + "}"));
    assertThat(torn.torn()).extracting(TornTable.Torn::because).allMatch(why -> !why.isBlank());
    assertThat(torn.sound()).extracting(TornTable.Sound::because).allMatch(why -> !why.isBlank());
  }

  @Test
  void every_law_carries_its_evidence_and_every_named_law_is_there() {
    assertThat(claims.law()).allSatisfy(law -> assertThat(law.evidence()).isNotNull());
    Set<String> known = claims.law().stream().map(ClaimTable.Law::id).collect(Collectors.toSet());
    assertThat(claims.terms())
        .allSatisfy(
            rule -> {
              if (rule.law() != null) {
                assertThat(known).contains(rule.law());
              }
            });
  }

  @Test
  void every_category_of_claims_has_advice_in_every_language() {
    assertThat(claims.terms())
        .allSatisfy(
            rule -> {
              assertThat(rule.terms()).isNotEmpty().allSatisfy(t -> assertThat(t).isNotBlank());
              assertThat(claims.advice().get(rule.category()))
                  .containsOnlyKeys(Language.values())
                  .allSatisfy((language, words) -> assertThat(words).contains("{term}"));
            });
  }

  @Test
  void every_marketplace_rule_carries_its_evidence_and_sane_numbers() {
    assertThat(marketplaces.platforms()).hasSizeGreaterThan(15);
    marketplaces
        .platforms()
        .forEach(
            (id, platform) -> {
              assertThat(platform.name()).as(id).isNotBlank();
              platform
                  .copy()
                  .forEach(
                      (field, rule) -> {
                        assertThat(rule.evidence()).as(id + "." + field).isNotNull();
                        assertThat(rule.max() == 0 || rule.max() >= rule.min())
                            .as(id + "." + field)
                            .isTrue();
                      });
              if (platform.image() != null) {
                assertThat(platform.image().evidence()).as(id).isNotNull();
              }
              if (platform.video() != null) {
                assertThat(platform.video().evidence()).as(id).isNotNull();
              }
              assertThat(platform.forbidden())
                  .allSatisfy(f -> assertThat(f.evidence()).as(id).isNotNull());
            });
  }

  @Test
  void only_official_and_quoted_evidence_may_block() {
    assertThat(Evidence.values())
        .filteredOn(Evidence::mayBlock)
        .containsExactly(Evidence.OFFICIAL, Evidence.QUOTED);
  }

  @Test
  void a_typed_rule_reads_as_the_table_says() {
    Marketplace taobao = marketplaces.find("taobao_tmall").orElseThrow();
    TextRule title = Objects.requireNonNull(taobao.copy().get("title"));
    assertThat(title.fits("青瓷茶罐".repeat(7))).isTrue();
    assertThat(title.fits("青瓷茶罐".repeat(8))).isFalse();
    assertThat(marketplaces.find("walmart").orElseThrow().image())
        .satisfies(image -> assertThat(image.maxMb()).isEqualTo(5));
    assertThat(marketplaces.find("nowhere")).isEmpty();
  }
}
