package app.vitrine.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.fixture.BesideOthers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
@BesideOthers
class SpokenFitTest {
  @Test
  void a_line_that_fits_is_said_as_it_is() {
    Sound line = SpeechTone.of(300, 2, 0.5);

    assertThat(SpokenFit.fit(line, 2)).containsSame(line);
  }

  @Test
  void a_line_a_little_too_long_is_said_a_little_faster() {
    Sound line = SpeechTone.of(300, 2.2, 0.5);

    assertThat(SpokenFit.fit(line, 2))
        .hasValueSatisfying(faster -> assertThat(faster.seconds()).isBetween(1.99, 2.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.9, 0.1, 0, -1})
  void a_line_far_too_long_is_left_out(double room) {
    assertThat(SpokenFit.fit(SpeechTone.of(300, 2.2, 0.5), room)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.05, 1.15, 1.5})
  void said_faster_a_voice_keeps_its_pitch_and_its_strength(double rate) {
    Sound line = SpeechTone.of(211, 2, 0.5);

    Sound faster = Tempo.faster(line, rate);

    assertThat(faster.seconds()).isCloseTo(2 / rate, within(0.001));
    double length = faster.seconds() - 0.2;
    double same = SpeechTone.levelDb(faster.left(), 211, 0.1, length);
    assertThat(same).isCloseTo(20 * Math.log10(0.5), within(1.0));
    assertThat(SpeechTone.levelDb(faster.left(), 211 * 1.1, 0.1, length)).isLessThan(same - 20);
  }

  @Test
  void the_words_come_in_the_same_order_and_at_even_distances() {
    Sound line = SpeechTone.of(211, 2, 0.5);
    for (int i = 0; i < line.length(); i++) {
      // Four words of 0.3 s, each followed by 0.2 s of silence.
      line.left()[i] *= i % (Sound.RATE / 2) < 0.3 * Sound.RATE ? 1 : 0;
    }

    Sound faster = Tempo.faster(line, 1.15);

    for (int word = 0; word < 4; word++) {
      double middle = (0.5 * word + 0.15) / 1.15;
      double pause = (0.5 * word + 0.40) / 1.15;
      assertThat(SpeechTone.levelDb(faster.left(), 211, middle - 0.05, 0.1)).isGreaterThan(-12);
      assertThat(SpeechTone.levelDb(faster.left(), 211, pause - 0.04, 0.08)).isLessThan(-40);
    }
  }

  @Test
  void nothing_is_said_slower_or_at_more_than_twice_the_pace() {
    Sound line = SpeechTone.of(211, 1, 0.5);

    assertThatThrownBy(() -> Tempo.faster(line, 0.9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tempo.faster(line, 2.1)).isInstanceOf(IllegalArgumentException.class);
  }
}
