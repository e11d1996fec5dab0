package app.vitrine.media.sound;

/**
 * A note of a score.
 *
 * @param atSec when it begins
 * @param lengthSec how long it is held
 * @param midi pitch, 60 is middle C; without meaning for drums
 * @param velocity 0 to 1
 * @param pan −1 left to 1 right
 */
record Note(
    MusicStyle.Part part, double atSec, double lengthSec, int midi, double velocity, double pan) {
  private static final int CONCERT_A = 69;

  /** Pitch in hertz, equal temperament at A = 440 Hz. */
  double hertz() {
    return 440 * Math.pow(2, (midi - CONCERT_A) / 12.0);
  }
}
