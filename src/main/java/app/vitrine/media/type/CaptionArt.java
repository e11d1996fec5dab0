package app.vitrine.media.type;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/**
 * A caption drawn once: letters, the soft shadow that lifts them and the veil behind them.
 *
 * @param image premultiplied ARGB
 * @param x left edge in the frame, may be negative
 * @param y top edge in the frame
 */
public record CaptionArt(BufferedImage image, int x, int y) {
  private static final double FEATHER = 1.2;
  private static final double SHADOW_BLUR = 0.10;
  private static final double SHADOW_OPACITY = 0.55;
  private static final double CORNER = 0.5;
  private static final double ASCENT_IN_LINE = 0.79;

  /** Draws {@code layout} in {@code ink}. */
  public static CaptionArt draw(CaptionLayout layout, CaptionInk ink) {
    double size = layout.font().getSize2D();
    int margin = (int) Math.ceil(2 * FEATHER * size);
    int width = layout.box().width() + 2 * margin;
    int height = layout.box().height() + 2 * margin;
    BufferedImage art = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    if (ink.veil() > 0) {
      veil(layout, ink, art, margin);
    }
    BufferedImage shadow = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    write(layout, colour(ink.veilColour(), SHADOW_OPACITY), shadow, margin);
    SoftBlur.inPlace(shadow, (int) Math.max(1, Math.round(SHADOW_BLUR * size)));
    Graphics2D onto = art.createGraphics();
    onto.drawImage(shadow, 0, 0, null);
    onto.dispose();
    write(layout, new Color(ink.letters()), art, margin);
    return new CaptionArt(art, layout.box().x() - margin, layout.box().y() - margin);
  }

  /**
   * The veil keeps its full opacity over the whole box and fades out beyond it, so its shape is cut
   * larger than the box by the reach of the blur.
   */
  private static void veil(CaptionLayout layout, CaptionInk ink, BufferedImage art, int margin) {
    double size = layout.font().getSize2D();
    int radius = (int) Math.max(1, Math.round(FEATHER * size / 3));
    double grow = FEATHER * size * 0.8;
    Graphics2D g = smooth(art);
    g.setColor(colour(ink.veilColour(), ink.veil()));
    double corner = CORNER * size + grow;
    g.fill(
        new RoundRectangle2D.Double(
            margin - grow,
            margin - grow,
            layout.box().width() + 2 * grow,
            layout.box().height() + 2 * grow,
            corner,
            corner));
    g.dispose();
    SoftBlur.inPlace(art, radius);
  }

  private static void write(CaptionLayout layout, Color colour, BufferedImage onto, int margin) {
    Graphics2D g = smooth(onto);
    g.setColor(colour);
    double baseline = margin + layout.padding() / 2 + ASCENT_IN_LINE * layout.lineHeight();
    for (String line : layout.lines()) {
      double width = CaptionLayout.width(line, layout.font());
      double left = margin + (layout.box().width() - width) / 2;
      Shape letters =
          new TextLayout(line, layout.font(), CaptionLayout.RENDERING)
              .getOutline(AffineTransform.getTranslateInstance(left, baseline));
      g.fill(letters);
      baseline += layout.lineHeight();
    }
    g.dispose();
  }

  private static Graphics2D smooth(BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return g;
  }

  private static Color colour(int rgb, double opacity) {
    return new Color(
        rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(opacity * 255));
  }
}
