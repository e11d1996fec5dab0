package app.vitrine.domain.video;

/**
 * How a shot takes over from the one before.
 *
 * @param seconds how long both are seen, half of it before the cut; 0 for a hard cut
 */
public record Transition(Kind kind, double seconds) {
  /** What the eye sees of it. */
  public enum Kind {
    /** One frame shows one shot, the next another. */
    CUT,
    /** One shot melts into the next. */
    DISSOLVE,
    /** The next shot is uncovered from the right behind a soft edge. */
    WIPE,
    /** The next shot pushes the one before out of the frame. */
    PUSH,
    /** The camera flies into the shot before, and the next one opens out of it. */
    ZOOM_THROUGH
  }

  /** A hard cut. */
  public static final Transition CUT = new Transition(Kind.CUT, 0);

  /**
   * A cut whose edge is taken off: two shots of one product are never seen through each other for
   * longer than three frames, in which the eye does not read.
   */
  public static final Transition SOFT_CUT = new Transition(Kind.DISSOLVE, 0.15);

  public Transition {
    if (!(seconds >= 0)) {
      throw new IllegalArgumentException("a transition of " + seconds + " s");
    }
  }
}
