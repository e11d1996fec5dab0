package app.vitrine.media.sound;

import java.util.Optional;

/** Fits a spoken line to the time there is for it. */
public final class SpokenFit {
  /** A line said faster than this many times its pace sounds hurried. */
  public static final double FASTEST = 1.15;

  /** Rounding to samples. */
  private static final double SPARE_SEC = 0.001;

  private SpokenFit() {}

  /**
   * The line as it is, said a little faster, or nothing when even that would be too long.
   *
   * @param roomSec the time there is
   */
  public static Optional<Sound> fit(Sound line, double roomSec) {
    if (line.seconds() <= roomSec) {
      return Optional.of(line);
    }
    double rate = line.seconds() / Math.max(SPARE_SEC, roomSec - SPARE_SEC);
    return rate > FASTEST ? Optional.empty() : Optional.of(Tempo.faster(line, rate));
  }
}
