package app.vitrine.media.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;

import org.junit.jupiter.api.Test;

class LibavTest {
  @Test
  void a_refusal_says_what_was_asked_and_why_not_and_nothing_else() {
    assertThatThrownBy(() -> Libav.check(AVERROR_INVALIDDATA, "decode"))
        .isInstanceOfSatisfying(
            Libav.Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(AVERROR_INVALIDDATA))
        .hasMessage("decode: Invalid data found when processing input (-1094995529)");
  }

  @Test
  void what_is_not_negative_is_handed_through() throws Libav.Refusal {
    assertThat(Libav.check(7, "count")).isEqualTo(7);
  }
}
