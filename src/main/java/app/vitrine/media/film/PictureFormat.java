package app.vitrine.media.film;

/**
 * What the picture of a film is encoded as.
 *
 * @param bitrate aimed at, bits per second
 */
record PictureFormat(H264Encoder encoder, int width, int height, int fps, long bitrate) {
  private static final double BITS_PER_PIXEL = 0.13;
  private static final long LEAST_BITRATE = 300_000;
  private static final double PEAK = 1.5;

  /** The usual quality for a size: 8 Mbit/s for 1080 by 1920 at 30 frames a second. */
  static PictureFormat usual(H264Encoder encoder, int width, int height, int fps) {
    long bitrate = Math.round(BITS_PER_PIXEL * width * height * fps);
    return new PictureFormat(encoder, width, height, fps, Math.max(LEAST_BITRATE, bitrate));
  }

  /** The most in any second, bits per second. */
  long peakBitrate() {
    return Math.round(PEAK * bitrate);
  }
}
