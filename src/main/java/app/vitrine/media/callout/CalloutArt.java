package app.vitrine.media.callout;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.media.callout.CalloutPlan.Leader;
import app.vitrine.media.callout.CalloutPlan.Placed;
import app.vitrine.media.type.CaptionInk;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/** Writes a product's name and a few facts beside it, with fine lines that lead to it. */
public final class CalloutArt {
  /** Share of a text's ground that may be darker or brighter than what its contrast is told of. */
  private static final double OUTLIERS = 0.02;

  /** Contrast ratio of words that WCAG 2.2 asks for; on less, a veil is laid under them. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final double LINE = 0.0019;
  private static final double DOT = 0.0075;
  private static final double RING = 0.0125;
  private static final int LINE_OPACITY = 200;
  private static final int BLACK = 0x000000;

  private CalloutArt() {}

  /**
   * Writes onto a picture.
   *
   * @param product where it stands in the picture
   * @param words with one to four points
   * @return contrast ratio (WCAG 2.2) between the letters and the ground of the text that has the
   *     least; 0 when a text had no room but on the product
   */
  public static double write(
      BufferedImage picture, Box product, ProductEdge edge, CalloutWords words) {
    CalloutPlan plan =
        CalloutPlan.of(picture.getWidth(), picture.getHeight(), product, edge, words);
    double[] ground = ground(picture, plan.texts());
    int ink = ink(ground);
    if (contrast(ink, ground) < LEAST_CONTRAST) {
      CaptionInk veiled = CaptionInk.forLuminances(ground[0], ground[1]);
      CalloutVeil.lay(picture, plan.texts(), product, edge, veiled, plan.unit());
      ground = ground(picture, plan.texts());
      ink = veiled.letters();
    }
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Color colour = new Color(ink);
    pen.setStroke(
        new BasicStroke(
            (float) Math.max(1, LINE * plan.unit()),
            BasicStroke.CAP_ROUND,
            BasicStroke.JOIN_ROUND));
    for (Leader leader : plan.leaders()) {
      pen.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), LINE_OPACITY));
      pen.draw(leader.line());
      dot(pen, leader, plan.unit());
    }
    for (Placed text : plan.texts()) {
      text.block().paint(pen, colour, text.left(), text.top(), text.align());
    }
    pen.dispose();
    return isOnProduct(plan.texts(), product) ? 0 : contrast(ink, ground);
  }

  private static boolean isOnProduct(List<Placed> texts, Box product) {
    return texts.stream()
        .anyMatch(
            text ->
                text.right() > product.x()
                    && text.left() < product.right()
                    && text.top() + text.block().height() > product.y()
                    && text.top() < product.bottom());
  }

  /** Seen on any product: dark in a white ring. */
  private static void dot(Graphics2D pen, Leader leader, double unit) {
    pen.setColor(Color.WHITE);
    pen.fill(disc(leader, RING * unit));
    pen.setColor(Color.BLACK);
    pen.fill(disc(leader, DOT * unit));
  }

  private static Ellipse2D disc(Leader leader, double radius) {
    double x = leader.end().getX();
    double y = leader.end().getY();
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** The least and the greatest relative luminance under the texts, but for outliers. */
  private static double[] ground(BufferedImage picture, List<Placed> texts) {
    double least = 1;
    double greatest = 0;
    for (Placed text : texts) {
      double[] seen = luminances(picture, text);
      least = Math.min(least, seen[(int) (OUTLIERS * (seen.length - 1))]);
      greatest = Math.max(greatest, seen[(int) Math.ceil((1 - OUTLIERS) * (seen.length - 1))]);
    }
    return new double[] {least, greatest};
  }

  private static double[] luminances(BufferedImage picture, Placed text) {
    int x0 = Math.clamp((long) text.left(), 0, picture.getWidth() - 1);
    int y0 = Math.clamp((long) text.top(), 0, picture.getHeight() - 1);
    int x1 = Math.clamp((long) Math.ceil(text.right()), x0 + 1, picture.getWidth());
    int y1 =
        Math.clamp(
            (long) Math.ceil(text.top() + text.block().height()), y0 + 1, picture.getHeight());
    double[] seen = new double[(x1 - x0) * (y1 - y0)];
    int at = 0;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        seen[at++] = CaptionInk.luminance(picture.getRGB(x, y) & 0xFFFFFF);
      }
    }
    Arrays.sort(seen);
    return seen;
  }

  /** Near-black or white, whichever is read better; plain black where the difference is small. */
  private static int ink(double[] ground) {
    int white = new CaptionInk(true, 0).letters();
    int nearBlack = new CaptionInk(false, 0).letters();
    if (contrast(nearBlack, ground) >= CaptionInk.AIM) {
      return nearBlack;
    }
    return contrast(white, ground) >= contrast(BLACK, ground) ? white : BLACK;
  }

  private static double contrast(int ink, double[] ground) {
    double own = CaptionInk.luminance(ink);
    return Math.min(CaptionInk.contrast(own, ground[0]), CaptionInk.contrast(own, ground[1]));
  }
}
