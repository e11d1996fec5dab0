package app.vitrine.bootstrap;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.PhotoPreview;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Several cut-outs of one photo made small: all show the same square of it, so that what differs
 * can be seen.
 *
 * @param x left of that square in the cut-outs' pixels
 * @param y top of it
 * @param extent length of its sides
 * @param side of the small ones in pixels
 */
record SmallCutouts(double x, double y, double extent, int side, CancelToken cancel) {
  /** Room round the product, as a share of its longer side. */
  private static final double MARGIN = 0.05;

  private static final int SEEN = 32;

  /** The square around everything any of the cut-outs shows. */
  static SmallCutouts of(List<BufferedImage> cutouts, int side, CancelToken cancel) {
    int width = cutouts.getFirst().getWidth();
    int height = cutouts.getFirst().getHeight();
    int left = width;
    int top = height;
    int right = 0;
    int bottom = 0;
    for (BufferedImage cutout : cutouts) {
      int[] row = new int[width];
      for (int y = 0; y < height; y++) {
        cancel.throwIfCancelled();
        cutout.getRGB(0, y, width, 1, row, 0, width);
        for (int x = 0; x < width; x++) {
          if (row[x] >>> 24 > SEEN) {
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
          }
        }
      }
    }
    if (right <= left) {
      return new SmallCutouts(0, 0, Math.max(width, height), side, cancel);
    }
    double extent = Math.max(right - left, bottom - top) * (1 + 2 * MARGIN);
    return new SmallCutouts(
        (left + right - extent) / 2, (top + bottom - extent) / 2, extent, side, cancel);
  }

  /** One of them, small. */
  BufferedImage draw(BufferedImage cutout) {
    double scale = side / extent;
    BufferedImage reduced =
        PhotoPreview.of(
            cutout,
            (int) Math.ceil(scale * Math.max(cutout.getWidth(), cutout.getHeight())),
            cancel);
    BufferedImage small = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(
        reduced,
        (int) Math.round(-x * scale),
        (int) Math.round(-y * scale),
        (int) Math.round(cutout.getWidth() * scale),
        (int) Math.round(cutout.getHeight() * scale),
        null);
    graphics.dispose();
    return small;
  }
}
