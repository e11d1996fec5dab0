package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What people's wishes do to a picture.
 *
 * @param exposure gain on the scene's light
 * @param warmth −1 for blue to 1 for candle light
 * @param ground added to the lightness of the surroundings, of 1
 * @param size gain on the product's size in the picture
 */
record Look(double exposure, double warmth, double ground, double size) {
  private static final double DARKEST = 0.6;
  private static final double BRIGHTEST = 1.6;
  private static final double MOST_GROUND = 0.3;
  private static final double SMALLEST = 0.72;
  private static final double LARGEST = 1.35;

  /** What warm light of 1 adds to red and takes from green and blue, in linear light. */
  private static final double RED = 0.16;

  private static final double GREEN = 0.03;
  private static final double BLUE = 0.38;

  /** How far the product's own pixels go along; the rest would be another product. */
  private static final double LEAST_ON_PRODUCT = 0.92;

  private static final double MOST_ON_PRODUCT = 1.1;
  private static final double RED_ON_PHOTO = 0.05;
  private static final double BLUE_ON_PHOTO = 0.09;

  /** All wishes together; one said twice goes further, up to a limit. */
  static Look of(List<Guidance.Rule> rules) {
    return new Look(
        Math.clamp(product(rules, Guidance.Rule::exposure), DARKEST, BRIGHTEST),
        Math.clamp(rules.stream().mapToDouble(Guidance.Rule::warmth).sum(), -1.0, 1.0),
        Math.clamp(
            rules.stream().mapToDouble(Guidance.Rule::ground).sum(), -MOST_GROUND, MOST_GROUND),
        Math.clamp(product(rules, Guidance.Rule::size), SMALLEST, LARGEST));
  }

  private static double product(List<Guidance.Rule> rules, ToDoubleFunction<Guidance.Rule> of) {
    return rules.stream().mapToDouble(of).reduce(1, (a, b) -> a * b);
  }

  /** For surroundings that must stay white: they may only become brighter. */
  Look onWhite() {
    return new Look(Math.max(1, exposure), 0, 0, size);
  }

  /** The small gain the product's own pixels get. */
  double productExposure() {
    return Math.clamp(exposure, LEAST_ON_PRODUCT, MOST_ON_PRODUCT);
  }

  /** What is done to a crop of the merchant's photo: as little as to the product elsewhere. */
  RenderedScene.Match onPhoto() {
    double gain = productExposure();
    return new RenderedScene.Match(
        gain * (1 + RED_ON_PHOTO * warmth), gain, gain * (1 - BLUE_ON_PHOTO * warmth));
  }

  /** Turns the light of all that is painted so far, and makes it more or less. */
  void light(LinearImage frame, CancelToken cancel) {
    new RenderedScene.Match(
            exposure * (1 + RED * warmth),
            exposure * (1 - GREEN * warmth),
            exposure * (1 - BLUE * warmth))
        .apply(frame, cancel);
  }
}
