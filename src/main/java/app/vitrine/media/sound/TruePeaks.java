package app.vitrine.media.sound;

/** The highest value of the wave around each sample, both channels together. */
final class TruePeaks {
  private final Sound sound;

  TruePeaks(Sound sound) {
    this.sound = sound;
  }

  /** Highest absolute value from this sample to just before the next one. */
  double at(int index) {
    return Math.max(
        Oversampling.highest(sound.left(), index), Oversampling.highest(sound.right(), index));
  }
}
