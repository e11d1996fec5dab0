package app.vitrine.orchestration.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Duration BASE = Duration.ofSeconds(1);
  private static final Duration MAX = Duration.ofSeconds(30);

  @Property
  void the_wait_is_between_half_and_all_of_the_doubled_base_and_never_above_the_longest(
      @ForAll @IntRange(min = 1, max = 1_000) int retry, @ForAll long seed) {
    Duration wait = new Backoff(BASE, MAX, new Random(seed)).before(retry);
    long whole = Math.min(30, retry > 5 ? 30 : 1L << (retry - 1));
    assertThat(wait).isBetween(Duration.ofSeconds(whole).dividedBy(2), Duration.ofSeconds(whole));
  }

  @Test
  void runs_that_failed_together_come_back_apart() {
    Backoff backoff = new Backoff(BASE, MAX, new Random(1));
    assertThat(backoff.before(1)).isNotEqualTo(backoff.before(1));
  }

  @Test
  void no_wait_at_all_can_be_asked_for() {
    Backoff backoff = new Backoff(Duration.ZERO, Duration.ZERO, new Random(1));
    assertThat(backoff.before(3)).isZero();
  }
}
