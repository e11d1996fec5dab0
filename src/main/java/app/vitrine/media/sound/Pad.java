package app.vitrine.media.sound;

/** A soft, wide chord sound: three detuned saws a voice behind a low-pass that slowly opens. */
final class Pad {
  private static final double GAIN = 0.062;
  private static final double DETUNE = 0.0022;
  private static final double ATTACK_SEC = 0.45;
  private static final double RELEASE_SEC = 0.9;
  private static final double DARK_HERTZ = 900;
  private static final double OPEN_HERTZ = 4600;
  private static final double QUALITY = 0.6;
  private static final double SWAY_HERTZ = 0.17;
  private static final double ROOM = 0.5;

  private final double corner;

  Pad(double bright) {
    corner = DARK_HERTZ + bright * (OPEN_HERTZ - DARK_HERTZ);
  }

  void play(Note note, Mix mix) {
    int begin = Mix.samples(note.atSec());
    int held = Mix.samples(note.lengthSec());
    int end = held + Mix.samples(RELEASE_SEC);
    Saw middle = new Saw(note.hertz(), 0.13 * note.midi());
    Saw flat = new Saw(note.hertz() * (1 - DETUNE), 0.29 * note.midi());
    Saw sharp = new Saw(note.hertz() * (1 + DETUNE), 0.71 * note.midi());
    Biquad left = Biquad.lowPass(corner, QUALITY);
    Biquad right = Biquad.lowPass(corner, QUALITY);
    double leftGain = GAIN * note.velocity() * Mix.leftGain(note.pan());
    double rightGain = GAIN * note.velocity() * Mix.rightGain(note.pan());
    for (int i = 0; i < end && begin + i < mix.length(); i++) {
      double time = (double) i / Sound.RATE;
      double in = smooth(Math.min(1, time / ATTACK_SEC));
      double out = i < held ? 1 : smooth(1 - (double) (i - held) / (end - held));
      double sway = 0.92 + 0.08 * Sine.at(SWAY_HERTZ * (note.atSec() + time) + 0.1 * note.midi());
      double core = middle.next();
      double level = in * out * sway;
      mix.add(
          begin + i,
          level * leftGain * left.filter(0.7 * core + flat.next()),
          level * rightGain * right.filter(0.7 * core + sharp.next()),
          ROOM);
    }
  }

  private static double smooth(double x) {
    return x * x * (3 - 2 * x);
  }

  /** A saw wave whose corner is rounded (polynomial band-limited step), so it does not alias. */
  private static final class Saw {
    private final double step;
    private double phase;

    Saw(double hertz, double phase) {
      this.step = hertz / Sound.RATE;
      this.phase = phase - Math.floor(phase);
    }

    double next() {
      double value = 2 * phase - 1;
      if (phase < step) {
        double t = phase / step;
        value -= t + t - t * t - 1;
      } else if (phase > 1 - step) {
        double t = (phase - 1) / step;
        value -= t * t + t + t + 1;
      }
      phase += step;
      if (phase >= 1) {
        phase -= 1;
      }
      return value;
    }
  }
}
