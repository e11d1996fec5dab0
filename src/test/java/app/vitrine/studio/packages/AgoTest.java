package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AgoTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void a_number_stands_apart_from_a_chinese_sign() {
    assertThat(Ago.text(NOW.minus(Duration.ofHours(1)), NOW, Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("1 小时前");
    assertThat(Ago.text(NOW.minus(Duration.ofMinutes(12)), NOW, Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("12 分钟前");
    assertThat(Ago.text(NOW.minus(Duration.ofDays(2)), NOW, Locale.ENGLISH))
        .isEqualTo("2 days ago");
  }
}
