package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import app.vitrine.media.resample.Lanczos;
import app.vitrine.media.resample.LinearImage;
import app.vitrine.media.resample.Rows;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;

/**
 * A close look: the part of the original photo, inside the product, that is richest in sharp
 * detail, with the eye-catching part a little off the middle.
 */
final class DetailCrop {
  /** What a close look is made as, whatever is behind it. */
  static final String ID = "close_up";

  private static final double SHARE_OF_PRODUCT = 0.52;
  private static final double FOCUS_OF_PRODUCT = 0.5;
  private static final double MOST_ENLARGED = 2;
  private static final double[] WIDER = {1, 1.12, 1.24, 1.36};
  private static final double BETTER = 0.04;
  private static final double CLOSER = 0.76;
  private static final double BACK = 1.45;

  /** A crop shows a step closer or back less than a whole product does. */
  private static final double SIZE_TO_CROP = 1.5;

  private static final double SHARPEN = 0.35;
  private static final double SHARPEN_RADIUS = 1.1;

  /** Levels of 255. */
  private static final float MOST_SHARPENED = 14;

  private DetailCrop() {}

  /** Where the crop that the wishes want lies in the photo. */
  static Box crop(
      SceneOrder order, Silhouette shape, List<Guidance.Heard> heard, CancelToken cancel) {
    return crop(order, shape, wished(heard).size(), cancel);
  }

  private static Look wished(List<Guidance.Heard> heard) {
    return Look.of(heard.stream().flatMap(each -> each.rules().stream()).toList());
  }

  /** The crop as the wishes want it, as far as one of the photo can follow. */
  static RenderedScene render(
      SceneOrder order,
      Silhouette shape,
      Box crop,
      List<Guidance.Heard> heard,
      CancelToken cancel) {
    Look wished = wished(heard);
    LinearImage frame =
        Lanczos.resample(order.photo(), crop, order.width(), order.height(), cancel);
    double exposure = ExposureMatch.of(order.photo(), cancel);
    RenderedScene.Match match = wished.onPhoto().exposed(exposure);
    LinearImage own = frame.copy();
    match.apply(frame, cancel);
    sharpen(frame, cancel);
    BufferedImage image = Develop.encode(frame, Grain.even(0), (int) order.seed(), cancel);
    return new RenderedScene(
        image,
        productIn(shape.bounds(), crop, order.width(), order.height()),
        ID,
        "Close-up of the product's finest detail, cut from the merchant's own photo, gently"
            + " sharpened"
            + ScenePrompt.exposed(exposure)
            + ".",
        match,
        Math.max(order.width() / (double) crop.width(), order.height() / (double) crop.height()),
        Fidelity.of(image, own, match, cancel),
        UnmetWishes.of(heard, UnmetWish.Reason.OWN_PHOTO));
  }

  /**
   * What a close look at a picture of the whole product is to show: the part richest in sharp
   * detail; of later variants, what those before did not show.
   *
   * @param product where the product stands in that picture
   */
  static Box focus(SceneOrder order, Silhouette shape, Box product, CancelToken cancel) {
    Box bounds = shape.bounds();
    int photoWidth = order.photo().getWidth();
    int photoHeight = order.photo().getHeight();
    int longer = Math.max(bounds.width(), bounds.height());
    Box found =
        unlikeThoseBefore(
            order,
            DetailMap.of(order.photo(), shape, cancel),
            (map, variant) ->
                best(
                    wider -> {
                      int side = Math.max(8, (int) (wider * FOCUS_OF_PRODUCT * longer));
                      return map.best(
                          Math.min(side, photoWidth),
                          Math.min(side, photoHeight),
                          variant,
                          photoWidth,
                          photoHeight);
                    }));
    double scale = product.width() / (double) bounds.width();
    int left = within(product.x() + (found.x() - bounds.x()) * scale, order.width() - 1);
    int top = within(product.y() + (found.y() - bounds.y()) * scale, order.height() - 1);
    int right = within(product.x() + (found.right() - bounds.x()) * scale, order.width());
    int bottom = within(product.y() + (found.bottom() - bounds.y()) * scale, order.height());
    return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  private static int within(double place, int most) {
    return (int) Math.clamp(Math.round(place), 0L, (long) most);
  }

  /** Where the crop lies in the photo; it has the picture's shape. */
  static Box crop(SceneOrder order, Silhouette shape, double closer, CancelToken cancel) {
    Box bounds = shape.bounds();
    double ratio = order.width() / (double) order.height();
    double share =
        order.fill() > 0 ? Math.min(1, SHARE_OF_PRODUCT / order.fill()) : SHARE_OF_PRODUCT;
    return unlikeThoseBefore(
        order,
        DetailMap.of(order.photo(), shape, cancel),
        (map, variant) -> {
          // Later variants step back and look closer by turns.
          int turn = variant / 2;
          double step = Math.pow(variant % 2 == 0 ? BACK : CLOSER, turn);
          double size = Math.min(share * step / Math.pow(closer, SIZE_TO_CROP), 1);
          return best(wider -> crop(order, variant, bounds, map, size * wider, ratio));
        });
  }

  /** Looks as each variant up to the order's does, each at what those before did not show. */
  private static Box unlikeThoseBefore(SceneOrder order, DetailMap product, Choice choice) {
    DetailMap map = product;
    Box shown = choice.of(map, 1);
    for (int variant = 2; variant <= order.variant(); variant++) {
      map = map.after(shown);
      shown = choice.of(map, variant);
    }
    return shown;
  }

  /** Chooses what a variant shows. */
  @FunctionalInterface
  private interface Choice {
    Box of(DetailMap map, int variant);
  }

  /** The best crop of several sizes; a larger one must be clearly better. */
  private static Box best(DoubleFunction<DetailMap.Crop> sized) {
    DetailMap.Crop best = null;
    for (double wider : WIDER) {
      DetailMap.Crop crop = sized.apply(wider);
      if (best == null || crop.score() - best.score() > BETTER * Math.abs(best.score())) {
        best = crop;
      }
    }
    return Objects.requireNonNull(best).box();
  }

  private static DetailMap.Crop crop(
      SceneOrder order, int variant, Box bounds, DetailMap map, double share, double ratio) {
    double side = share * Math.max(bounds.width(), bounds.height());
    // A frame of another shape shows as much of the product as a square one.
    double width = Math.max(side * Math.sqrt(ratio), Math.ceil(order.width() / MOST_ENLARGED));
    int photoWidth = order.photo().getWidth();
    int photoHeight = order.photo().getHeight();
    width = Math.min(width, Math.min(photoWidth, photoHeight * ratio));
    int w = Math.max(8, (int) Math.floor(width));
    int h = Math.max(8, Math.min(photoHeight, (int) Math.round(w / ratio)));
    return map.best(w, h, variant, photoWidth, photoHeight);
  }

  private static void sharpen(LinearImage frame, CancelToken cancel) {
    for (int c = 0; c < 3; c++) {
      float[] plane = frame.plane(c);
      float[] soft = plane.clone();
      Blur.gaussian(soft, frame.width(), frame.height(), SHARPEN_RADIUS, cancel);
      Rows.each(
          frame.height(),
          cancel,
          y -> {
            for (int i = y * frame.width(); i < (y + 1) * frame.width(); i++) {
              plane[i] = sharpened(plane[i], (float) SHARPEN * (plane[i] - soft[i]));
            }
          });
    }
  }

  /** Brighter or darker by that much, but never so much that a seam of light shows at an edge. */
  private static float sharpened(float own, float by) {
    float wished = Math.max(0, own + by);
    float levels = Math.abs(SrgbCurve.code(wished) - SrgbCurve.code(own));
    return levels <= MOST_SHARPENED ? wished : own + (wished - own) * MOST_SHARPENED / levels;
  }

  private static Box productIn(Box product, Box crop, int width, int height) {
    double scale = width / (double) crop.width();
    int left = Math.clamp(Math.round((product.x() - crop.x()) * scale), 0, width - 1);
    int top = Math.clamp(Math.round((product.y() - crop.y()) * scale), 0, height - 1);
    int right = Math.clamp(Math.round((product.right() - crop.x()) * scale), left + 1, width);
    int bottom = Math.clamp(Math.round((product.bottom() - crop.y()) * scale), top + 1, height);
    return new Box(left, top, right - left, bottom - top);
  }
}
