package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;

/**
 * How much more light an under-exposed photo needs for its pictures to look like those of the same
 * product, well lit: one gain on linear light, as a longer exposure would have given. It is judged
 * by the whole photo, so a dark product in a photo with light in it stays dark.
 */
final class ExposureMatch {
  /** Level (sRGB) the brightest parts are brought to. */
  private static final int WANTED = 195;

  /** Level of them from which a photo is dark on purpose, and up to which it is not at all. */
  private static final double FREE = 180;

  private static final double TOO_DARK = 130;

  /** Two stops and a half: beyond, the steps of an 8-bit photo show. */
  private static final double MOST = 6;

  /** One in two hundred pixels may be brighter: lamps and their reflections. */
  private static final double BRIGHTEST = 0.995;

  /** Every so many rows and columns are looked at. */
  private static final int STEP = 3;

  private static final int LEVELS = 256;

  private ExposureMatch() {}

  /** The gain, 1 for a photo that is bright enough. */
  static double of(BufferedImage photo, CancelToken cancel) {
    int level = brightest(photo, cancel);
    double share = Math.clamp((FREE - level) / (FREE - TOO_DARK), 0.0, 1.0);
    double full = SrgbCurve.linear(WANTED) / Math.max(SrgbCurve.linear(1), SrgbCurve.linear(level));
    return Math.min(MOST, Math.pow(full, share));
  }

  private static int brightest(BufferedImage photo, CancelToken cancel) {
    int[] row = new int[photo.getWidth()];
    int[] histogram = new int[LEVELS];
    int count = 0;
    for (int y = 0; y < photo.getHeight(); y += STEP) {
      cancel.throwIfCancelled();
      ArgbPixels.row(photo, y, row);
      for (int x = 0; x < row.length; x += STEP) {
        // The brightest channel, since a deep red or blue is bright at a low luma.
        int level = Math.max(row[x] >> 16 & 0xff, Math.max(row[x] >> 8 & 0xff, row[x] & 0xff));
        histogram[level]++;
        count++;
      }
    }
    int level = LEVELS - 1;
    int above = histogram[level];
    while (level > 0 && above < (1 - BRIGHTEST) * count) {
      above += histogram[--level];
    }
    return level;
  }
}
