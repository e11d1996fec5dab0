package app.vitrine.media.callout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.callout.CalloutPlan.Placed;
import app.vitrine.media.type.CaptionInk;
import app.vitrine.media.type.TextBlock.Align;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A soft veil under the words of a callout, on grounds they cannot be read on without: from the
 * frame's side to beyond the words beside the product, from its head to below those above it.
 */
final class CalloutVeil {
  /** Around words, as wide as this the veil is whole; share of the frame's shorter side. */
  private static final double WHOLE = 0.012;

  /** As far from the words it has faded away. */
  private static final double FADED = 0.26;

  private CalloutVeil() {}

  /**
   * Lays it; the product keeps its own pixels.
   *
   * @param unit the frame's shorter side in pixels
   */
  static void lay(
      BufferedImage picture,
      List<Placed> texts,
      Box product,
      ProductEdge edge,
      CaptionInk ink,
      double unit) {
    float[] cover = edge.cover(product.width(), product.height());
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        boolean inBox =
            x >= product.x() && x < product.right() && y >= product.y() && y < product.bottom();
        double free = inBox ? 1 - cover[(y - product.y()) * product.width() + x - product.x()] : 1;
        double opacity = ink.veil() * free * strength(x + 0.5, y + 0.5, texts, product, unit);
        if (opacity > 0) {
          picture.setRGB(x, y, mixed(picture.getRGB(x, y), ink.veilColour(), opacity));
        }
      }
    }
  }

  /** 0 to 1. */
  private static double strength(double x, double y, List<Placed> texts, Box product, double unit) {
    double nearest = FADED * unit;
    for (Placed text : texts) {
      boolean beside = text.right() <= product.x();
      double right = beside || text.align() == Align.LEFT ? text.right() : Double.MAX_VALUE;
      double bottom = beside ? Double.MAX_VALUE : text.top() + text.block().height();
      nearest = Math.min(nearest, Math.hypot(Math.max(0, x - right), Math.max(0, y - bottom)));
    }
    double within = Math.clamp((FADED * unit - nearest) / ((FADED - WHOLE) * unit), 0.0, 1.0);
    return within * within * (3 - 2 * within);
  }

  private static int mixed(int ground, int veil, double opacity) {
    int mixed = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int under = ground >> shift & 0xFF;
      int over = veil >> shift & 0xFF;
      mixed = mixed << 8 | (int) Math.round(under + opacity * (over - under));
    }
    return mixed;
  }
}
