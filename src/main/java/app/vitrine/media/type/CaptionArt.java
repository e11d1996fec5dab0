package app.vitrine.media.type;

import app.vitrine.domain.work.CancelToken;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/**
 * A caption drawn once: letters, the soft shadow that lifts them, and where the ground asks for it
 * a veil that comes in from the frame's nearer edge.
 *
 * @param image premultiplied ARGB
 * @param x left edge in the frame, may be negative
 * @param y top edge in the frame, may be negative
 */
public record CaptionArt(BufferedImage image, int x, int y) {
  private static final double VEIL_FADE = 3.4;
  private static final double SHADOW_BLUR = 0.10;
  private static final double SHADOW_REACH = 0.5;
  private static final double SHADOW_OPACITY = 0.55;
  private static final double ASCENT_IN_LINE = 0.79;

  /** From the middle of a line's letters down to where they stand, in letter sizes. */
  private static final double MIDDLE_TO_BASELINE = 0.36;

  /** Draws {@code layout} in {@code ink} for a frame of the given size. */
  public static CaptionArt draw(
      CaptionLayout layout, CaptionInk ink, int frameWidth, int frameHeight, CancelToken cancel) {
    double size = layout.font().getSize2D();
    int reach = (int) Math.ceil(SHADOW_REACH * size);
    int x = layout.box().x() - reach;
    int y = layout.box().y() - reach;
    BufferedImage text = text(layout, ink, reach, cancel);
    if (ink.veil() <= 0) {
      return new CaptionArt(text, x, y);
    }
    boolean foot = 2 * layout.box().y() + layout.box().height() > frameHeight;
    int fade = (int) Math.round(VEIL_FADE * size);
    int top = foot ? Math.max(0, layout.box().y() - fade) : 0;
    int bottom = foot ? frameHeight : Math.min(frameHeight, layout.box().bottom() + fade);
    BufferedImage art =
        new BufferedImage(frameWidth, bottom - top, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = art.createGraphics();
    for (int row = 0; row < bottom - top; row++) {
      double into = (double) (foot ? row : bottom - top - 1 - row) / fade;
      double rise = Math.clamp(into, 0, 1);
      g.setColor(colour(ink.veilColour(), ink.veil() * rise * rise * (3 - 2 * rise)));
      g.fillRect(0, row, frameWidth, 1);
    }
    g.drawImage(text, x, y - top, null);
    g.dispose();
    return new CaptionArt(art, 0, top);
  }

  private static BufferedImage text(
      CaptionLayout layout, CaptionInk ink, int reach, CancelToken cancel) {
    int width = layout.box().width() + 2 * reach;
    int height = layout.box().height() + 2 * reach;
    BufferedImage text = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Color shadow = colour(ink.veilColour(), SHADOW_OPACITY);
    write(layout, shadow, shadow, text, reach);
    int radius = (int) Math.max(1, Math.round(SHADOW_BLUR * layout.font().getSize2D()));
    SoftBlur.inPlace(text, radius, cancel);
    write(layout, new Color(ink.letters()), new Color(ink.opposite()), text, reach);
    return text;
  }

  /** Letters in a colour, and those of a button in another on that colour. */
  private static void write(
      CaptionLayout layout, Color colour, Color within, BufferedImage onto, int margin) {
    Graphics2D g = onto.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(colour);
    double baseline = margin + layout.padding() / 2 + ASCENT_IN_LINE * layout.lineHeight();
    for (String line : layout.plainLines()) {
      double width = CaptionLayout.width(line, layout.font());
      double left = margin + (layout.box().width() - width) / 2;
      Shape letters =
          new TextLayout(line, layout.font(), CaptionLayout.RENDERING)
              .getOutline(AffineTransform.getTranslateInstance(left, baseline));
      g.fill(letters);
      baseline += layout.lineHeight();
    }
    switch (layout.end()) {
      case RULE -> g.fill(TitleRule.in(layout.box(), layout.font(), margin));
      case BUTTON -> button(layout, within, g, margin);
      case LINE -> {}
    }
    g.dispose();
  }

  private static void button(CaptionLayout layout, Color within, Graphics2D g, int margin) {
    CallButton button = layout.callButton();
    Rectangle2D place = button.in(layout.box());
    double left = margin + place.getX();
    double top = margin + place.getY();
    g.fill(
        new RoundRectangle2D.Double(
            left, top, place.getWidth(), place.getHeight(), place.getHeight(), place.getHeight()));
    Font font = button.font();
    String call = button.call();
    double start = left + (place.getWidth() - CaptionLayout.width(call, font)) / 2;
    double baseline = top + place.getHeight() / 2 + MIDDLE_TO_BASELINE * font.getSize2D();
    g.setColor(within);
    g.fill(
        new TextLayout(call, font, CaptionLayout.RENDERING)
            .getOutline(AffineTransform.getTranslateInstance(start, baseline)));
  }

  private static Color colour(int rgb, double opacity) {
    return new Color(
        rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(opacity * 255));
  }
}
