package app.vitrine.media.cutout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.revision.Stroke;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/**
 * Corrects a cut-out by brush. What the brush touches is product, or ground; within a short reach
 * of it a graph cut on the photo's colours finds where that part ends, and a guided filter draws
 * its edge. A stroke that keeps never takes anything away, and the other way round; beyond the
 * reach every pixel stays as it is.
 */
public final class CutoutBrush {
  private static final int HALF = 128;
  private static final double OPAQUE = 255;

  private CutoutBrush() {}

  /**
   * The cut-out after the strokes. The photo and the cut-out given are not changed; the same input
   * gives the same output. Quick enough to be called while a person draws.
   *
   * @param photo upright
   * @param cutout of the photo's size, with opacity
   * @param strokes in the order they were drawn; where two meet, the later one holds
   * @throws VitrineException when nothing would be left of the product
   * @throws app.vitrine.domain.work.WorkCancelledException when cancelled
   * @throws IllegalArgumentException when the cut-out is not the photo's
   */
  public static RefinedCutout refine(
      BufferedImage photo, BufferedImage cutout, List<Stroke> strokes, CancelToken cancel) {
    if (photo.getWidth() != cutout.getWidth()
        || photo.getHeight() != cutout.getHeight()
        || !cutout.getColorModel().hasAlpha()) {
      throw new IllegalArgumentException("the cut-out is not the photo's");
    }
    BufferedImage image = copy(cutout);
    cancel.throwIfCancelled();
    for (StrokeGroup group : StrokeGroup.of(strokes, photo.getWidth(), photo.getHeight())) {
      new BrushedPart(photo, image, group, cancel).apply();
    }
    return measured(image, cancel);
  }

  /**
   * How far from its edge a stroke can change anything, in the photo's pixels.
   *
   * @param radius of the brush in the photo's pixels
   * @param longerSide of the photo in pixels
   */
  public static double reach(double radius, int longerSide) {
    return StrokeGroup.reach(radius, longerSide);
  }

  private static BufferedImage copy(BufferedImage cutout) {
    BufferedImage copy =
        new BufferedImage(cutout.getWidth(), cutout.getHeight(), BufferedImage.TYPE_INT_ARGB);
    if (cutout.getType() == BufferedImage.TYPE_INT_ARGB) {
      cutout.copyData(copy.getRaster());
    } else {
      int[] row = new int[cutout.getWidth()];
      for (int y = 0; y < cutout.getHeight(); y++) {
        ArgbPixels.row(cutout, y, row);
        copy.setRGB(0, y, row.length, 1, row, 0, row.length);
      }
    }
    return copy;
  }

  private static RefinedCutout measured(BufferedImage image, CancelToken cancel) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    int left = width;
    int top = image.getHeight();
    int right = -1;
    int bottom = -1;
    long opacity = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      cancel.throwIfCancelled();
      for (int x = 0; x < width; x++) {
        int alpha = pixels[y * width + x] >>> 24;
        opacity += alpha;
        if (alpha >= HALF) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = y;
        }
      }
    }
    if (right < 0) {
      throw VitrineException.unchanged(
          "Nothing would be left of the product.", "Take back the last brush stroke.");
    }
    return new RefinedCutout(
        image,
        new Box(left, top, right - left + 1, bottom - top + 1),
        opacity / (OPAQUE * pixels.length));
  }
}
