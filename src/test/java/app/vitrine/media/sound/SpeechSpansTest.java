package app.vitrine.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.fixture.BesideOthers;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
@BesideOthers
class SpeechSpansTest {
  @Test
  void speech_is_found_between_silences() {
    assertThat(SpeechSpans.of(spoken(0.5, 1.5)))
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.from() / (double) Sound.RATE).isCloseTo(0.5, within(0.035));
              assertThat(span.to() / (double) Sound.RATE).isCloseTo(1.5, within(0.035));
            });
  }

  @Test
  void a_short_pause_belongs_to_the_speech_and_a_long_one_parts_it() {
    assertThat(SpeechSpans.of(joined(spoken(0, 1), spoken(0.3, 1)))).hasSize(1);
    assertThat(SpeechSpans.of(joined(spoken(0, 1), spoken(0.7, 1.5)))).hasSize(2);
  }

  @Test
  void silence_and_the_hiss_of_a_machine_are_no_speech() {
    Sound hiss = SpeechTone.of(5000, 1, 0.0005);

    assertThat(SpeechSpans.of(hiss)).isEmpty();
    assertThat(SpeechSpans.trimmed(hiss).length()).isZero();
    assertThat(SpeechSpans.trimmed(new Sound(new float[0], new float[0])).length()).isZero();
  }

  @Test
  void trimmed_speech_has_no_silence_around_it() {
    assertThat(SpeechSpans.trimmed(spoken(0.5, 1.5)).seconds()).isCloseTo(1, within(0.06));
  }

  /** Two seconds of silence with speech in it; the last argument is where it ends. */
  private static Sound spoken(double from, double to) {
    float[] wave = new float[2 * Sound.RATE];
    float[] tone = SpeechTone.of(300, to - from, 0.4).left();
    System.arraycopy(tone, 0, wave, Mix.samples(from), tone.length);
    return new Sound(wave, wave);
  }

  private static Sound joined(Sound first, Sound second) {
    float[] wave = Arrays.copyOf(first.left(), Sound.RATE + second.length());
    System.arraycopy(second.left(), 0, wave, Sound.RATE, second.length());
    return new Sound(wave, wave);
  }
}
