package app.vitrine.media.cutout;

import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * A rough matte.
 *
 * @param frame the part of the working photo it covers
 * @param matte how likely each place is product, 0 to 1
 */
record Rough(Frame frame, Plane matte) {
  /** Margin round the product for its edge. */
  private static final double EDGE_MARGIN = 0.16;

  /** Margin for the colour models, which need to see enough ground. */
  private static final double WIDE_MARGIN = 0.5;

  /** Longer side of the matte the later steps work on. */
  private static final int MATTE_SIDE = 440;

  /** Longer side at which the edge is settled. */
  private static final int CLOSE_SIDE = 520;

  private static final double LEAST_SHARE = 0.0002;
  private static final float HALF = 0.5f;

  /** The product and a narrow margin seen closer, finer; null when the matte is empty. */
  @Nullable Rough closeUp(WorkingPhoto photo) {
    Frame product = product();
    return product == null ? null : seen(photo.around(product, EDGE_MARGIN), CLOSE_SIDE);
  }

  /** The product and enough ground to know its colours; null when the matte is empty. */
  @Nullable Rough amidGround(WorkingPhoto photo) {
    Frame product = product();
    return product == null ? null : amidGround(photo, product);
  }

  /** What lies around a product, with enough ground to know its colours. */
  Rough amidGround(WorkingPhoto photo, Frame product) {
    return seen(photo.around(product, WIDE_MARGIN), MATTE_SIDE);
  }

  /** A part of the working photo, of at most a longer side in cells. */
  private Rough seen(Frame part, int longest) {
    double scale = Math.min(1, longest / part.longSide());
    int width = Math.max(1, (int) Math.round(part.width() * scale));
    int height = Math.max(1, (int) Math.round(part.height() * scale));
    return new Rough(part, matte.resampled(frame, part, width, height));
  }

  /** The photo's pixels at the matte's size; the caller closes them. */
  Mat pixels(WorkingPhoto photo) {
    return photo.part(frame, matte.width, matte.height);
  }

  /** The frame around what is more likely product than not; null when that is next to nothing. */
  @Nullable Frame product() {
    int left = matte.width;
    int top = matte.height;
    int right = -1;
    int bottom = -1;
    int count = 0;
    for (int i = 0; i < matte.data.length; i++) {
      if (matte.data[i] > HALF) {
        count++;
        left = Math.min(left, i % matte.width);
        right = Math.max(right, i % matte.width);
        top = Math.min(top, i / matte.width);
        bottom = i / matte.width;
      }
    }
    if (count < LEAST_SHARE * matte.data.length) {
      return null;
    }
    double perX = frame.width() / matte.width;
    double perY = frame.height() / matte.height;
    return new Frame(
        frame.x() + left * perX,
        frame.y() + top * perY,
        (right + 1 - left) * perX,
        (bottom + 1 - top) * perY);
  }
}
