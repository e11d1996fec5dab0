package app.vitrine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterTest {
  @ParameterizedTest
  @CsvSource({
    "CODE_POINTS,青瓷mug🍵,6",
    "UTF8_BYTES,青瓷mug🍵,13",
    "GBK_WIDTH,青瓷mug,7",
    "X_WEIGHTED,mug,3",
    "X_WEIGHTED,青瓷,4",
    "X_WEIGHTED,👨‍👩‍👧‍👦,2",
    "X_WEIGHTED,see https://example.com/a/very/long/path/of/a/page,27",
    "X_WEIGHTED,café,4",
  })
  void texts_are_counted_as_the_platforms_count(Counter counter, String text, int length) {
    assertThat(counter.count(text)).isEqualTo(length);
  }

  @Property(tries = 200)
  void every_counter_takes_any_text_and_never_counts_below_zero(@ForAll String text) {
    for (Counter counter : Counter.values()) {
      assertThat(counter.count(text)).isNotNegative();
    }
  }
}
