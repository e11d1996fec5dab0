package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.type.CaptionInk;

/** A shot made ready to be drawn, by several threads at once; footage by one, in order of time. */
sealed interface Scene extends AutoCloseable permits StillScene, LayeredScene, ClipScene {
  /**
   * Draws the scene over the whole frame.
   *
   * @param progress 0 to 1 of the time the shot is seen
   * @param scratch the drawing thread's
   */
  void draw(double progress, YuvFrame into, Scratch scratch);

  /** The ink in which a caption standing in {@code area} of the frame can be read. */
  CaptionInk inkFor(Box area);

  @Override
  void close();
}
