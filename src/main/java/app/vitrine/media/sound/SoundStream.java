package app.vitrine.media.sound;

/** Sound that is heard once, from its beginning to its end; for one thread. */
@FunctionalInterface
public interface SoundStream {
  /**
   * Brings the next samples of both channels, to the beginnings of the two arrays.
   *
   * @param count wanted, at most the arrays' length
   * @return how many there were; fewer than wanted only at the end
   * @throws app.vitrine.domain.error.VitrineException when they cannot be had
   */
  int read(float[] left, float[] right, int count);
}
