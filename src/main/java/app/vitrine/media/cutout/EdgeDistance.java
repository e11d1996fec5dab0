package app.vitrine.media.cutout;

import app.vitrine.domain.work.CancelToken;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * How far each cell near an edge lies from faired curves, and how much those count there. A
 * distance can be drawn at any size, as sharp as a photo is.
 */
final class EdgeDistance {
  private static final double HALF = 0.5;
  private static final double LEAST_SQUARE = 1e-9;

  /** Pixels over which a fair outline passes from clear to opaque, at the least. */
  private static final float SOFT = 2;

  /** Values a cell has: distance, weight, softness. */
  private static final int VALUES = 3;

  /** Cells outside an outline over which a soft edge may fade; what lies further out is haze. */
  private static final float FADING = 3;

  /** Cells over which haze is cut off. */
  private static final float FADED = 2;

  private final int width;
  private final int height;
  private final int reach;
  private final CancelToken cancel;

  /** Distance without its sign, weight and softness of each cell. */
  private final Plane nearest;

  private final Path2D.Double inside = new Path2D.Double(Path2D.WIND_EVEN_ODD);

  /**
   * No curve yet.
   *
   * @param size grid to measure on
   * @param reach cells on each side of a curve that are measured
   */
  EdgeDistance(Plane size, int reach, CancelToken cancel) {
    this.width = size.width;
    this.height = size.height;
    this.reach = reach;
    this.cancel = cancel;
    this.nearest = new Plane(width, height, VALUES);
    for (int i = 0; i < width * height; i++) {
      nearest.data[VALUES * i] = reach;
    }
  }

  /**
   * Adds a curve moved by offsets.
   *
   * @param weights of its points, 0 to 1
   * @param soft cells over which the edge passes from clear to opaque at each point
   */
  void add(EdgeCurve curve, double[] offsets, double[] weights, double[] soft) {
    for (int i = 0; i < curve.length; i++) {
      cancel.throwIfCancelled();
      int next = curve.around(i + 1);
      double x = curve.x(i, offsets[i]);
      double y = curve.y(i, offsets[i]);
      double toX = curve.x(next, offsets[next]);
      double toY = curve.y(next, offsets[next]);
      measure(x, y, toX, toY, weights[i], weights[next], soft[i]);
      if (i == 0) {
        inside.moveTo(x + HALF, y + HALF);
      } else {
        inside.lineTo(x + HALF, y + HALF);
      }
    }
    inside.closePath();
  }

  private void measure(
      double x, double y, double toX, double toY, double from, double to, double soft) {
    int left = Math.max(0, (int) Math.ceil(Math.min(x, toX) - reach));
    int right = Math.min(width - 1, (int) Math.floor(Math.max(x, toX) + reach));
    int top = Math.max(0, (int) Math.ceil(Math.min(y, toY) - reach));
    int bottom = Math.min(height - 1, (int) Math.floor(Math.max(y, toY) + reach));
    double alongX = toX - x;
    double alongY = toY - y;
    double square = Math.max(LEAST_SQUARE, alongX * alongX + alongY * alongY);
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double share = Math.clamp(((column - x) * alongX + (row - y) * alongY) / square, 0.0, 1.0);
        double offX = column - x - share * alongX;
        double offY = row - y - share * alongY;
        double off = offX * offX + offY * offY;
        int at = VALUES * (row * width + column);
        float known = nearest.data[at];
        if (off < known * known) {
          nearest.data[at] = (float) Math.sqrt(off);
          nearest.data[at + 1] = (float) (from + share * (to - from));
          nearest.data[at + 2] = (float) soft;
        }
      }
    }
  }

  /**
   * The outlines, once all are added, as three channels: distance, in cells, above zero on the
   * product's side and zero where it was not measured; weight, 0 to 1; and the cells over which the
   * edge is soft.
   */
  Plane finished() {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = drawn.createGraphics();
    // Else Java2D moves the outline to whole cells, and sides and distances disagree beside it.
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fill(inside);
    pen.dispose();
    byte[] within = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < within.length; i++) {
      nearest.pollAtRow(i, cancel);
      float far = nearest.data[VALUES * i];
      float measured = far < reach ? far : 0;
      nearest.data[VALUES * i] = within[i] != 0 ? measured : -measured;
    }
    return nearest;
  }

  /**
   * An opacity without the haze the filter leaves where the ground is like a part of the product,
   * and with as much of the fair outline's instead as that counts there.
   *
   * @param fair what {@link #finished} gave, resampled
   * @param i place in it
   * @param perCell pixels a cell measures
   */
  static float mixed(float opacity, Plane fair, int i, float perCell) {
    float off = fair.data[VALUES * i];
    float soft = fair.data[VALUES * i + 2];
    float smooth =
        Math.clamp((float) HALF + off * perCell / Math.max(SOFT, soft * perCell), 0f, 1f);
    float far = FADING + soft / 2;
    float fading = opacity < HALF ? Math.clamp(1 + (far + off) / FADED, 0f, 1f) : 1;
    return fading * opacity + fair.data[VALUES * i + 1] * (smooth - fading * opacity);
  }
}
