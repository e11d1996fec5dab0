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
   * The sound at −14 LUFS with true peaks below −1 dBTP; silence stays silence.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   */
  public static Sound master(Sound sound, CancelToken cancel) {
    double loudness = LoudnessMeter.integrated(sound);
    if (loudness <= LoudnessMeter.SILENCE_LUFS) {
      return sound;
    }
    double gainDb = LOUDNESS_LUFS - loudness;
    Sound mastered = limited(sound, gainDb);
    for (int round = 1; round < MOST_ROUNDS; round++) {
      cancel.throwIfCancelled();
      double missing = LOUDNESS_LUFS - LoudnessMeter.integrated(mastered);
      if (Math.abs(missing) < CLOSE_ENOUGH) {
        break;
      }
      gainDb += missing;
      cancel.throwIfCancelled();
      mastered = limited(sound, gainDb);
    }
    return mastered;
  }

  private static Sound limited(Sound sound, double gainDb) {
    return Limiter.limit(sound, decibels(gainDb), decibels(PEAK_DB - CODING_ROOM_DB));
  }

  private static double decibels(double db) {
    return Math.pow(10, db / 20);
  }
}
