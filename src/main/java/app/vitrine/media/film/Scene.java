package app.vitrine.media.film;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.type.CaptionInk;

/** A shot made ready to be drawn, frame after frame in order of time. */
sealed interface Scene extends AutoCloseable permits StillScene, LayeredScene, ClipScene {
  /**
   * Draws the scene over the whole frame.
   *
   * @param progress 0 to 1 of the time the shot is seen
   */
  void draw(double progress, YuvFrame into);

  /** The ink in which a caption standing in {@code area} of the frame can be read. */
  CaptionInk inkFor(Box area);

  @Override
  void close();
}
