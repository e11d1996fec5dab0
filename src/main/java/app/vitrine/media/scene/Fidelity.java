package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/**
 * How far a finished picture's product is from the photo's own pixels, in levels of 255: between
 * the picture as it was encoded and the photo's pixels brought to the same size, in the light that
 * was recorded for them. The rim, where light wraps and the ground shows through, is left out.
 *
 * @param mean difference of a channel
 * @param most difference that 99 of 100 pixels do not exceed, each by its channel that differs most
 */
public record Fidelity(double mean, double most) {
  /**
   * What is nearer to the rim than this does not count, as a share of the product's larger side.
   */
  private static final double RIM = 0.012;

  /** Coverage, blurred by that much, from which a place counts as inside. */
  private static final float INSIDE = 0.995f;

  private static final int MOST_LEVEL = 255;

  /** Steps of the histogram of differences to a level. */
  private static final int STEPS = 8;

  private static final double NEARLY_ALL = 0.99;

  /** Of fewer pixels, the hundredth that may differ more would be less than one. */
  private static final long LEAST_PIXELS = 100;

  /**
   * Of a product laid into a picture.
   *
   * @param product at its size in the picture, premultiplied, its coverage in plane 3
   * @param place of the product in the picture
   * @return null when next to nothing of the product lies far enough inside
   */
  static @Nullable Fidelity of(
      BufferedImage picture,
      LinearImage product,
      Placement place,
      RenderedScene.Match match,
      CancelToken cancel) {
    float[] inside = product.plane(3).clone();
    Blur.gaussian(
        inside,
        product.width(),
        product.height(),
        RIM * Math.max(product.width(), product.height()),
        cancel);
    Box seen = place.within(picture.getWidth(), picture.getHeight());
    Difference difference = new Difference(picture, match);
    for (int y = seen.y(); y < seen.bottom(); y++) {
      cancel.throwIfCancelled();
      int row = (y - place.y()) * product.width() - place.x();
      for (int x = seen.x(); x < seen.right(); x++) {
        if (inside[row + x] >= INSIDE) {
          difference.add(product, row + x, y * picture.getWidth() + x);
        }
      }
    }
    return difference.told();
  }

  /**
   * Of a part of the photo that is a picture by itself.
   *
   * @param part at the picture's size, before anything was done to it
   * @return null for a picture of next to no pixels
   */
  static @Nullable Fidelity of(
      BufferedImage picture, LinearImage part, RenderedScene.Match match, CancelToken cancel) {
    Difference difference = new Difference(picture, match);
    for (int y = 0; y < part.height(); y++) {
      cancel.throwIfCancelled();
      for (int at = y * part.width(); at < (y + 1) * part.width(); at++) {
        difference.add(part, at, at);
      }
    }
    return difference.told();
  }

  private static final class Difference {
    private final int[] rgb;
    private final float[] gains;
    private final long[] histogram = new long[(MOST_LEVEL + 1) * STEPS];
    private double sum;
    private long pixels;

    Difference(BufferedImage picture, RenderedScene.Match match) {
      this.rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
      this.gains = match.gains();
    }

    void add(LinearImage own, int at, int in) {
      double most = 0;
      for (int c = 0; c < gains.length; c++) {
        double wanted = SrgbCurve.code(own.plane(c)[at] * gains[c]);
        int made = (rgb[in] >> (16 - 8 * c)) & MOST_LEVEL;
        double apart = Math.abs(made - wanted);
        sum += apart;
        most = Math.max(most, apart);
      }
      histogram[(int) Math.ceil(most * STEPS)]++;
      pixels++;
    }

    @Nullable Fidelity told() {
      return pixels < LEAST_PIXELS ? null : new Fidelity(sum / (gains.length * pixels), most());
    }

    private double most() {
      int step = 0;
      long within = histogram[0];
      while (within < NEARLY_ALL * pixels) {
        within += histogram[++step];
      }
      return step / (double) STEPS;
    }
  }
}
