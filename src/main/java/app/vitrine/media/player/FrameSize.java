package app.vitrine.media.player;

/**
 * The size a film is shown at, in pixels.
 *
 * @param width a multiple of {@value #STEP}, so that rows are aligned for the scaler's vector code
 */
record FrameSize(int width, int height) {
  static final int STEP = 16;

  /**
   * The size that fills a place at best: never larger than the film itself, nor smaller than can be
   * looked at.
   */
  static FrameSize within(int filmWidth, int filmHeight, int placeWidth, int placeHeight) {
    double scale =
        Math.min(1, Math.min((double) placeWidth / filmWidth, (double) placeHeight / filmHeight));
    int steps = Math.max(1, (int) Math.round(scale * filmWidth / STEP));
    int width = steps * STEP;
    int height = Math.max(1, (int) Math.round((double) width * filmHeight / filmWidth));
    return new FrameSize(width, height);
  }
}
