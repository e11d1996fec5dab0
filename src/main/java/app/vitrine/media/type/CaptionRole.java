package app.vitrine.media.type;

/** What a caption does in a film; sets its size. */
public enum CaptionRole {
  /** Opens the film: the largest letters. */
  TITLE(0.082),
  /** Runs through the film. */
  LINE(0.062),
  /** Closes it: what to do next. */
  CALL(0.070);

  private final double size;

  CaptionRole(double size) {
    this.size = size;
  }

  /** Largest letter size as a share of the frame's shorter side. */
  double size() {
    return size;
  }
}
