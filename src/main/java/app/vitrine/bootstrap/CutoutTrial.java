package app.vitrine.bootstrap;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.cutout.Cutout;
import app.vitrine.media.cutout.CutoutEngine;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Function;

/**
 * Cuts out a drawn bottle whose outline is known, which runs both networks and every step after
 * them.
 */
final class CutoutTrial {
  /** Overlap with the known outline, 0 to 1, below which something is broken. */
  static final double LEAST_OVERLAP = 0.95;

  private static final int SIDE = 256;
  private static final double UNIT = SIDE / 16.0;
  private static final int HALF = 128;

  private CutoutTrial() {}

  /** The overlap (intersection over union) of the cut-out with the bottle as drawn, 0 to 1. */
  static double overlap(CutoutEngine engine) {
    return overlap(photo -> engine.cut(photo, CancelToken.none()));
  }

  /** The same with a person's own network alone. */
  static double overlap(CutoutEngine engine, String network) {
    return overlap(photo -> engine.cut(photo, network, CancelToken.none()));
  }

  private static double overlap(Function<BufferedImage, Cutout> cut) {
    Shape bottle = bottle();
    BufferedImage photo = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    paint(photo, new Rectangle2D.Double(0, 0, SIDE, SIDE), sweep());
    paint(photo, bottle, glass());
    paint(photo, units(5.6, 8, 4.8, 3.4), new Color(235, 228, 210));
    BufferedImage truth = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    paint(truth, bottle, Color.WHITE);
    Cutout cutout = cut.apply(photo);
    return cutout.found() ? overlap(cutout.matte(), truth) : 0;
  }

  private static Shape bottle() {
    RoundRectangle2D body =
        new RoundRectangle2D.Double(5 * UNIT, 5 * UNIT, 6 * UNIT, 9 * UNIT, UNIT, UNIT);
    Area bottle = new Area(body);
    bottle.add(new Area(units(6.8, 2.5, 2.4, 3)));
    return bottle;
  }

  private static Rectangle2D units(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x * UNIT, y * UNIT, width * UNIT, height * UNIT);
  }

  private static Paint sweep() {
    return new GradientPaint(0, 0, new Color(236, 236, 232), 0, SIDE, new Color(196, 196, 192));
  }

  private static Paint glass() {
    float[] stops = {0, 0.25f, 1};
    Color[] colours = {new Color(96, 16, 22), new Color(190, 60, 60), new Color(80, 12, 18)};
    return new LinearGradientPaint((float) (5 * UNIT), 0, (float) (11 * UNIT), 0, stops, colours);
  }

  private static void paint(BufferedImage image, Shape shape, Paint paint) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setPaint(paint);
    graphics.fill(shape);
    graphics.dispose();
  }

  private static double overlap(BufferedImage one, BufferedImage other) {
    int both = 0;
    int either = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        boolean a = one.getRaster().getSample(x, y, 0) >= HALF;
        boolean b = other.getRaster().getSample(x, y, 0) >= HALF;
        both += a && b ? 1 : 0;
        either += a || b ? 1 : 0;
      }
    }
    return either == 0 ? 0 : (double) both / either;
  }
}
