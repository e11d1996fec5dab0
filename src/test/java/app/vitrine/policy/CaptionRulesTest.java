package app.vitrine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionRulesTest {
  private final CaptionRules rules = CaptionRules.load();

  @Test
  void every_script_has_a_limit_of_subtitling_and_says_whose() {
    assertThat(rules.reading()).containsOnlyKeys(CaptionRules.Script.values());
    assertThat(rules.reading().values())
        .allSatisfy(
            reading -> {
              assertThat(reading.mostPerSecond()).isBetween(4.0, 21.0);
              assertThat(reading.evidence()).isNotNull();
              assertThat(reading.source()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'Twenty letters, here', 1.0",
    "手工浇注纯大豆蜡, 0.888",
    "手工浇注，一次成型, 1.0",
    "容量 380 ml, 0.572",
    "手摘み, 0.428",
    "도자기 머그컵, 0.55",
    "Чашка, 0.294"
  })
  void a_caption_needs_the_time_of_its_letters_in_their_scripts(String caption, double seconds) {
    assertThat(rules.leastSec(caption)).isCloseTo(seconds, within(0.002));
  }

  @Test
  void no_caption_needs_no_time() {
    assertThat(rules.leastSec("  ")).isZero();
  }
}
