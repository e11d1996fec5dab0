package app.vitrine.media.sound;

import java.util.random.RandomGenerator;

/** The low end and the drums: bass, kick, snap and shaker, all of them soft. */
final class Rhythm {
  private static final double BASS_GAIN = 0.16;
  private static final double KICK_GAIN = 0.38;
  private static final double SNAP_GAIN = 0.30;
  private static final double HAT_GAIN = 0.24;

  private final RandomGenerator random;

  Rhythm(RandomGenerator random) {
    this.random = random;
  }

  /** A round bass: a sine with a little of its octave and twelfth, gently driven. */
  void bass(Note note, Mix mix) {
    int begin = Mix.samples(note.atSec());
    double release = 0.09;
    int end = Mix.samples(note.lengthSec() + release);
    double hertz = note.hertz();
    for (int i = 0; i < end && begin + i < mix.length(); i++) {
      double time = (double) i / Sound.RATE;
      double envelope =
          Math.min(1, time / 0.012)
              * (0.72 + 0.28 * Math.exp(-time / 0.25))
              * Math.clamp((note.lengthSec() + release - time) / release, 0, 1);
      double wave =
          Sine.at(hertz * time)
              + 0.55 * Sine.at(2 * hertz * time)
              + 0.22 * Sine.at(3 * hertz * time);
      double value = BASS_GAIN * note.velocity() * envelope * Math.tanh(0.9 * wave);
      mix.add(begin + i, value, value, 0.03);
    }
  }

  /** A falling sine. */
  void kick(Note note, Mix mix) {
    int begin = Mix.samples(note.atSec());
    int end = Mix.samples(0.32);
    double phase = 0;
    for (int i = 0; i < end && begin + i < mix.length(); i++) {
      double time = (double) i / Sound.RATE;
      phase += (46 + 74 * Math.exp(-time / 0.028)) / Sound.RATE;
      double envelope =
          Math.min(1, time / 0.002) * Math.exp(-time / 0.1) * Math.min(1, (0.32 - time) / 0.04);
      double value = KICK_GAIN * note.velocity() * envelope * Sine.at(phase);
      mix.add(begin + i, value, value, 0.05);
    }
  }

  /** A finger snap: noise in a narrow band that goes off three times in a moment. */
  void snap(Note note, Mix mix) {
    Biquad high = Biquad.highPass(1100, 0.9);
    Biquad low = Biquad.lowPass(3400, 0.8);
    noise(
        note,
        mix,
        0.22,
        0.45,
        (time, white) -> {
          double bursts =
              Math.exp(-time / 0.004)
                  + (time > 0.011 ? Math.exp(-(time - 0.011) / 0.004) : 0)
                  + (time > 0.021 ? Math.exp(-(time - 0.021) / 0.045) : 0);
          return SNAP_GAIN * bursts * low.filter(high.filter(white));
        });
  }

  /** A shaker. */
  void hat(Note note, Mix mix) {
    Biquad high = Biquad.highPass(6200, 0.7);
    Biquad low = Biquad.lowPass(11_500, 0.7);
    noise(
        note,
        mix,
        0.12,
        0.18,
        (time, white) ->
            HAT_GAIN
                * Math.min(1, time / 0.006)
                * Math.exp(-time / 0.026)
                * low.filter(high.filter(white)));
  }

  @FunctionalInterface
  private interface Shaped {
    double of(double time, double white);
  }

  private void noise(Note note, Mix mix, double length, double room, Shaped shaped) {
    int begin = Mix.samples(note.atSec());
    int end = Mix.samples(length);
    double left = note.velocity() * Mix.leftGain(note.pan()) * Math.sqrt(2);
    double right = note.velocity() * Mix.rightGain(note.pan()) * Math.sqrt(2);
    for (int i = 0; i < end && begin + i < mix.length(); i++) {
      double time = (double) i / Sound.RATE;
      double edge = Math.min(1, Math.min(time / 0.001, (length - time) / 0.02));
      double value = edge * shaped.of(time, 2 * random.nextDouble() - 1);
      mix.add(begin + i, left * value, right * value, room);
    }
  }
}
