package app.vitrine.media.photo;

import app.vitrine.domain.work.CancelToken;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Small pictures of photos, for screens. */
public final class PhotoPreview {
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
