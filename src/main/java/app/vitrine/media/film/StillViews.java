package app.vitrine.media.film;

/** What of a still a frame shows from moment to moment. */
interface StillViews {
  /** At a share 0 to 1 of the shot. */
  StillView at(double progress);

  /** Whether the still is only shifted under the frame, never scaled. */
  boolean onlyShift();

  /** A camera's way over a still that is flat. */
  static StillViews flat(CameraPath path, int frameWidth, int frameHeight) {
    return new StillViews() {
      @Override
      public StillView at(double progress) {
        Window window = path.at(progress);
        double perPixel = window.width() / frameWidth;
        double left = window.centreX() - window.width() / 2;
        double top = window.centreY() - frameHeight * perPixel / 2;
        return y -> new StillView.Row(top + y * perPixel, left, perPixel);
      }

      @Override
      public boolean onlyShift() {
        return path.onlyShifts();
      }
    };
  }
}
