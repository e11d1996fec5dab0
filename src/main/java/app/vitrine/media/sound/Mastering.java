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
   * A sound as it is published.
   *
   * @param sound which is brought to its loudness as it is played
   * @param loudness of it in LUFS; −70 for silence
   */
  public record Mastered(Recording sound, double loudness) {}

  /**
   * Brings a sound to −14 LUFS with true peaks below −1 dBTP; silence stays silence.
   *
   * @param sound is played several times
   * @param disk for its peaks; open for as long as the mastered sound is played
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   */
  public static Mastered master(Recording sound, ScratchDisk disk, CancelToken cancel) {
    WaveFile peaks = disk.waves(1);
    double loudness = measure(sound, peaks, cancel);
    if (loudness <= LoudnessMeter.SILENCE_LUFS) {
      return new Mastered(sound, loudness);
    }
    double gainDb = LOUDNESS_LUFS - loudness;
    Mastered mastered = limited(sound, peaks, gainDb, cancel);
    for (int round = 1; round < MOST_ROUNDS; round++) {
      double missing = LOUDNESS_LUFS - mastered.loudness();
      if (Math.abs(missing) < CLOSE_ENOUGH) {
        break;
      }
      gainDb += missing;
      mastered = limited(sound, peaks, gainDb, cancel);
    }
    return mastered;
  }

  private static double measure(Recording sound, WaveFile peaks, CancelToken cancel) {
    LoudnessMeter meter = new LoudnessMeter();
    TruePeaks found = new TruePeaks(peaks);
    sound.playTo(
        (left, right, count) -> {
          meter.add(left, right, count);
          found.take(left, right, count);
        },
        cancel);
    found.finish();
    return meter.integrated();
  }

  private static Mastered limited(
      Recording sound, WaveFile peaks, double gainDb, CancelToken cancel) {
    Recording limited =
        () ->
            new Limiter(sound.play(), peaks, decibels(gainDb), decibels(PEAK_DB - CODING_ROOM_DB));
    return new Mastered(limited, LoudnessMeter.integrated(limited, cancel));
  }

  private static double decibels(double db) {
    return Math.pow(10, db / 20);
  }
}
