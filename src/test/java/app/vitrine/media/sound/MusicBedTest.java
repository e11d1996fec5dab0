package app.vitrine.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class MusicBedTest {
  @ParameterizedTest
  @EnumSource(VideoStyle.class)
  void every_style_is_as_loud_as_it_should_be_and_clean(VideoStyle style) {
    Sound music = compose(style, 5, 5);

    assertThat(LoudnessMeter.integrated(music, CancelToken.none())).isCloseTo(-14, within(0.5));
    assertThat(TruePeakMeter.peakDb(music)).isLessThanOrEqualTo(-1.0);
    assertThat(mean(music.left())).isCloseTo(0, within(0.001));
    assertThat(mean(music.right())).isCloseTo(0, within(0.001));
    assertThat(worstClick(music.left())).isLessThan(0.2);
    assertThat(Math.abs(music.left()[0])).isLessThan(0.001f);
    assertThat(Math.abs(music.left()[music.length() - 1])).isLessThan(0.001f);
  }

  private static double worstClick(float[] wave) {
    double recent = 0.01;
    double worst = 0;
    for (int i = 2; i + 1 < wave.length; i++) {
      double bend = Math.abs(wave[i] - 2 * wave[i - 1] + wave[i - 2]);
      double next = Math.abs(wave[i + 1] - 2 * wave[i] + wave[i - 1]);
      // A click is one bend that stands far above all before it with nothing like it after.
      worst = Math.max(worst, Math.min(bend, bend - next) - 4 * recent);
      recent = Math.max(bend, 0.999 * recent);
    }
    return worst;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 6, 14.97, 31.4})
  void music_is_exactly_as_long_as_wished(double seconds) {
    assertThat(compose(VideoStyle.NATURE, seconds, 1).length())
        .isEqualTo((int) Math.round(seconds * Sound.RATE));
  }

  @Test
  void the_same_seed_gives_the_same_music_and_another_seed_another() {
    Sound first = compose(VideoStyle.URBAN, 6, 42);

    assertThat(compose(VideoStyle.URBAN, 6, 42).left()).isEqualTo(first.left());
    assertThat(compose(VideoStyle.URBAN, 6, 43).left()).isNotEqualTo(first.left());
  }

  @Test
  void a_beat_is_as_long_as_it_is_told_to_be() {
    for (VideoStyle style : VideoStyle.values()) {
      Form form = Form.of(MusicStyle.of(style, "calm"), 15, new SplittableRandom(1));

      assertThat(MusicBed.beatSec(style, "calm", 15)).isEqualTo(form.beatSec());
      double beats = form.endingSec() / form.beatSec();
      assertThat(beats).isCloseTo(Math.rint(beats), within(1e-9));
    }
  }

  @Test
  void the_last_chord_is_the_tonic_and_dies_away() {
    Sound music = compose(VideoStyle.COMMERCIAL, 10, 3);
    int second = Sound.RATE;

    double struck = power(music.left(), music.length() - 5 * second / 2, second);
    double last = power(music.left(), music.length() - second / 4, second / 4);
    assertThat(last).isLessThan(struck / 20);

    MusicStyle style = MusicStyle.of(VideoStyle.COMMERCIAL, "");
    Form form = Form.of(style, 10, new SplittableRandom(3));
    List<Integer> tonic = new Harmony(style).chord(1);
    assertThat(new Arranger(style, new SplittableRandom(3)).arrange(form))
        .filteredOn(note -> note.part() == MusicStyle.Part.PAD && note.atSec() >= form.endingSec())
        .isNotEmpty()
        .allSatisfy(note -> assertThat(tonic).contains(note.midi() % 12));
  }

  @ParameterizedTest
  @EnumSource(VideoStyle.class)
  void voices_step_rather_than_leap_from_chord_to_chord(VideoStyle name) {
    MusicStyle style = MusicStyle.of(name, "");
    Harmony harmony = new Harmony(style);
    for (List<Integer> progression : style.progressions()) {
      List<Integer> before = harmony.voicing(harmony.chord(progression.getFirst()), List.of());
      for (int degree : progression) {
        List<Integer> voices = harmony.voicing(harmony.chord(degree), before);
        for (int i = 0; i < Math.min(voices.size(), before.size()); i++) {
          assertThat(Math.abs(voices.get(i) - before.get(i))).isLessThanOrEqualTo(7);
        }
        before = voices;
      }
    }
  }

  @Test
  void a_calm_mood_is_slower_and_its_drums_softer() {
    MusicStyle plain = MusicStyle.of(VideoStyle.URBAN, "");
    MusicStyle calm = MusicStyle.of(VideoStyle.URBAN, "Calm and warm");

    assertThat(calm.tempo()).isLessThan(plain.tempo());
    assertThat(calm.level(MusicStyle.Part.KICK)).isLessThan(plain.level(MusicStyle.Part.KICK));
    assertThat(calm.level(MusicStyle.Part.PAD)).isEqualTo(plain.level(MusicStyle.Part.PAD));
  }

  @Test
  void a_mood_changes_scale_chords_and_instruments() {
    MusicStyle plain = MusicStyle.of(VideoStyle.COMMERCIAL, "");
    MusicStyle dark = MusicStyle.of(VideoStyle.COMMERCIAL, "神秘");
    MusicStyle glad = MusicStyle.of(VideoStyle.CINEMATIC, "hopeful and warm");

    assertThat(dark.mode()).isEqualTo(MusicStyle.Mode.MINOR).isNotEqualTo(plain.mode());
    assertThat(dark.bright()).isLessThan(plain.bright());
    assertThat(glad.mode()).isEqualTo(MusicStyle.Mode.MAJOR);
    assertThat(glad.colour()).isEqualTo(MusicStyle.ChordColour.SEVENTH);
    assertThat(glad.lead()).isEqualTo(MusicStyle.Timbre.KEYS);
    assertThat(MusicStyle.of(VideoStyle.COMMERCIAL, "Dreamy").lead())
        .isEqualTo(MusicStyle.Timbre.BELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"calm and warm", "dark, dreamy", "lively and glad", "hopeful"})
  void every_mood_is_as_loud_as_it_should_be(String mood) {
    Sound music = Masters.music(VideoStyle.ARTISTIC, mood, 5, 5, CancelToken.none());

    assertThat(LoudnessMeter.integrated(music, CancelToken.none())).isCloseTo(-14, within(0.5));
    assertThat(TruePeakMeter.peakDb(music)).isLessThanOrEqualTo(-1.0);
  }

  @Test
  void composing_stops_when_cancelled() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("no longer wanted");

    assertThatThrownBy(() -> Masters.music(VideoStyle.NATURE, "", 60, 1, cancel))
        .isInstanceOf(WorkCancelledException.class);
  }

  private static Sound compose(VideoStyle style, double seconds, long seed) {
    return Masters.music(style, "", seconds, seed, CancelToken.none());
  }

  private static double mean(float[] wave) {
    double sum = 0;
    for (float sample : wave) {
      sum += sample;
    }
    return sum / wave.length;
  }

  private static double power(float[] wave, int from, int count) {
    float[] part = Arrays.copyOfRange(wave, from, from + count);
    double sum = 0;
    for (float sample : part) {
      sum += sample * sample;
    }
    return sum / count;
  }
}
