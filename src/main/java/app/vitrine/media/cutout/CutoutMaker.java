package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.Rows;
import java.awt.image.BufferedImage;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * From a rough idea of where the product is to a cut-out of the photo's size: GrabCut and a guided
 * filter move the edge to where it is in the photo, holes are judged by their colour, parts and
 * rims that were overlooked are found by colour and edge, edges too weak to follow are made fair,
 * and the edge's colours are freed of the ground.
 */
final class CutoutMaker {
  /** Longer side at which the edge is computed; it is applied at the photo's own size. */
  private static final int EDGE_SIDE = 1000;

  /** Reach of the filter, as a share of the longer side. */
  private static final double EDGE_REACH = 0.008;

  /** Difference between product and ground, 0 to 1, below which no edge can be seen. */
  private static final double LEAST_CONTRAST = 0.015;

  /** Longer side at which a cut-out is judged by the photo alone. */
  private static final int JUDGED_SIDE = 200;

  /**
   * How plausible a cut-out is, see {@link RoughJudge}, that counts as found though the networks
   * doubt what they see: those of grounds alone come to 0.35, those of products to 0.65 and more.
   */
  private static final double EVIDENT = 0.6;

  /** The filter's answer is stretched so that inside and outside are whole again. */
  private static final float STRETCH_FROM = 0.2f;

  private static final float STRETCH_OVER = 0.6f;
  private static final float UNIT = 1 / 255f;

  private CutoutMaker() {}

  /**
   * The product cut out; null when there is none. Whether it counts as found, its confidence says.
   *
   * @param photo opaque and upright
   * @param working the same photo
   */
  static @Nullable Cutout make(
      BufferedImage photo, WorkingPhoto working, RoughFinder finder, CancelToken cancel) {
    Rough rough = finder.find(working, cancel);
    if (rough == null) {
      return null;
    }
    Plane matte = shaped(working, rough, cancel);
    Rough close = new Rough(rough.frame(), matte).closeUp(working);
    if (close == null) {
      return null;
    }
    Plane opinion =
        rough
            .matte()
            .resampled(rough.frame(), close.frame(), close.matte().width, close.matte().height);
    double leftOut = settleEdge(working, close, opinion, cancel);
    double confidence = Confidence.of(opinion, close.matte(), leftOut);
    if (Confidence.of(opinion, close.matte(), 0) < Cutout.FOUND
        && isEvident(working, rough, close, cancel)) {
      confidence = Math.max(confidence, Cutout.FOUND);
    }
    return atFullSize(photo, working, close.frame(), close.matte(), confidence, cancel);
  }

  /** Whether the photo itself shows a thing there that the networks are unsure of. */
  private static boolean isEvident(
      WorkingPhoto working, Rough rough, Rough close, CancelToken cancel) {
    Frame whole = working.whole();
    double scale = Math.min(1, JUDGED_SIDE / whole.longSide());
    int width = Math.max(1, (int) Math.round(whole.width() * scale));
    int height = Math.max(1, (int) Math.round(whole.height() * scale));
    try (Mat pixels = working.part(whole, width, height)) {
      RoughJudge judge =
          new RoughJudge(
              Plane.lab(pixels), rough.matte().resampled(rough.frame(), whole, width, height));
      return judge.of(close.matte().resampled(close.frame(), whole, width, height), cancel)
          >= EVIDENT;
    }
  }

  private static Plane shaped(WorkingPhoto working, Rough rough, CancelToken cancel) {
    Plane matte = new Plane(rough.matte().width, rough.matte().height, 1);
    System.arraycopy(rough.matte().data, 0, matte.data, 0, matte.data.length);
    try (Mat pixels = rough.pixels(working)) {
      cancel.throwIfCancelled();
      SeededGrabCut.refine(pixels, matte, cancel);
      cancel.throwIfCancelled();
      HalfSeenParts.restore(pixels, matte, rough.matte(), cancel);
      HangingReflection.remove(pixels, matte, rough.matte(), cancel);
      Holes.settle(pixels, matte, rough.matte(), cancel);
      MatteShape.keepMainParts(matte);
    }
    return matte;
  }

  /** Settles a matte's edge, in place, and says how much was left out all the same. */
  private static double settleEdge(
      WorkingPhoto working, Rough close, Plane opinion, CancelToken cancel) {
    try (Mat pixels = close.pixels(working)) {
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
    Rows.each(
        height,
        cancel,
        y -> {
          for (int i = y * width; i < (y + 1) * width; i++) {
            opacity.data[i] =
                opacity(edge, i, guide.data[3 * i], guide.data[3 * i + 1], guide.data[3 * i + 2]);
          }
        });
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
}
