package app.vitrine.media.photo;

import app.vitrine.domain.work.CancelToken;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Small pictures of photos, for screens. */
public final class PhotoPreview {
  private static final int OPAQUE = 255;

  private PhotoPreview() {}

  /**
   * The picture made smaller, halving by halving, so that nothing shimmers; one that is small
   * enough is returned as it is.
   *
   * @param longest pixels of the longer side at most
   */
  public static BufferedImage of(BufferedImage picture, int longest, CancelToken cancel) {
    BufferedImage current = picture;
    int width = picture.getWidth();
    int height = picture.getHeight();
    double scale = Math.min(1, (double) longest / Math.max(width, height));
    int wantedWidth = Math.max(1, (int) Math.round(width * scale));
    int wantedHeight = Math.max(1, (int) Math.round(height * scale));
    while (width > wantedWidth) {
      cancel.throwIfCancelled();
      width = Math.max(wantedWidth, width / 2);
      height = Math.max(wantedHeight, height / 2);
      current = scaled(current, width, height);
    }
    return current;
  }

  /**
   * The photo with its own transparency, {@link BufferedImage#TYPE_INT_ARGB_PRE}; as it is when it
   * has none.
   */
  public static BufferedImage seeThrough(Photo photo, CancelToken cancel) {
    BufferedImage transparency = photo.transparency();
    if (transparency == null) {
      return photo.image();
    }
    BufferedImage onWhite = photo.image();
    int width = onWhite.getWidth();
    BufferedImage clear =
        new BufferedImage(width, onWhite.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    int[] to = ((DataBufferInt) clear.getRaster().getDataBuffer()).getData();
    int[] alphas = new int[width];
    int[] row = new int[width];
    for (int y = 0; y < onWhite.getHeight(); y++) {
      cancel.throwIfCancelled();
      transparency.getRaster().getSamples(0, y, width, 1, 0, alphas);
      ArgbPixels.row(onWhite, y, row);
      for (int x = 0; x < width; x++) {
        to[y * width + x] = withoutWhite(row[x], alphas[x]);
      }
    }
    return clear;
  }

  /** What lies on white is the premultiplied colour and the white that shows through. */
  private static int withoutWhite(int rgb, int alpha) {
    int white = OPAQUE - alpha;
    int red = Math.clamp((rgb >> 16 & OPAQUE) - white, 0, alpha);
    int green = Math.clamp((rgb >> 8 & OPAQUE) - white, 0, alpha);
    int blue = Math.clamp((rgb & OPAQUE) - white, 0, alpha);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private static BufferedImage scaled(BufferedImage from, int width, int height) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = to.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(from, 0, 0, width, height, null);
    g.dispose();
    return to;
  }
}
