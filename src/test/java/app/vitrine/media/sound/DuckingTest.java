package app.vitrine.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.sound.SpeechSpans.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Music steps back under speech as far and as fast as it should; levels in dB of a steady tone. */
@NullMarked
@BesideOthers
class DuckingTest {
  private static final double BEGIN = 2;
  private static final double END = 3;

  @Test
  void music_is_down_by_nine_decibels_while_somebody_speaks() {
    Sound music = under(span(BEGIN, END));

    assertThat(gainDb(music, BEGIN)).isCloseTo(-9, within(0.1));
    assertThat(gainDb(music, 2.5)).isCloseTo(-9, within(0.1));
    assertThat(gainDb(music, END - 0.001)).isCloseTo(-9, within(0.1));
  }

  @Test
  void it_goes_down_within_80_ms_before_the_word_and_not_earlier() {
    Sound music = under(span(BEGIN, END));

    assertThat(gainDb(music, BEGIN - 0.081)).isCloseTo(0, within(0.01));
    assertThat(gainDb(music, BEGIN - 0.060)).isCloseTo(-2.25, within(0.2));
    assertThat(gainDb(music, BEGIN - 0.040)).isCloseTo(-4.5, within(0.2));
    assertThat(gainDb(music, BEGIN - 0.001)).isCloseTo(-8.9, within(0.2));
  }

  @Test
  void it_comes_back_within_400_ms_after_the_last_word() {
    Sound music = under(span(BEGIN, END));

    assertThat(gainDb(music, END + 0.1)).isCloseTo(-6.75, within(0.1));
    assertThat(gainDb(music, END + 0.2)).isCloseTo(-4.5, within(0.1));
    assertThat(gainDb(music, END + 0.401)).isCloseTo(0, within(0.01));
  }

  @Test
  void it_stays_down_where_there_is_no_time_to_come_back() {
    Sound music = under(span(1, 2), span(2.4, 3));

    assertThat(gainDb(music, 2.2)).isCloseTo(-9, within(0.1));
  }

  @Test
  void it_comes_back_between_lines_that_are_far_apart() {
    Sound music = under(span(0.5, 1), span(2.5, 3));

    assertThat(gainDb(music, 1.9)).isCloseTo(0, within(0.01));
    assertThat(gainDb(music, 2.7)).isCloseTo(-9, within(0.1));
  }

  @Test
  void speech_at_the_very_ends_is_no_trouble() {
    Sound music = under(span(0, 0.3), span(3.8, 4));

    assertThat(gainDb(music, 0)).isCloseTo(-9, within(0.1));
    assertThat(gainDb(music, 3.999)).isCloseTo(-9, within(0.1));
  }

  private static Span span(double from, double to) {
    return new Span(Mix.samples(from), Mix.samples(to));
  }

  private static Sound under(Span... speech) {
    float[] steady = new float[4 * Sound.RATE];
    Arrays.fill(steady, 0.5f);
    Sound music = new Sound(steady, steady.clone());
    new Ducking(List.of(speech)).apply(music.left(), music.right(), 0, music.length());
    assertThat(music.left()).isEqualTo(music.right());
    return music;
  }

  private static double gainDb(Sound music, double at) {
    return 20 * Math.log10(music.left()[Mix.samples(at)] / 0.5);
  }
}
