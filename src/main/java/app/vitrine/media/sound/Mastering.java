package app.vitrine.media.sound;

import app.vitrine.domain.work.CancelToken;

/** Brings a sound to a loudness and keeps its true peak below a ceiling. */
public final class Mastering {
  /** Loudness films of the short-video networks are played at, LUFS. */
  public static final double LOUDNESS_LUFS = -14;

  /** Highest true peak of a film, dBTP. */
  public static final double PEAK_DB = -1;

  /** Lossy coding raises peaks; the limiter leaves it room. */
  private static final double CODING_ROOM_DB = 0.7;

  private static final double CLOSE_ENOUGH = 0.1;
  private static final int MOST_ROUNDS = 6;

  private Mastering() {}

  /**
   * Brings a sound to −14 LUFS with true peaks below −1 dBTP, in its own place, so that a long one
   * is held only once; silence stays silence.
   *
   * @return the same sound
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled; the sound
   *     is then as it was
   */
  public static Sound master(Sound sound, CancelToken cancel) {
    double loudness = LoudnessMeter.integrated(sound);
    if (loudness <= LoudnessMeter.SILENCE_LUFS) {
      return sound;
    }
    Limiter limiter = new Limiter(sound);
    double gainDb = LOUDNESS_LUFS - loudness;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      cancel.throwIfCancelled();
      limiter.set(decibels(gainDb), decibels(PEAK_DB - CODING_ROOM_DB));
      double missing = LOUDNESS_LUFS - limiter.loudness();
      if (Math.abs(missing) < CLOSE_ENOUGH) {
        break;
      }
      gainDb += missing;
    }
    limiter.apply();
    return sound;
  }

  private static double decibels(double db) {
    return Math.pow(10, db / 20);
  }
}
