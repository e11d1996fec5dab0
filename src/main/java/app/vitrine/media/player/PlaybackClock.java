package app.vitrine.media.player;

import java.util.function.LongSupplier;

/**
 * Where in the film one is. The thread that plays sets it by what was heard; others read it at any
 * time, and between two readings of the sound device it goes on by the system's clock.
 */
final class PlaybackClock {
  private static final double NANOS = 1e9;

  /** Without news for longer than this, the film has stopped. */
  private static final double LONGEST_GUESS_SEC = 0.1;

  /** Sound devices tell their position in steps; a difference up to this is drawn out. */
  private static final double STEP_SEC = 0.03;

  private static final double PULL = 0.1;

  private final LongSupplier nanos;
  private volatile Moment moment = new Moment(0, 0, false);

  /**
   * A clock at 0 that stands still.
   *
   * @param nanos the system's clock
   */
  PlaybackClock(LongSupplier nanos) {
    this.nanos = nanos;
  }

  private record Moment(double seconds, long nanos, boolean runs) {}

  /** Seconds from the film's start. */
  double seconds() {
    Moment last = moment;
    if (!last.runs()) {
      return last.seconds();
    }
    return last.seconds() + Math.min(since(last), LONGEST_GUESS_SEC);
  }

  /** Goes to a moment; it runs on if it ran. */
  void set(double seconds) {
    moment = new Moment(seconds, nanos.getAsLong(), moment.runs());
  }

  /** Begins to run, or goes on. */
  void run() {
    if (!moment.runs()) {
      moment = new Moment(moment.seconds(), nanos.getAsLong(), true);
    }
  }

  /** Stands still from now on. */
  void hold() {
    moment = new Moment(seconds(), nanos.getAsLong(), false);
  }

  /** Goes on by the system's clock alone, when there is no sound to go by. */
  void tick() {
    Moment last = moment;
    moment = new Moment(last.seconds() + since(last), nanos.getAsLong(), last.runs());
  }

  /** Takes over what the sound device says was heard. */
  void heard(double seconds) {
    double guess = seconds();
    double error = seconds - guess;
    double next = Math.abs(error) > STEP_SEC ? seconds : guess + PULL * error;
    moment = new Moment(next, nanos.getAsLong(), moment.runs());
  }

  private double since(Moment last) {
    return last.runs() ? (nanos.getAsLong() - last.nanos()) / NANOS : 0;
  }
}
