package app.vitrine.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.work.CancelToken;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoudnessTest {
  @Test
  void a_full_sine_near_one_kilohertz_in_one_channel_reads_minus_three() {
    // ITU-R BS.1770-4: 0 dBFS at 997 Hz in one front channel gives −3.01 LKFS.
    Sound sound = new Sound(sine(997, 1, 0, 5), new float[5 * Sound.RATE]);

    assertThat(LoudnessMeter.integrated(sound, CancelToken.none())).isCloseTo(-3.01, within(0.05));
  }

  @Test
  void pauses_do_not_make_a_sound_quieter() {
    float[] wave = sine(997, 0.1, 0, 20);
    java.util.Arrays.fill(wave, 5 * Sound.RATE, 15 * Sound.RATE, 0);

    assertThat(LoudnessMeter.integrated(new Sound(wave, wave), CancelToken.none()))
        .isCloseTo(-20.0, within(0.2));
  }

  @Test
  void silence_reads_minus_seventy() {
    assertThat(
            LoudnessMeter.integrated(
                new Sound(new float[96_000], new float[96_000]), CancelToken.none()))
        .isEqualTo(-70);
  }

  @Test
  void the_peak_between_samples_is_found() {
    // Sampled at 45 degrees a quarter-rate sine shows only 0.707 of its height.
    float[] wave = sine(Sound.RATE / 4.0, 0.5, Math.PI / 4, 1);

    assertThat(TruePeakMeter.peakDb(new Sound(wave, wave))).isCloseTo(-6.02, within(0.25));
  }

  @Test
  void the_peak_is_the_same_read_whole_or_in_pieces() {
    Random random = new Random(3);
    float[] wave = new float[5000];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = random.nextFloat() - 0.5f;
    }
    TruePeakMeter pieces = new TruePeakMeter();
    for (int at = 0; at < wave.length; at += 7) {
      float[] part = java.util.Arrays.copyOfRange(wave, at, Math.min(at + 7, wave.length));
      pieces.add(part, part, part.length);
    }

    assertThat(pieces.peakDb()).isEqualTo(TruePeakMeter.peakDb(new Sound(wave, wave)));
  }

  @Test
  void mastering_brings_quiet_sound_with_hard_peaks_to_loudness_without_overshoot() {
    float[] wave = sine(220, 0.05, 0, 6);
    for (int at = 0; at < wave.length; at += Sound.RATE / 2) {
      wave[at] = 0.95f;
    }
    Sound mastered = Masters.mastered(new Sound(wave, wave));

    assertThat(LoudnessMeter.integrated(mastered, CancelToken.none())).isCloseTo(-14, within(0.5));
    assertThat(TruePeakMeter.peakDb(mastered)).isLessThanOrEqualTo(-1.0);
  }

  private static float[] sine(double hertz, double height, double phase, int seconds) {
    float[] wave = new float[seconds * Sound.RATE];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (float) (height * Math.sin(2 * Math.PI * hertz * i / Sound.RATE + phase));
    }
    return wave;
  }
}
