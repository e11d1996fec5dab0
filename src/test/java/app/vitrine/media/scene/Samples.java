package app.vitrine.media.scene;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.VideoStyle;
import app.vitrine.domain.image.SceneKind;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Drawn products on drawn ground, with their exact cut-outs. */
final class Samples {
  static final int SIZE = 640;

  /** A photo and its cut-out. */
  record Shot(BufferedImage photo, BufferedImage cutout) {}

  private Samples() {}

  /** A mug with a handle and a label, brighter on the left. */
  static Shot mug() {
    return shot(
        g -> {
          g.setPaint(new Color(40, 60, 120));
          g.setStroke(new BasicStroke(18));
          g.draw(new Arc2D.Double(370, 250, 130, 180, -110, 220, Arc2D.OPEN));
          Path2D body = new Path2D.Double();
          body.append(new RoundRectangle2D.Double(170, 180, 240, 300, 10, 10), false);
          body.append(new Ellipse2D.Double(170, 450, 240, 60), false);
          body.append(new Ellipse2D.Double(170, 150, 240, 60), false);
          g.setPaint(
              new GradientPaint(
                  170, 0, new Color(238, 228, 205), 410, 0, new Color(150, 140, 120)));
          body.setWindingRule(Path2D.WIND_NON_ZERO);
          g.fill(body);
          g.setPaint(new Color(20, 30, 70));
          g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
          for (int i = 0; i < 5; i++) {
            g.fill(new RoundRectangle2D.Double(230 + i * 22, 300 + i % 2 * 14, 12, 40, 4, 4));
          }
        });
  }

  /** The large print of {@link #tin()}, in the photo's pixels. */
  static final Box TIN_EMBLEM = new Box(235, 275, 170, 150);

  /** The lowest line of its print, as fine as the weight on a label. */
  static final Box TIN_FINE_PRINT = new Box(262, 492, 116, 9);

  /** A tall tin with an emblem, a name, and fine print near its foot. */
  static Shot tin() {
    return shot(
        g -> {
          g.setPaint(
              new GradientPaint(170, 0, new Color(190, 30, 40), 470, 0, new Color(130, 15, 25)));
          g.fill(new RoundRectangle2D.Double(170, 90, 300, 470, 16, 16));
          g.setPaint(new Color(235, 200, 110));
          for (int i = 0; i < 6; i++) {
            g.fill(
                new Ellipse2D.Double(TIN_EMBLEM.x() + i * 29, TIN_EMBLEM.y() + i % 3 * 40, 24, 60));
          }
          for (int i = 0; i < 9; i++) {
            g.fill(new RoundRectangle2D.Double(240 + i * 18, 450, 11, 18, 2, 2));
          }
          for (int i = 0; i < 12; i++) {
            g.fill(
                new RoundRectangle2D.Double(
                    TIN_FINE_PRINT.x() + i * 10,
                    TIN_FINE_PRINT.y(),
                    6,
                    TIN_FINE_PRINT.height(),
                    1,
                    1));
          }
        });
  }

  /** A flat wallet seen from above, lying askew. */
  static Shot wallet() {
    return shot(
        g -> {
          Path2D body = new Path2D.Double();
          body.moveTo(250, 180);
          body.lineTo(560, 270);
          body.lineTo(440, 470);
          body.lineTo(90, 350);
          body.closePath();
          g.setPaint(
              new GradientPaint(90, 0, new Color(170, 110, 60), 560, 0, new Color(120, 75, 40)));
          g.fill(body);
          g.setPaint(new Color(90, 50, 20));
          for (int i = 0; i < 12; i++) {
            g.fill(new RoundRectangle2D.Double(210 + i * 20, 330 + i * 5, 9, 12, 3, 3));
          }
        });
  }

  /** A tall bottle that runs out of the photo's lower edge. */
  static Shot cropped() {
    return shot(
        g -> {
          g.setPaint(
              new GradientPaint(220, 0, new Color(60, 120, 90), 420, 0, new Color(20, 60, 40)));
          g.fill(new RoundRectangle2D.Double(220, 160, 200, 700, 40, 40));
          g.setPaint(new Color(230, 230, 220));
          g.fill(new RoundRectangle2D.Double(260, 330, 120, 120, 6, 6));
        });
  }

  /** The same photo taken with fewer or more pixels a side. */
  static Shot scaled(Shot shot, int side) {
    return new Shot(scaled(shot.photo(), side), scaled(shot.cutout(), side));
  }

  private static BufferedImage scaled(BufferedImage image, int side) {
    BufferedImage scaled = new BufferedImage(side, side, image.getType());
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, side, side, null);
    pen.dispose();
    return scaled;
  }

  private interface Drawing {
    void paint(Graphics2D g);
  }

  private static Shot shot(Drawing product) {
    BufferedImage cutout = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = cutout.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    product.paint(g);
    g.dispose();
    BufferedImage photo = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D p = photo.createGraphics();
    p.setPaint(new Color(120, 130, 126));
    p.fillRect(0, 0, SIZE, SIZE);
    p.drawImage(cutout, 0, 0, null);
    p.dispose();
    return new Shot(photo, cutout);
  }

  static SceneOrder order(Shot shot, SceneKind kind, int variant, int width, int height) {
    return order(shot, kind, variant, "drinkware", width, height, 0, 7, List.of(), null);
  }

  static SceneOrder order(
      Shot shot,
      SceneKind kind,
      int variant,
      String category,
      int width,
      int height,
      double fill,
      long seed,
      List<String> guidance,
      @org.jspecify.annotations.Nullable Anchor anchor) {
    return new SceneOrder(
        shot.photo(),
        shot.cutout(),
        kind,
        variant,
        category,
        VideoStyle.COMMERCIAL,
        false,
        List.of("#EEE4CD", "#283C78"),
        width,
        height,
        fill,
        seed,
        guidance,
        anchor);
  }

  /** Mean sRGB luma of a part of a picture, 0 to 255. */
  static double luma(BufferedImage image, int x, int y, int width, int height) {
    double sum = 0;
    for (int row = y; row < y + height; row++) {
      for (int column = x; column < x + width; column++) {
        int p = image.getRGB(column, row);
        sum += 0.299 * (p >> 16 & 0xFF) + 0.587 * (p >> 8 & 0xFF) + 0.114 * (p & 0xFF);
      }
    }
    return sum / width / height;
  }

  /** Mean absolute difference of two pictures of a size, in 8-bit steps. */
  static double difference(BufferedImage a, BufferedImage b) {
    long sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        int p = a.getRGB(x, y);
        int q = b.getRGB(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
          sum += Math.abs((p >> shift & 0xFF) - (q >> shift & 0xFF));
        }
      }
    }
    return sum / 3.0 / a.getWidth() / a.getHeight();
  }
}
