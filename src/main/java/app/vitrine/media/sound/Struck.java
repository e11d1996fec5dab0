package app.vitrine.media.sound;

import java.util.random.RandomGenerator;

/** Instruments that are struck or plucked and die away: electric piano, string, marimba, bell. */
final class Struck {
  private static final double ROOM = 0.38;
  private static final double SOFT_START_SEC = 0.003;
  private static final double FADE_SEC = 0.05;

  private final RandomGenerator random;

  Struck(RandomGenerator random) {
    this.random = random;
  }

  void play(MusicStyle.Timbre timbre, double gain, Note note, Mix mix) {
    switch (timbre) {
      case KEYS -> tone(note, mix, gain * 0.22, 2.4, keys(note));
      case MARIMBA -> tone(note, mix, gain * 0.30, 0.9, marimba(note));
      case BELL -> tone(note, mix, gain * 0.15, 3.2, bell(note));
      case PLUCK -> tone(note, mix, gain * 0.34, 2.2, string(note));
    }
  }

  /** A wave by the time since the note was struck. */
  @FunctionalInterface
  private interface Wave {
    double at(double time);
  }

  private static void tone(Note note, Mix mix, double gain, double length, Wave wave) {
    int begin = Mix.samples(note.atSec());
    int end = Mix.samples(length);
    double left = gain * note.velocity() * Mix.leftGain(note.pan());
    double right = gain * note.velocity() * Mix.rightGain(note.pan());
    for (int i = 0; i < end && begin + i < mix.length(); i++) {
      double time = (double) i / Sound.RATE;
      double edge = Math.min(1, Math.min(time / SOFT_START_SEC, (length - time) / FADE_SEC));
      double value = edge * wave.at(time);
      mix.add(begin + i, left * value, right * value, ROOM);
    }
  }

  /** Frequency modulation, 1:1 with a fading index, and a tine high above at the very start. */
  private static Wave keys(Note note) {
    double hertz = note.hertz();
    double hardness = 0.5 + 0.9 * note.velocity();
    return time -> {
      double index = hardness * Math.exp(-time / 0.45) + 0.12;
      double tine = 0.16 * note.velocity() * Math.exp(-time / 0.10) * Sine.at(7 * hertz * time);
      double turn = index / (2 * Math.PI) * Sine.at(hertz * time) + 1;
      return Math.exp(-time / 0.9) * (Sine.at(hertz * time + turn) + tine);
    };
  }

  /** A bar tuned to two octaves between its first two partials. */
  private static Wave marimba(Note note) {
    double hertz = note.hertz();
    return time ->
        Math.exp(-time / 0.22) * Sine.at(hertz * time)
            + 0.28 * Math.exp(-time / 0.06) * Sine.at(4 * hertz * time)
            + 0.08 * Math.exp(-time / 0.02) * Sine.at(9.2 * hertz * time);
  }

  /** Frequency modulation at a ratio that does not fit, quickly becoming a pure tone. */
  private static Wave bell(Note note) {
    double hertz = note.hertz();
    return time -> {
      double index = 0.9 * Math.exp(-time / 0.5);
      double turn = index / (2 * Math.PI) * Sine.at(3.01 * hertz * time) + 1;
      return Math.exp(-time / 1.1) * Sine.at(hertz * time + turn)
          + 0.2 * Math.exp(-time / 0.3) * Sine.at(2.0 * hertz * time);
    };
  }

  /**
   * A plucked string (K. Karplus and A. Strong, 1983) with a fractional delay for its pitch and a
   * softened pick.
   */
  private Wave string(Note note) {
    double period = Sound.RATE / note.hertz() - 0.5;
    int length = (int) period;
    double fraction = period - length;
    double tuning = (1 - fraction) / (1 + fraction);
    double[] line = new double[length];
    double smooth = 0;
    double softness = 0.28 + 0.34 * note.velocity();
    double mean = 0;
    for (int i = 0; i < length; i++) {
      smooth += softness * (2 * random.nextDouble() - 1 - smooth);
      line[i] = smooth;
      mean += smooth / length;
    }
    for (int i = 0; i < length; i++) {
      line[i] -= mean;
    }
    double loss = Math.pow(0.001, 1 / (note.hertz() * 2.6));
    double[] state = new double[3];
    return time -> {
      int at = (int) state[0];
      double out = line[at];
      int next = at + 1 == length ? 0 : at + 1;
      double averaged = loss * 0.5 * (out + line[next]);
      double tuned = tuning * averaged + state[1] - tuning * state[2];
      state[1] = averaged;
      state[2] = tuned;
      line[at] = tuned;
      state[0] = next;
      return out;
    };
  }
}
