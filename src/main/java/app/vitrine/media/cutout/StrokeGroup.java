package app.vitrine.media.cutout;

import app.vitrine.domain.revision.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;

/**
 * Brush strokes so near each other that what one changes may touch what another changes.
 *
 * @param strokes in the order they were drawn
 * @param width of the photo in pixels
 * @param height of the photo in pixels
 */
record StrokeGroup(List<Stroke> strokes, int width, int height) {
  /** Reach beyond the brush's edge: a share of its radius, and of the photo's longer side. */
  private static final double REACH_OF_RADIUS = 2.5;

  private static final double REACH_OF_PHOTO = 0.012;

  /** What lies around and tells what product and ground look like, as a share of the reach. */
  private static final double CONTEXT = 2;

  private static final int NEUTRAL = 128;
  private static final float HALF_RANGE = 127;

  StrokeGroup {
    strokes = List.copyOf(strokes);
  }

  /** How far beyond its edge a stroke can change anything, in photo pixels. */
  static double reach(double radius, int longerSide) {
    return REACH_OF_RADIUS * radius + REACH_OF_PHOTO * longerSide;
  }

  /** The strokes in groups whose areas do not overlap. */
  static List<StrokeGroup> of(List<Stroke> strokes, int width, int height) {
    List<StrokeGroup> groups = new ArrayList<>();
    for (Stroke stroke : strokes) {
      StrokeGroup joined = new StrokeGroup(List.of(stroke), width, height);
      boolean grew = true;
      while (grew) {
        grew = false;
        for (StrokeGroup other : List.copyOf(groups)) {
          if (joined.overlaps(other)) {
            groups.remove(other);
            joined = joined.with(other, strokes);
            grew = true;
          }
        }
      }
      groups.add(joined);
    }
    return groups;
  }

  private boolean overlaps(StrokeGroup other) {
    Frame mine = area();
    Frame its = other.area();
    return its.x() < mine.x() + mine.width()
        && mine.x() < its.x() + its.width()
        && its.y() < mine.y() + mine.height()
        && mine.y() < its.y() + its.height();
  }

  private StrokeGroup with(StrokeGroup other, List<Stroke> inOrder) {
    return new StrokeGroup(
        inOrder.stream()
            .filter(stroke -> strokes.contains(stroke) || other.strokes.contains(stroke))
            .toList(),
        width,
        height);
  }

  /** The part of the photo in which anything may change; empty outside the photo. */
  Frame area() {
    return around(0);
  }

  /** The same with enough around it to tell product from ground. */
  Frame context() {
    double widest =
        strokes.stream()
            .mapToDouble(Stroke::radius)
            .map(r -> reach(r, longerSide()))
            .max()
            .orElse(0);
    return around(CONTEXT * widest);
  }

  private Frame around(double margin) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Stroke stroke : strokes) {
      double grown = stroke.radius() + reach(stroke.radius(), longerSide()) + margin;
      for (Stroke.Point point : stroke.points()) {
        left = Math.min(left, point.x() - grown);
        top = Math.min(top, point.y() - grown);
        right = Math.max(right, point.x() + grown);
        bottom = Math.max(bottom, point.y() + grown);
      }
    }
    double fromX = Math.clamp(Math.floor(left), 0, width);
    double fromY = Math.clamp(Math.floor(top), 0, height);
    double toX = Math.clamp(Math.ceil(right), 0, width);
    double toY = Math.clamp(Math.ceil(bottom), 0, height);
    return new Frame(fromX, fromY, toX - fromX, toY - fromY);
  }

  private int longerSide() {
    return Math.max(width, height);
  }

  /**
   * What the brush touched, over a part of the photo.
   *
   * @return one channel: 1 where it keeps, −1 where it removes, 0 elsewhere, smooth in between
   */
  Plane touched(Frame part, int columns, int rows) {
    return drawn(part, columns, rows, false);
  }

  /** As {@link #touched}, with the reach around the brush. */
  Plane reached(Frame part, int columns, int rows) {
    return drawn(part, columns, rows, true);
  }

  private Plane drawn(Frame part, int columns, int rows, boolean withReach) {
    BufferedImage map = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = map.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    fill(map, (byte) NEUTRAL);
    AffineTransform toMap = new AffineTransform();
    toMap.scale(columns / part.width(), rows / part.height());
    toMap.translate(-part.x(), -part.y());
    for (Stroke stroke : strokes) {
      double grown = stroke.radius() + (withReach ? reach(stroke.radius(), longerSide()) : 0);
      pen.setColor(stroke.mark() == Stroke.Mark.KEEP ? Color.WHITE : Color.BLACK);
      pen.fill(toMap.createTransformedShape(outline(stroke, grown)));
    }
    pen.dispose();
    Plane plane = new Plane(columns, rows, 1);
    byte[] values = values(map);
    for (int i = 0; i < values.length; i++) {
      plane.data[i] = Math.clamp(((values[i] & 0xff) - NEUTRAL) / HALF_RANGE, -1f, 1f);
    }
    return plane;
  }

  private Shape outline(Stroke stroke, double radius) {
    Path2D line = new Path2D.Double();
    for (Stroke.Point point : stroke.points()) {
      double x = Math.clamp(point.x(), -1.0 * width, 2.0 * width);
      double y = Math.clamp(point.y(), -1.0 * height, 2.0 * height);
      if (stroke.points().size() == 1) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
      }
      if (line.getCurrentPoint() == null) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
    }
    return new BasicStroke((float) (2 * radius), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        .createStrokedShape(line);
  }

  private static void fill(BufferedImage map, byte value) {
    java.util.Arrays.fill(values(map), value);
  }

  /** Drawing into the raster directly, as a grey of an image is no plain number. */
  private static byte[] values(BufferedImage map) {
    return ((DataBufferByte) map.getRaster().getDataBuffer()).getData();
  }
}
