package app.vitrine.studio.video;

import app.vitrine.domain.video.Shot;

/**
 * A shot as its row in the storyboard shows it.
 *
 * @param startSec when it begins in the film
 * @param percent of its making, 0 to 100, while that is under way
 */
record ShotLine(Shot shot, double startSec, State state, int percent) {
  /** What is known of a shot. */
  enum State {
    READY,
    /** It is to be made anew; its turn comes. */
    WAITING,
    /** It is being made anew. */
    MAKING
  }
}
