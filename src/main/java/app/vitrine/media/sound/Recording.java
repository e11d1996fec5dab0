package app.vitrine.media.sound;

import app.vitrine.domain.work.CancelToken;

/** Stereo sound at 48 kHz that can be heard from its beginning, as often as wanted. */
@FunctionalInterface
public interface Recording {
  /**
   * Begins at the beginning. What is made only when it is wanted takes its time at the first call.
   *
   * @throws app.vitrine.domain.error.VitrineException when it cannot be made
   */
  SoundStream play();

  /**
   * Plays all of it to somebody, in pieces of at most a second.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when the token is cancelled
   */
  default void playTo(SoundSink sink, CancelToken cancel) {
    SoundStream stream = play();
    float[] left = new float[Sound.RATE];
    float[] right = new float[Sound.RATE];
    int count;
    do {
      cancel.throwIfCancelled();
      count = stream.read(left, right, left.length);
      sink.take(left, right, count);
    } while (count == left.length);
  }
}
