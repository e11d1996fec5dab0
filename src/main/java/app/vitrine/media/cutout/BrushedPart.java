package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.ArgbPixels;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * The part of a cut-out around some brush strokes: decides coarsely, then draws the edge finely.
 */
final class BrushedPart {
  /** Longest side at which the graph is cut. */
  private static final int CUT_SIDE = 300;

  /** Longest side at which the edge is computed; it is applied at the photo's own size. */
  private static final int EDGE_SIDE = 640;

  /** Reach of the edge's filter, as a share of the photo's longer side. */
  private static final double EDGE_REACH = 0.003;

  private static final int LEAST_REACH = 2;

  /** How much a change weighs near its edge: wholly up to the filter's reach, then less. */
  private static final float NEAR_GAIN = 4;

  private static final float HALF = 0.5f;

  /** The filter's answer is stretched so that inside and outside are whole again. */
  private static final float STRETCH_FROM = 0.2f;

  private static final float STRETCH_OVER = 0.6f;
  private static final float UNIT = 1 / 255f;
  private static final int OPAQUE = 255;

  /** Rows worked on between two looks at the cancel token. */
  private static final int STRIP = 128;

  private final BufferedImage photo;
  private final BufferedImage image;
  private final StrokeGroup strokes;
  private final CancelToken cancel;
  private final Frame context;

  /**
   * A part to be corrected.
   *
   * @param image the cut-out, corrected in place
   */
  BrushedPart(BufferedImage photo, BufferedImage image, StrokeGroup strokes, CancelToken cancel) {
    this.photo = photo;
    this.image = image;
    this.strokes = strokes;
    this.cancel = cancel;
    this.context = strokes.context();
  }

  /** What the finer steps need, at one size. */
  private record Grid(int width, int height) {
    static Grid of(Frame frame, int longest) {
      double scale = Math.min(1, longest / frame.longSide());
      return new Grid(
          Math.max(1, (int) Math.round(frame.width() * scale)),
          Math.max(1, (int) Math.round(frame.height() * scale)));
    }
  }

  void apply() {
    if (context.width() < 1 || context.height() < 1) {
      return;
    }
    Grid fine = Grid.of(context, EDGE_SIDE);
    Plane opacity;
    Plane guide;
    Plane decided;
    try (Mat whole = pixels()) {
      Plane full = opacity();
      cancel.throwIfCancelled();
      opacity = shrunk(full, fine);
      guide = guide(whole, fine);
      decided = decided(whole, full, fine);
    }
    cancel.throwIfCancelled();
    paint(edge(guide, opacity, decided, fine), guide);
  }

  /**
   * The graph cut's decision, brought to the finer size; the old opacity where it changed nothing.
   */
  private Plane decided(Mat whole, Plane full, Grid fine) {
    Grid coarse = Grid.of(context, CUT_SIDE);
    Plane before = shrunk(full, coarse);
    try (Mat small = new Mat();
        Size size = new Size(coarse.width(), coarse.height())) {
      resize(whole, small, size, 0, 0, INTER_AREA);
      Plane after =
          BrushCut.decide(
              small,
              before,
              strokes.touched(context, coarse.width(), coarse.height()),
              strokes.reached(context, coarse.width(), coarse.height()));
      for (int i = 0; i < after.data.length; i++) {
        after.data[i] -= before.data[i];
      }
      return after.resampled(context, context, fine.width(), fine.height());
    }
  }

  /**
   * How the new opacity follows from the photo's colours, and how much it counts.
   *
   * @param filter the guided filter's coefficients
   * @param weight 0 where the old opacity stays, 1 where the new one holds
   * @param touched by the brush
   * @param reached by the brush
   * @param opacity after all
   */
  private record Edge(Plane filter, Plane weight, Plane touched, Plane reached, Plane opacity) {
    /** The part of it over {@code strip}, at another size. */
    Edge over(Frame whole, Frame strip, int width, int height) {
      return new Edge(
          filter.resampled(whole, strip, width, height),
          weight.resampled(whole, strip, width, height),
          touched.resampled(whole, strip, width, height),
          reached.resampled(whole, strip, width, height),
          opacity);
    }

    /** The opacity of a place, given the old one and the photo's colour, all 0 to 1. */
    float after(int i, float old, float blue, float green, float red) {
      float linear =
          filter.data[4 * i] * blue
              + filter.data[4 * i + 1] * green
              + filter.data[4 * i + 2] * red
              + filter.data[4 * i + 3];
      float drawn = Math.clamp((linear - STRETCH_FROM) / STRETCH_OVER, 0f, 1f);
      float blended = old + weight.data[i] * (drawn - old);
      if (reached.data[i] > 0) {
        return Math.max(Math.max(old, blended), touched.data[i]);
      }
      return reached.data[i] < 0 ? Math.min(Math.min(old, blended), 1 + touched.data[i]) : old;
    }
  }

  private Edge edge(Plane guide, Plane before, Plane change, Grid fine) {
    double scale = fine.width() / context.width();
    int longer = Math.max(photo.getWidth(), photo.getHeight());
    int radius = Math.max(LEAST_REACH, (int) Math.round(EDGE_REACH * longer * scale));
    Plane wanted = new Plane(fine.width(), fine.height(), 1);
    Plane changed = new Plane(fine.width(), fine.height(), 1);
    for (int i = 0; i < wanted.data.length; i++) {
      wanted.data[i] = Math.clamp(before.data[i] + change.data[i], 0f, 1f);
      changed.data[i] = Math.abs(change.data[i]) > HALF ? 1 : 0;
    }
    Plane filter = GuidedFilter.coefficients(guide, wanted, radius, cancel);
    Plane reached = strokes.reached(context, fine.width(), fine.height());
    Plane near = changed.box(2 * radius).box(radius);
    Plane weight = new Plane(fine.width(), fine.height(), 1);
    for (int i = 0; i < weight.data.length; i++) {
      float within = Math.abs(reached.data[i]);
      weight.data[i] = within * Math.clamp(near.data[i] * NEAR_GAIN, 0f, 1f);
    }
    Plane touched = strokes.touched(context, fine.width(), fine.height());
    Plane after = new Plane(fine.width(), fine.height(), 1);
    Edge edge = new Edge(filter, weight, touched, reached, after);
    for (int i = 0; i < after.data.length; i++) {
      after.data[i] =
          edge.after(
              i, before.data[i], guide.data[3 * i], guide.data[3 * i + 1], guide.data[3 * i + 2]);
    }
    return edge;
  }

  /** Draws the new opacity at full size; a pixel whose opacity stays keeps its colour too. */
  private void paint(Edge edge, Plane guide) {
    EdgeColours colours = EdgeColours.estimate(guide, edge.opacity(), cancel);
    Frame area = strokes.area();
    int width = (int) area.width();
    int bottom = (int) (area.y() + area.height());
    int[] colour = new int[width * STRIP];
    int[] cutout = new int[width * STRIP];
    for (int y = (int) area.y(); y < bottom; y += STRIP) {
      cancel.throwIfCancelled();
      int rows = Math.min(STRIP, bottom - y);
      Frame strip = new Frame(area.x(), y, width, rows);
      ArgbPixels.read(photo, (int) area.x(), y, width, rows, colour);
      ArgbPixels.read(image, (int) area.x(), y, width, rows, cutout);
      Edge local = edge.over(context, strip, width, rows);
      EdgeColours mixed =
          new EdgeColours(
              colours.product().resampled(context, strip, width, rows),
              colours.ground().resampled(context, strip, width, rows));
      for (int i = 0; i < width * rows; i++) {
        int old = cutout[i] >>> 24;
        float blue = (colour[i] & 0xff) * UNIT;
        float green = (colour[i] >> 8 & 0xff) * UNIT;
        float red = (colour[i] >> 16 & 0xff) * UNIT;
        int alpha = Math.round(local.after(i, old * UNIT, blue, green, red) * OPAQUE);
        if (alpha != old) {
          cutout[i] =
              alpha == 0 ? 0 : alpha << 24 | CutoutPainter.colour(colour[i], alpha, mixed, i);
        }
      }
      image.setRGB((int) area.x(), y, width, rows, cutout, 0, width);
    }
  }

  /** The photo's pixels around the strokes, 8-bit BGR; the caller closes them. */
  private Mat pixels() {
    int width = (int) context.width();
    int height = (int) context.height();
    Mat bgr = new Mat(height, width, CV_8UC3);
    ByteBuffer bytes = bgr.createBuffer();
    int[] row = new int[width];
    byte[] values = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      cancel.throwIfCancelled();
      ArgbPixels.read(photo, (int) context.x(), (int) context.y() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        values[3 * x] = (byte) row[x];
        values[3 * x + 1] = (byte) (row[x] >> 8);
        values[3 * x + 2] = (byte) (row[x] >> 16);
      }
      bytes.put(values);
    }
    return bgr;
  }

  private Plane opacity() {
    int width = (int) context.width();
    Plane opacity = new Plane(width, (int) context.height(), 1);
    int[] row = new int[width];
    for (int y = 0; y < opacity.height; y++) {
      cancel.throwIfCancelled();
      ArgbPixels.read(image, (int) context.x(), (int) context.y() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        opacity.data[y * width + x] = (row[x] >>> 24) * UNIT;
      }
    }
    return opacity;
  }

  private static Plane shrunk(Plane plane, Grid to) {
    try (Mat in = plane.toMat();
        Mat out = new Mat();
        Size size = new Size(to.width(), to.height())) {
      resize(in, out, size, 0, 0, INTER_AREA);
      return Plane.of(out);
    }
  }

  private static Plane guide(Mat whole, Grid to) {
    try (Mat small = new Mat();
        Mat unit = new Mat();
        Size size = new Size(to.width(), to.height())) {
      resize(whole, small, size, 0, 0, INTER_AREA);
      small.convertTo(unit, CV_32FC3, UNIT, 0);
      return Plane.of(unit);
    }
  }
}
