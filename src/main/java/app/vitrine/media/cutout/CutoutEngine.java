package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.photo.Photo;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * Cuts products out of photos with no network: two small matte networks look at the whole photo and
 * again close up, GrabCut and a guided filter move the edge to where it is in the photo, holes are
 * judged by their colour, parts and rims the networks overlooked are found by colour and edge,
 * edges too weak to follow are made fair, and the edge's colours are freed of the ground.
 *
 * <p>Safe to use from several threads; close it to give the networks' memory back.
 */
public final class CutoutEngine implements AutoCloseable {
  /** Longer side at which the edge is computed; it is applied at the photo's own size. */
  private static final int EDGE_SIDE = 1000;

  /** Reach of the filter, as a share of the longer side. */
  private static final double EDGE_REACH = 0.008;

  /** Difference between product and ground, 0 to 1, below which no edge can be seen. */
  private static final double LEAST_CONTRAST = 0.015;

  /** The filter's answer is stretched so that inside and outside are whole again. */
  private static final float STRETCH_FROM = 0.2f;

  private static final float STRETCH_OVER = 0.6f;

  /** Part of the frame, on each side, left out by the box used when nothing was found. */
  private static final double FALLBACK_MARGIN = 0.1;

  private static final float UNIT = 1 / 255f;

  private final MatteNetworks networks = new MatteNetworks();
  private final ProductFinder finder = new ProductFinder(networks);

  /** Cuts out a photo, trusting the file's own transparency when it has any. */
  public Cutout cut(Photo photo, CancelToken cancel) {
    BufferedImage transparency = photo.transparency();
    if (transparency != null) {
      Cutout own = ownTransparency(photo.image(), transparency, cancel);
      if (own != null) {
        return own;
      }
    }
    return cut(photo.image(), cancel);
  }

  /**
   * Cuts out the product of an opaque, upright photo.
   *
   * <p>When no product can be told from the ground the answer has a confidence below {@link
   * Cutout#FOUND} and keeps the middle of the frame.
   *
   * @throws app.vitrine.domain.work.WorkCancelledException when cancelled
   */
  public Cutout cut(BufferedImage photo, CancelToken cancel) {
    try (WorkingPhoto working = new WorkingPhoto(photo, cancel)) {
      ProductFinder.Rough rough = finder.find(working, cancel);
      if (rough == null) {
        return middle(photo, 0, cancel);
      }
      Plane matte = shaped(working, rough, cancel);
      ProductFinder.Rough close = ProductFinder.closeUp(working, rough.frame(), matte);
      if (close == null) {
        return middle(photo, 0, cancel);
      }
      Plane opinion =
          rough
              .matte()
              .resampled(rough.frame(), close.frame(), close.matte().width, close.matte().height);
      double leftOut = settleEdge(working, close, opinion, cancel);
      double confidence = Confidence.of(opinion, close.matte(), leftOut);
      Cutout cutout = atFullSize(photo, working, close.frame(), close.matte(), confidence, cancel);
      if (cutout == null || !cutout.found()) {
        return middle(photo, cutout == null ? 0 : cutout.confidence(), cancel);
      }
      return cutout;
    }
  }

  private static Plane shaped(WorkingPhoto working, ProductFinder.Rough rough, CancelToken cancel) {
    Plane matte = new Plane(rough.matte().width, rough.matte().height, 1);
    System.arraycopy(rough.matte().data, 0, matte.data, 0, matte.data.length);
    try (Mat pixels = ProductFinder.pixels(working, rough)) {
      cancel.throwIfCancelled();
      SeededGrabCut.refine(pixels, matte);
      cancel.throwIfCancelled();
      Holes.settle(pixels, matte, rough.matte(), cancel);
      MatteShape.keepMainParts(matte);
    }
    return matte;
  }

  /** Settles a matte's edge, in place, and says how much was left out all the same. */
  private static double settleEdge(
      WorkingPhoto working, ProductFinder.Rough close, Plane opinion, CancelToken cancel) {
    try (Mat pixels = ProductFinder.pixels(working, close)) {
      return SettledEdge.settle(pixels, close.matte(), opinion, cancel);
    }
  }

  private static @Nullable Cutout atFullSize(
      BufferedImage photo,
      WorkingPhoto working,
      Frame frame,
      Plane matte,
      double confidence,
      CancelToken cancel) {
    double scale = Math.min(1, EDGE_SIDE / frame.longSide());
    int width = Math.max(1, (int) Math.round(frame.width() * scale));
    int height = Math.max(1, (int) Math.round(frame.height() * scale));
    Plane guide = guide(working, frame, width, height);
    cancel.throwIfCancelled();
    int radius = Math.max(2, (int) Math.round(EDGE_REACH * Math.max(width, height)));
    Plane edge =
        GuidedFilter.coefficients(
            guide, matte.resampled(frame, frame, width, height), radius, cancel);
    cancel.throwIfCancelled();
    Plane opacity = new Plane(width, height, 1);
    for (int i = 0; i < opacity.data.length; i++) {
      opacity.pollAtRow(i, cancel);
      opacity.data[i] =
          opacity(edge, i, guide.data[3 * i], guide.data[3 * i + 1], guide.data[3 * i + 2]);
    }
    Plane fair = FairEdge.of(guide, opacity, cancel);
    for (int i = 0; i < opacity.data.length; i++) {
      opacity.pollAtRow(i, cancel);
      opacity.data[i] = EdgeDistance.mixed(opacity.data[i], fair, i, 1);
    }
    EdgeColours colours = EdgeColours.estimate(guide, opacity, cancel);
    Box area = working.inPhoto(frame, photo);
    Frame whole = new Frame(area.x(), area.y(), area.width(), area.height());
    CutoutPainter painter = new CutoutPainter(photo, cancel);
    float perCell = (float) area.width() / width;
    painter.paint(
        area,
        (strip, w, h, rgb, alphas) -> {
          Plane local = edge.resampled(whole, strip, w, h);
          Plane near = fair.resampled(whole, strip, w, h);
          for (int i = 0; i < w * h; i++) {
            float sharp =
                opacity(
                    local,
                    i,
                    (rgb[i] & 0xff) * UNIT,
                    (rgb[i] >> 8 & 0xff) * UNIT,
                    (rgb[i] >> 16 & 0xff) * UNIT);
            alphas[i] = EdgeDistance.mixed(sharp, near, i, perCell);
          }
        },
        colours);
    double visible = Math.min(1, colours.contrast(opacity, cancel) / LEAST_CONTRAST);
    return painter.isEmpty() ? null : painter.finish(confidence * visible);
  }

  private static Plane guide(WorkingPhoto working, Frame frame, int width, int height) {
    try (Mat pixels = working.part(frame, width, height);
        Mat unit = new Mat()) {
      pixels.convertTo(unit, CV_32FC3, UNIT, 0);
      return Plane.of(unit);
    }
  }

  private static float opacity(Plane edge, int i, float blue, float green, float red) {
    float linear =
        edge.data[4 * i] * blue
            + edge.data[4 * i + 1] * green
            + edge.data[4 * i + 2] * red
            + edge.data[4 * i + 3];
    return Math.clamp((linear - STRETCH_FROM) / STRETCH_OVER, 0f, 1f);
  }

  /** The file's own opacity; the photo lies on white, so white is what the edge is freed of. */
  private static @Nullable Cutout ownTransparency(
      BufferedImage photo, BufferedImage transparency, CancelToken cancel) {
    Box all = new Box(0, 0, photo.getWidth(), photo.getHeight());
    CutoutPainter painter = new CutoutPainter(photo, cancel);
    painter.paintFromWhite(
        all,
        (strip, w, h, rgb, alphas) -> {
          int[] row = new int[w * h];
          transparency.getRaster().getSamples((int) strip.x(), (int) strip.y(), w, h, 0, row);
          for (int i = 0; i < w * h; i++) {
            alphas[i] = row[i] * UNIT;
          }
        });
    return painter.isEmpty() ? null : painter.finish(1);
  }

  private static Cutout middle(BufferedImage photo, double confidence, CancelToken cancel) {
    int left = (int) (FALLBACK_MARGIN * photo.getWidth());
    int top = (int) (FALLBACK_MARGIN * photo.getHeight());
    Box box = new Box(left, top, photo.getWidth() - 2 * left, photo.getHeight() - 2 * top);
    CutoutPainter painter = new CutoutPainter(photo, cancel);
    painter.paintFromWhite(box, (strip, w, h, rgb, alphas) -> Arrays.fill(alphas, 0, w * h, 1f));
    return painter.finish(confidence);
  }

  @Override
  public void close() {
    networks.close();
  }
}
