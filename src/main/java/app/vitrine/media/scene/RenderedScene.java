package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.StillDepth;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished picture.
 *
 * @param image 8-bit sRGB
 * @param ground the same without the product, its shadow and mirror image left in; null where it
 *     was not asked for or the product does not stand on its ground
 * @param depth how far away what is in it lies; null without a ground
 * @param product where the product stands in it
 * @param focus the part of the product a close look is to show
 * @param preset id of the scene description
 * @param prompt the picture in words
 * @param match what was done to the product's own light
 * @param enlarged how many of its pixels, along a side, one of the photo's own became
 * @param fidelity how far the product's pixels are from the photo's own in that light; null where
 *     that cannot be measured, as of a thin chain
 * @param unmet the wishes it does not follow, or not wholly
 */
public record RenderedScene(
    BufferedImage image,
    @Nullable BufferedImage ground,
    @Nullable StillDepth depth,
    Box product,
    Box focus,
    String preset,
    String prompt,
    Match match,
    double enlarged,
    @Nullable Fidelity fidelity,
    List<UnmetWish> unmet) {

  public RenderedScene {
    unmet = List.copyOf(unmet);
  }

  /** A picture of the product as a whole. */
  RenderedScene(
      BufferedImage image,
      Box product,
      String preset,
      String prompt,
      Match match,
      double enlarged,
      @Nullable Fidelity fidelity,
      List<UnmetWish> unmet) {
    this(image, null, null, product, product, preset, prompt, match, enlarged, fidelity, unmet);
  }

  /** The same picture with the ground behind the product. */
  RenderedScene over(BufferedImage behind, StillDepth away) {
    return new RenderedScene(
        image, behind, away, product, focus, preset, prompt, match, enlarged, fidelity, unmet);
  }

  /** The same picture with a part of the product to be looked at closely. */
  RenderedScene about(Box part) {
    return new RenderedScene(
        image, ground, depth, product, part, preset, prompt, match, enlarged, fidelity, unmet);
  }

  /**
   * Gains on the product's linear light, each near 1 but for a photo that is too dark; nothing else
   * is ever done to its pixels.
   */
  public record Match(double red, double green, double blue) {
    /** No change. */
    public static final Match NONE = new Match(1, 1, 1);

    float[] gains() {
      return new float[] {(float) red, (float) green, (float) blue};
    }

    /** These gains, with another exposure. */
    Match exposed(double gain) {
      return new Match(red * gain, green * gain, blue * gain);
    }

    /** Applies the gains to a whole picture. */
    void apply(LinearImage frame, CancelToken cancel) {
      if (equals(NONE)) {
        return;
      }
      double[] gains = {red, green, blue};
      for (int c = 0; c < gains.length; c++) {
        float gain = (float) gains[c];
        float[] plane = frame.plane(c);
        Rows.each(
            frame.height(),
            cancel,
            y -> {
              for (int i = y * frame.width(); i < (y + 1) * frame.width(); i++) {
                plane[i] *= gain;
              }
            });
      }
    }
  }
}
