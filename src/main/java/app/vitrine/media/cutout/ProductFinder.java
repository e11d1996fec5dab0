package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/** Finds the product with the networks: once in the whole photo, then again close up. */
final class ProductFinder {
  private static final List<MatteNetworks.Look> FROM_AFAR =
      List.of(
          new MatteNetworks.Look(MatteNetworks.Kind.A, 192),
          new MatteNetworks.Look(MatteNetworks.Kind.B, 288));
  private static final List<MatteNetworks.Look> CLOSE_UP =
      List.of(
          new MatteNetworks.Look(MatteNetworks.Kind.A, 192),
          new MatteNetworks.Look(MatteNetworks.Kind.B, 288),
          new MatteNetworks.Look(MatteNetworks.Kind.B, 384));
  private static final int GRID = 400;
  private static final int CLOSE_GRID = 384;
  private static final float CLOSE_WEIGHT = 0.6f;

  /** Margin round the product for the close look, as a share of its longer side. */
  private static final double CLOSE_MARGIN = 0.14;

  /** Margin for the colour models, which need to see enough ground. */
  private static final double WIDE_MARGIN = 0.5;

  /** Longer side of the matte the later steps work on. */
  private static final int MATTE_SIDE = 440;

  /** Margin round the product for its edge. */
  private static final double EDGE_MARGIN = 0.16;

  /** Longer side at which the edge is settled. */
  private static final int CLOSE_SIDE = 520;

  private static final double LEAST_SHARE = 0.0002;
  private static final float HALF = 0.5f;

  private final MatteNetworks networks;

  ProductFinder(MatteNetworks networks) {
    this.networks = networks;
  }

  /**
   * A rough matte.
   *
   * @param frame the part of the working photo it covers
   * @param matte the networks' opinion, 0 to 1
   */
  record Rough(Frame frame, Plane matte) {}

  /** The rough matte, or null when no product stands out. */
  @Nullable Rough find(WorkingPhoto photo, CancelToken cancel) {
    Frame whole = photo.whole();
    Plane afar = networks.look(photo, whole, FROM_AFAR, GRID, GRID, cancel);
    Frame product = extent(afar, whole);
    if (product == null) {
      return null;
    }
    Frame close = margin(product, CLOSE_MARGIN, photo);
    Frame wide = margin(product, WIDE_MARGIN, photo);
    Plane near = networks.look(photo, close, CLOSE_UP, CLOSE_GRID, CLOSE_GRID, cancel);
    double scale = Math.min(1, MATTE_SIDE / wide.longSide());
    int width = Math.max(1, (int) Math.round(wide.width() * scale));
    int height = Math.max(1, (int) Math.round(wide.height() * scale));
    Plane matte = afar.resampled(whole, wide, width, height);
    Plane detail = near.resampled(close, wide, width, height);
    for (int i = 0; i < matte.data.length; i++) {
      matte.data[i] = (1 - CLOSE_WEIGHT) * matte.data[i] + CLOSE_WEIGHT * detail.data[i];
    }
    return new Rough(wide, matte);
  }

  /**
   * A matte seen closer: the product and a narrow margin, finer; null when it is empty.
   *
   * @param frame the part of the photo {@code matte} covers
   */
  static @Nullable Rough closeUp(WorkingPhoto photo, Frame frame, Plane matte) {
    Frame product = extent(matte, frame);
    if (product == null) {
      return null;
    }
    Frame close = margin(product, EDGE_MARGIN, photo);
    double scale = Math.min(1, CLOSE_SIDE / close.longSide());
    int width = Math.max(1, (int) Math.round(close.width() * scale));
    int height = Math.max(1, (int) Math.round(close.height() * scale));
    return new Rough(close, matte.resampled(frame, close, width, height));
  }

  /** The photo's pixels at a rough matte's size; the caller closes them. */
  static Mat pixels(WorkingPhoto photo, Rough rough) {
    return photo.part(rough.frame(), rough.matte().width, rough.matte().height);
  }

  private static Frame margin(Frame product, double share, WorkingPhoto photo) {
    return product.grown(share * product.longSide(), photo.width(), photo.height());
  }

  private static @Nullable Frame extent(Plane matte, Frame whole) {
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
    double perX = whole.width() / matte.width;
    double perY = whole.height() / matte.height;
    return new Frame(
        whole.x() + left * perX,
        whole.y() + top * perY,
        (right + 1 - left) * perX,
        (bottom + 1 - top) * perY);
  }
}
