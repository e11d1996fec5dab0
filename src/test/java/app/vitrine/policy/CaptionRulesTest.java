package app.vitrine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.type.SafeArea;
import java.util.List;
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
  void captions_are_set_within_the_strict_box_of_the_table() {
    Box safe = SafeArea.of(rules.place().frame().get(0), rules.place().frame().get(1));

    List<Integer> strict = rules.place().strict();
    assertThat(List.of(safe.x(), safe.y(), safe.width(), safe.height())).isEqualTo(strict);
    List<Integer> relaxed = rules.place().relaxed();
    assertThat(relaxed.get(1)).isLessThanOrEqualTo(strict.get(1));
    assertThat(relaxed.get(1) + relaxed.get(3)).isGreaterThan(strict.get(1) + strict.get(3));
  }

  @Test
  void no_caption_needs_no_time() {
    assertThat(rules.leastSec("  ")).isZero();
  }
}
