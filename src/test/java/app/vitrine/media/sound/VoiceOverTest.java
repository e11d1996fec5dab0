package app.vitrine.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
@BesideOthers
class VoiceOverTest {
  private static final List<VoiceOver.Line> LINES =
      List.of(
          new VoiceOver.Line(1, SpeechTone.of(SpeechTone.VOICE_HERTZ, 1.5, 0.1)),
          new VoiceOver.Line(5, SpeechTone.of(SpeechTone.VOICE_HERTZ, 1, 0.1)));

  @ParameterizedTest
  @EnumSource(names = {"CINEMATIC", "URBAN", "SCIFI"})
  void music_with_a_voice_is_as_loud_as_music_alone(VideoStyle style) {
    Sound music = Masters.played(style, "calm", 8, 3);

    Sound mix = Masters.mastered(VoiceOver.over(music, LINES, CancelToken.none()));

    assertThat(mix.seconds()).isEqualTo(8);
    assertThat(LoudnessMeter.integrated(mix, CancelToken.none())).isCloseTo(-14, within(0.5));
    assertThat(TruePeakMeter.peakDb(mix)).isLessThanOrEqualTo(-1.0);
  }

  @Test
  void the_music_is_nine_decibels_lower_under_the_voice_than_beside_it() {
    Sound mix = tones(0.1);

    double beside = SpeechTone.levelDb(mix.left(), SpeechTone.MUSIC_HERTZ, 3.4, 1);
    double under = SpeechTone.levelDb(mix.left(), SpeechTone.MUSIC_HERTZ, 1.2, 1);
    assertThat(under - beside).isCloseTo(-9, within(0.3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.9})
  void speech_stands_eleven_units_over_the_music_however_loud_it_was_recorded(double level) {
    Sound mix = tones(level);

    Sound voice = SpeechTone.of(SpeechTone.VOICE_HERTZ, 1, 1);
    Sound bed = SpeechTone.of(SpeechTone.MUSIC_HERTZ, 1, 1);
    double weights =
        LoudnessMeter.integrated(voice, CancelToken.none())
            - LoudnessMeter.integrated(bed, CancelToken.none());
    double spoken = SpeechTone.levelDb(mix.left(), SpeechTone.VOICE_HERTZ, 1.2, 1);
    double under = SpeechTone.levelDb(mix.left(), SpeechTone.MUSIC_HERTZ, 1.2, 1);
    assertThat(spoken - under + weights).isCloseTo(11, within(0.5));
  }

  @Test
  void a_line_that_runs_over_the_end_is_cut_there() {
    Sound music = Masters.played(VideoStyle.MINIMALIST, "calm", 4, 3);

    Sound mix = Masters.mastered(VoiceOver.over(music, LINES, CancelToken.none()));

    assertThat(mix.seconds()).isEqualTo(4);
  }

  @Test
  void it_stops_when_it_is_cancelled() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("enough");

    assertThatThrownBy(
            () -> VoiceOver.over(SpeechTone.of(SpeechTone.MUSIC_HERTZ, 8, 0.1), LINES, cancel))
        .isInstanceOf(WorkCancelledException.class);
  }

  private static Sound tones(double level) {
    return Masters.mastered(
        VoiceOver.over(
            SpeechTone.of(SpeechTone.MUSIC_HERTZ, 8, 0.1),
            List.of(
                new VoiceOver.Line(1, SpeechTone.of(SpeechTone.VOICE_HERTZ, 1.5, level)),
                new VoiceOver.Line(5, SpeechTone.of(SpeechTone.VOICE_HERTZ, 1, level))),
            CancelToken.none()));
  }
}
