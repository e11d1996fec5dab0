package app.vitrine.media.scene;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Blur;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.SplittableRandom;

/** Light through the leaves of a branch outside the picture: 1 where it is bright. */
final class LeafShadow {
  private static final int SIZE = 448;
  private static final double BLUR = 0.0065;
  private static final int FRONDS = 3;
  private static final int PAIRS = 13;

  private final float[] light = new float[SIZE * SIZE];
  private final double scale;

  /**
   * Paints the shade of a few palm leaves reaching in from the upper corner.
   *
   * @param side 1 for the right corner, −1 for the left
   */
  LeafShadow(int frameWidth, int frameHeight, int side, long seed, CancelToken cancel) {
    scale = SIZE / (double) Math.max(frameWidth, frameHeight);
    BufferedImage mask = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = mask.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    SplittableRandom random = new SplittableRandom(seed);
    double width = frameWidth * scale;
    double unit = Math.min(frameWidth, frameHeight) * scale;
    for (int frond = 0; frond < FRONDS; frond++) {
      double startX = 0.5 * width + side * (0.66 - 0.20 * frond) * width;
      double startY = unit * (-0.10 + 0.20 * frond * (frond == 2 ? -0.4 : 1));
      double heading = Math.PI / 2 + side * (1.05 - 0.24 * frond + 0.15 * random.nextDouble());
      paintFrond(g, startX, startY, heading, unit * (0.62 + 0.16 * random.nextDouble()), random);
    }
    g.dispose();
    byte[] bytes = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < light.length; i++) {
      light[i] = 1 - (bytes[i] & 0xFF) / 255f;
    }
    Blur.gaussian(light, SIZE, SIZE, Math.max(1.2, BLUR * unit), cancel);
  }

  /** A palm's leaf: slender leaflets in pairs along a bending stem. */
  private static void paintFrond(
      Graphics2D g, double x, double y, double heading, double length, SplittableRandom random) {
    double curve = (random.nextDouble() - 0.5) * 0.8;
    double step = length / PAIRS;
    double atX = x;
    double atY = y;
    for (int i = 0; i < PAIRS; i++) {
      double share = i / (double) PAIRS;
      double along = heading + curve * share;
      double nextX = atX + step * Math.cos(along);
      double nextY = atY + step * Math.sin(along);
      g.setStroke(new BasicStroke((float) (length * 0.010 * (1.2 - share))));
      g.draw(new Line2D.Double(atX, atY, nextX, nextY));
      double leaf = length * 0.44 * Math.sin(Math.PI * (0.18 + 0.74 * share));
      for (int hand = -1; hand <= 1; hand += 2) {
        double angle = along + hand * (1.05 - 0.5 * share + 0.12 * random.nextDouble());
        double own = leaf * (0.85 + 0.25 * random.nextDouble());
        paintLeaf(g, nextX, nextY, angle, own, 0.052 + 0.02 * random.nextDouble());
      }
      atX = nextX;
      atY = nextY;
    }
    paintLeaf(g, atX, atY, heading + curve, length * 0.22, 0.07);
  }

  private static void paintLeaf(
      Graphics2D g, double x, double y, double angle, double length, double width) {
    Path2D leaf = new Path2D.Double();
    leaf.moveTo(0, 0);
    leaf.curveTo(0.25, -width * 1.3, 0.65, -width, 1, 0);
    leaf.curveTo(0.65, width, 0.25, width * 1.3, 0, 0);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(angle);
    place.scale(length, length);
    g.fill(leaf.createTransformedShape(place));
  }

  /** Light at a pixel of the picture, 0 to 1. */
  float at(double column, double row) {
    double x = Math.clamp(column * scale, 0, SIZE - 1.001);
    double y = Math.clamp(row * scale, 0, SIZE - 1.001);
    int ix = (int) x;
    int iy = (int) y;
    float fx = (float) (x - ix);
    float fy = (float) (y - iy);
    int at = iy * SIZE + ix;
    float top = light[at] + fx * (light[at + 1] - light[at]);
    float low = light[at + SIZE] + fx * (light[at + SIZE + 1] - light[at + SIZE]);
    return top + fy * (low - top);
  }
}
