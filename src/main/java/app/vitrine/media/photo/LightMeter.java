package app.vitrine.media.photo;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Lightness of a photo and of the product in it. */
final class LightMeter {
  private static final int LEVELS = 256;
  private static final int OPAQUE = 200;
  private static final int WHITE = 253;
  private static final int BLOCK = 8;

  private final BufferedImage photo;
  private final BufferedImage matte;
  private final CancelToken cancel;
  private final long[] everywhere = new long[LEVELS];
  private final long[] onProduct = new long[LEVELS];
  private final double[] steps = new double[BLOCK];

  LightMeter(BufferedImage photo, BufferedImage matte, CancelToken cancel) {
    this.photo = photo;
    this.matte = matte;
    this.cancel = cancel;
    measure();
  }

  private void measure() {
    int width = photo.getWidth();
    int[] rgb = new int[width];
    int[] opacity = new int[width];
    double[] sums = new double[BLOCK];
    long[] counts = new long[BLOCK];
    for (int y = 0; y < photo.getHeight(); y++) {
      cancel.throwIfCancelled();
      ArgbPixels.row(photo, y, rgb);
      matte.getRaster().getSamples(0, y, width, 1, 0, opacity);
      int before = luma(rgb[0]);
      for (int x = 0; x < width; x++) {
        int light = luma(rgb[x]);
        everywhere[light]++;
        if (opacity[x] > OPAQUE) {
          onProduct[light]++;
        }
        if (x > 0) {
          sums[x % BLOCK] += Math.abs(light - before);
          counts[x % BLOCK]++;
        }
        before = light;
      }
    }
    Arrays.setAll(steps, i -> sums[i] / Math.max(1, counts[i]));
  }

  /** Luma of an sRGB pixel, 0 to 255 (ITU-R BT.601). */
  private static int luma(int rgb) {
    return ((rgb >> 16 & 0xff) * 299 + (rgb >> 8 & 0xff) * 587 + (rgb & 0xff) * 114 + 500) / 1000;
  }

  /** Lightness of the box's pixels, row by row. */
  byte[] luma(Box box) {
    byte[] out = new byte[box.width() * box.height()];
    int[] rgb = new int[box.width()];
    for (int y = 0; y < box.height(); y++) {
      cancel.throwIfCancelled();
      ArgbPixels.read(photo, box.x(), box.y() + y, rgb.length, 1, rgb);
      for (int x = 0; x < rgb.length; x++) {
        out[y * rgb.length + x] = (byte) luma(rgb[x]);
      }
    }
    return out;
  }

  /** Opacity of the box's pixels, row by row. */
  byte[] opacity(Box box) {
    byte[] out = new byte[box.width() * box.height()];
    int[] row = new int[box.width()];
    for (int y = 0; y < box.height(); y++) {
      cancel.throwIfCancelled();
      matte.getRaster().getSamples(box.x(), box.y() + y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        out[y * row.length + x] = (byte) row[x];
      }
    }
    return out;
  }

  /** The level that all but one in two hundred pixels of the photo stay below. */
  int brightest() {
    return percentile(everywhere, 0.995);
  }

  /** The product's middle level; 255 when there is no product. */
  int productMiddle() {
    return percentile(onProduct, 0.5);
  }

  /** Share of the product that is white without detail, 0 to 1. */
  double productClipped() {
    long all = Arrays.stream(onProduct).sum();
    long white = Arrays.stream(onProduct, WHITE, LEVELS).sum();
    return all == 0 ? 0 : (double) white / all;
  }

  /**
   * How much higher the steps between neighbouring columns are at every eighth column, where JPEG's
   * blocks meet, than elsewhere; in levels. Photos saved well stay below 1.
   */
  double blockStep() {
    double highest = Arrays.stream(steps).max().orElse(0);
    double others = (Arrays.stream(steps).sum() - highest) / (BLOCK - 1);
    return highest - others;
  }

  private static int percentile(long[] histogram, double share) {
    long wanted = (long) (share * Arrays.stream(histogram).sum());
    long seen = 0;
    for (int level = 0; level < LEVELS; level++) {
      seen += histogram[level];
      if (seen > wanted) {
        return level;
      }
    }
    return LEVELS - 1;
  }
}
