package app.vitrine.media.photo;

import app.vitrine.domain.work.CancelToken;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/** Turns decoded pixels of any kind into the upright, opaque sRGB picture the studio works on. */
final class UprightSrgb {
  private static final int WHITE = 255;

  /** A picture counts as transparent when at least this share of it is more than half clear. */
  private static final double REAL_TRANSPARENCY = 0.005;

  private static final int HALF = 128;

  private final PhotoInfo info;
  private final CancelToken cancel;

  UprightSrgb(PhotoInfo info, CancelToken cancel) {
    this.info = info;
    this.cancel = cancel;
  }

  /**
   * Converts.
   *
   * @param profile the colours' meaning when the decoder did not say it; null for none
   */
  Photo convert(BufferedImage stored, @Nullable ICC_Profile profile) {
    int width = stored.getWidth();
    int height = stored.getHeight();
    boolean turned = info.orientation().swapsSides();
    BufferedImage upright =
        new BufferedImage(
            turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) upright.getRaster().getDataBuffer()).getData();
    BufferedImage opacity = stored.getColorModel().hasAlpha() ? grey(upright) : null;
    byte[] alphas = opacity == null ? null : bytes(opacity);
    SrgbRows rows = SrgbRows.of(stored, profile);
    int[] row = new int[width];
    long clear = 0;
    for (int y = 0; y < height; y++) {
      cancel.throwIfCancelled();
      rows.read(y, row);
      for (int x = 0; x < width; x++) {
        int target = info.orientation().target(x, y, width, height);
        int alpha = row[x] >>> 24;
        pixels[target] = alpha == WHITE ? row[x] & 0xffffff : onWhite(row[x], alpha);
        if (alphas != null) {
          alphas[target] = (byte) alpha;
          clear += alpha < HALF ? 1 : 0;
        }
      }
    }
    return new Photo(upright, clear >= REAL_TRANSPARENCY * width * height ? opacity : null, info);
  }

  private static BufferedImage grey(BufferedImage like) {
    return new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static int onWhite(int argb, int alpha) {
    int red = blend(argb >> 16 & 0xff, alpha);
    int green = blend(argb >> 8 & 0xff, alpha);
    int blue = blend(argb & 0xff, alpha);
    return red << 16 | green << 8 | blue;
  }

  private static int blend(int value, int alpha) {
    return (value * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
  }
}
