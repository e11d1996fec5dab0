package app.vitrine.media.resample;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Lanczos-3 resampling in linear light with premultiplied coverage. Going down, the kernel widens
 * with the step, so that every source pixel counts; going up it interpolates. Source rows are read
 * one at a time, so a photo of any size needs no float copy of its own.
 */
public final class Lanczos {
  private static final double LOBES = 3;

  private Lanczos() {}

  /**
   * Brings a part of an ARGB or RGB picture to a size.
   *
   * @param part within the picture
   * @return four planes, premultiplied; values ringing out of 0–coverage are cut off
   */
  public static LinearImage resample(
      BufferedImage source, Box part, int width, int height, CancelToken cancel) {
    LinearImage out = new LinearImage(width, height, 4);
    Taps across = new Taps(part.width(), width);
    Taps down = new Taps(part.height(), height);
    int[] argb = new int[part.width()];
    float[][] line = new float[4][part.width()];
    float[][] narrow = new float[4][width];
    for (int y = 0; y < part.height(); y++) {
      cancel.throwIfCancelled();
      ArgbPixels.read(source, part.x(), part.y() + y, part.width(), 1, argb);
      if (source.getColorModel().hasAlpha() && !premultiply(argb, line)) {
        continue;
      }
      if (!source.getColorModel().hasAlpha()) {
        opaque(argb, line);
      }
      for (int c = 0; c < 4; c++) {
        across.gather(line[c], narrow[c]);
      }
      for (int row = down.firstTarget(y); row < height && down.start[row] <= y; row++) {
        int tap = y - down.start[row];
        if (tap < down.weights[row].length) {
          float weight = down.weights[row][tap];
          for (int c = 0; c < 4; c++) {
            float[] plane = out.plane(c);
            for (int x = 0, at = row * width; x < width; x++, at++) {
              plane[at] += weight * narrow[c][x];
            }
          }
        }
      }
    }
    clip(out);
    return out;
  }

  private static boolean premultiply(int[] argb, float[][] line) {
    boolean any = false;
    for (int x = 0; x < argb.length; x++) {
      int p = argb[x];
      float a = (p >>> 24) / 255f;
      any |= a > 0;
      line[0][x] = a * SrgbCurve.linear(p >> 16);
      line[1][x] = a * SrgbCurve.linear(p >> 8);
      line[2][x] = a * SrgbCurve.linear(p);
      line[3][x] = a;
    }
    return any;
  }

  private static void opaque(int[] argb, float[][] line) {
    for (int x = 0; x < argb.length; x++) {
      int p = argb[x];
      line[0][x] = SrgbCurve.linear(p >> 16);
      line[1][x] = SrgbCurve.linear(p >> 8);
      line[2][x] = SrgbCurve.linear(p);
    }
    Arrays.fill(line[3], 1);
  }

  private static void clip(LinearImage image) {
    float[] alpha = image.plane(3);
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = Math.clamp(alpha[i], 0f, 1f);
      for (int c = 0; c < 3; c++) {
        image.plane(c)[i] = Math.clamp(image.plane(c)[i], 0f, alpha[i]);
      }
    }
  }

  /** Which source samples make up each target sample, and by how much. */
  private static final class Taps {
    final int[] start;
    final float[][] weights;
    private final double step;
    private final double reach;

    Taps(int from, int to) {
      step = from / (double) to;
      double widen = Math.max(1, step);
      reach = LOBES * widen;
      start = new int[to];
      weights = new float[to][];
      for (int i = 0; i < to; i++) {
        double centre = (i + 0.5) * step - 0.5;
        int first = Math.max(0, (int) Math.ceil(centre - reach));
        int last = Math.min(from - 1, (int) Math.floor(centre + reach));
        start[i] = first;
        weights[i] = normalised(centre, first, last, widen);
      }
    }

    private static float[] normalised(double centre, int first, int last, double widen) {
      double[] raw = new double[last - first + 1];
      double sum = 0;
      for (int k = 0; k < raw.length; k++) {
        raw[k] = kernel((first + k - centre) / widen);
        sum += raw[k];
      }
      float[] weights = new float[raw.length];
      for (int k = 0; k < raw.length; k++) {
        weights[k] = (float) (raw[k] / sum);
      }
      return weights;
    }

    int firstTarget(int sourceRow) {
      return Math.max(0, (int) Math.floor((sourceRow - reach - 1) / step - 1));
    }

    void gather(float[] source, float[] target) {
      for (int i = 0; i < target.length; i++) {
        float[] w = weights[i];
        float sum = 0;
        for (int k = 0, at = start[i]; k < w.length; k++, at++) {
          sum += w[k] * source[at];
        }
        target[i] = sum;
      }
    }

    private static double kernel(double x) {
      double ax = Math.abs(x);
      if (ax < 1e-9) {
        return 1;
      }
      if (ax >= LOBES) {
        return 0;
      }
      double px = Math.PI * ax;
      return LOBES * Math.sin(px) * Math.sin(px / LOBES) / (px * px);
    }
  }
}
