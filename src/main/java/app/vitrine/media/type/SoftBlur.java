package app.vitrine.media.type;

import app.vitrine.domain.work.CancelToken;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Blurs a premultiplied picture by three box filters, close to a Gaussian of the same spread. */
final class SoftBlur {
  private static final int PASSES = 3;

  private SoftBlur() {}

  /** Blurs all four channels; {@code radius} is half the box in pixels, at least 1. */
  static void inPlace(BufferedImage image, int radius, CancelToken cancel) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] line = new int[Math.max(width, height)];
    for (int pass = 0; pass < PASSES; pass++) {
      for (int y = 0; y < height; y++) {
        cancel.throwIfCancelled();
        box(pixels, y * width, 1, width, radius, line);
      }
      for (int x = 0; x < width; x++) {
        cancel.throwIfCancelled();
        box(pixels, x, width, height, radius, line);
      }
    }
  }

  private static void box(int[] pixels, int from, int step, int count, int radius, int[] line) {
    for (int i = 0; i < count; i++) {
      line[i] = pixels[from + i * step];
    }
    int window = 2 * radius + 1;
    int a = 0;
    int r = 0;
    int g = 0;
    int b = 0;
    for (int i = -radius; i < count + radius; i++) {
      int in = i + radius;
      if (in < count) {
        int p = line[in];
        a += p >>> 24;
        r += p >> 16 & 0xff;
        g += p >> 8 & 0xff;
        b += p & 0xff;
      }
      int out = i - radius - 1;
      if (out >= 0) {
        int p = line[out];
        a -= p >>> 24;
        r -= p >> 16 & 0xff;
        g -= p >> 8 & 0xff;
        b -= p & 0xff;
      }
      if (i >= 0 && i < count) {
        pixels[from + i * step] =
            rounded(a, window) << 24
                | rounded(r, window) << 16
                | rounded(g, window) << 8
                | rounded(b, window);
      }
    }
  }

  private static int rounded(int sum, int window) {
    return (sum + window / 2) / window;
  }
}
