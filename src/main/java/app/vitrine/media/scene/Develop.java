package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Turns linear light into an 8-bit sRGB picture, with grain that also hides banding. */
final class Develop {
  private static final float KNEE = 0.68f;
  private static final int FULL = 255;

  private Develop() {}

  /** Rolls highlights off so that lamps and windows glow instead of clipping. */
  static void shoulder(LinearImage frame, CancelToken cancel) {
    for (int c = 0; c < 3; c++) {
      float[] plane = frame.plane(c);
      Rows.each(
          frame.height(),
          cancel,
          y -> {
            for (int i = y * frame.width(); i < (y + 1) * frame.width(); i++) {
              if (plane[i] > KNEE) {
                plane[i] =
                    KNEE + (1 - KNEE) * (1 - (float) Math.exp(-(plane[i] - KNEE) / (1 - KNEE)));
              }
            }
          });
    }
  }

  /** Darkens the corners by up to {@code strength}. */
  static void vignette(LinearImage frame, double strength, CancelToken cancel) {
    if (strength <= 0) {
      return;
    }
    double half = Math.hypot(frame.width(), frame.height()) / 2;
    Rows.each(
        frame.height(),
        cancel,
        y -> {
          for (int x = 0; x < frame.width(); x++) {
            double r = Math.hypot(x - frame.width() / 2.0, (y - frame.height() / 2.0)) / half;
            float gain = (float) (1 - strength * r * r * r);
            for (int c = 0; c < 3; c++) {
              frame.plane(c)[y * frame.width() + x] *= gain;
            }
          }
        });
  }

  /**
   * Encodes the frame. What is as bright as can be stays plain white, as on a sensor that is full.
   */
  static BufferedImage encode(LinearImage frame, Grain grain, int seed, CancelToken cancel) {
    BufferedImage image =
        new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Rows.each(
        frame.height(),
        cancel,
        y -> {
          for (int x = 0; x < frame.width(); x++) {
            int at = y * frame.width() + x;
            int h = Noise.hash(x, y, seed);
            // The sum of four even values is close to a bell of variance 1/3 of a step's square.
            float bell =
                ((h & 0xFF) + (h >>> 8 & 0xFF) + (h >>> 16 & 0xFF) + (h >>> 24)) / 255f - 2;
            float own = Noise.cell(x, y, seed + 1) - 0.5f;
            float noise = grain.at(x, y) * 1.73f * bell + own;
            int r = code(frame.plane(0)[at], noise);
            int g = code(frame.plane(1)[at], noise);
            int b = code(frame.plane(2)[at], noise);
            rgb[at] = r << 16 | g << 8 | b;
          }
        });
    return image;
  }

  private static int code(float linear, float noise) {
    if (linear >= 1) {
      return FULL;
    }
    return Math.clamp(Math.round(SrgbCurve.code(linear) + noise), 0, FULL);
  }
}
