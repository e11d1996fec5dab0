package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_DILATE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ERODE;

import app.vitrine.domain.work.CancelToken;

/** The cells along a matte's edge that are still open, between sure product and sure ground. */
final class EdgeBand {
  static final byte GROUND = 0;
  static final byte OPEN = 1;
  static final byte PRODUCT = 2;

  /** How far outside the matte a cell is open, as a share of the product's longer side. */
  private static final double REACH = 0.06;

  /** How far inside. */
  private static final double RIM = 0.012;

  private static final int LEAST_RIM = 2;

  final int width;
  final int height;

  /** {@link #GROUND}, {@link #OPEN} or {@link #PRODUCT} for each cell. */
  final byte[] kind;

  /** One where the matte itself says product. */
  final byte[] mask;

  /** Longer side of the product, in cells. */
  final int longSide;

  /** The product's cells. */
  final int area;

  EdgeBand(Plane matte, CancelToken cancel) {
    this.width = matte.width;
    this.height = matte.height;
    this.mask = MatteShape.mask(matte);
    int left = width;
    int top = height;
    int right = 0;
    int bottom = 0;
    int cells = 0;
    for (int i = 0; i < mask.length; i++) {
      matte.pollAtRow(i, cancel);
      if (mask[i] != 0) {
        cells++;
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = Math.min(top, i / width);
        bottom = i / width;
      }
    }
    this.area = cells;
    this.longSide = Math.max(1, Math.max(right - left, bottom - top) + 1);
    int inner = Math.max(LEAST_RIM, (int) Math.round(RIM * longSide));
    int reach = Math.max(inner + 1, (int) Math.round(REACH * longSide));
    cancel.throwIfCancelled();
    byte[] sure = MatteShape.morph(mask, matte, MORPH_ERODE, inner);
    cancel.throwIfCancelled();
    this.kind = MatteShape.morph(mask, matte, MORPH_DILATE, reach);
    for (int i = 0; i < kind.length; i++) {
      matte.pollAtRow(i, cancel);
      kind[i] = sure[i] != 0 ? PRODUCT : kind[i] != 0 ? OPEN : GROUND;
    }
  }
}
