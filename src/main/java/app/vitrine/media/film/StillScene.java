package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.type.CaptionInk;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A still under a moving camera. The part of the still that is ever seen is cut out, resampled once
 * to about the frame's own resolution and converted to the film's colours; each frame then only
 * interpolates three planes at positions finer than a pixel.
 */
final class StillScene implements Scene {
  private static final int RIM = 4;

  /** How much finer than the frame a zoomed still is kept, which evens out its sharpness. */
  private static final double OVERSAMPLING = 1.1;

  /** Shares of a shot at which is asked what is seen, and rows of the frame asked at each. */
  static final int MOMENTS = 4;

  private static final int ROWS = 16;

  /** Middle of a frame's first luma pixel, and the place of its first chroma sample, across. */
  private static final double FIRST = 0.5;

  private final StillViews views;
  private final int frameWidth;
  private final int frameHeight;
  private final Rect cut;
  private final double scaleX;
  private final double scaleY;
  private final List<Mat> planes;

  /**
   * Prepares a picture (BGR); it may be closed afterwards.
   *
   * @param views what of it is seen
   */
  StillScene(Mat picture, StillViews views, int frameWidth, int frameHeight) {
    this.views = views;
    this.frameWidth = frameWidth;
    this.frameHeight = frameHeight;
    Seen seen = seen();
    double window = seen.leastPerPixel * frameWidth;
    double sized = views.onlyShift() ? window : window / OVERSAMPLING;
    try (Unfinished making = new Unfinished()) {
      this.cut = making.with(seen.within(picture), Rect::close);
      int width = even(cut.width() * frameWidth / sized);
      int height = even(cut.height() * frameWidth / sized);
      this.scaleX = (double) width / cut.width();
      this.scaleY = (double) height / cut.height();
      try (Mat part = new Mat(picture, cut);
          Mat resized = new Mat();
          Size size = new Size(width, height)) {
        resize(part, resized, size, 0, 0, scaleX < 1 ? INTER_AREA : INTER_CUBIC);
        this.planes = Bt709.planes(resized);
      }
      making.finished();
    }
  }

  @Override
  public void draw(double progress, YuvFrame into, Scratch scratch) {
    StillView view = views.at(progress);
    for (int i = 0; i < planes.size(); i++) {
      Mat plane = planes.get(i);
      Mat target = into.planes().get(i);
      int halves = i == 0 ? 1 : 2;
      if (views.onlyShift()) {
        RowReading.Place first = place(view, 0, halves);
        scratch.resampling().shift(plane, target, first.from(), first.row());
      } else {
        scratch.resampling().read(plane, target, row -> place(view, row, halves));
      }
    }
  }

  /**
   * Where a plane holds what a row of the frame's same plane shows. Pixel centres lie at halves.
   * Chroma sits on every second luma column (the left one) and between two luma rows, as H.264 has
   * it, while the halved planes have it in the middle.
   */
  private RowReading.Place place(StillView view, int row, int halves) {
    StillView.Row seen = view.row(halves * (row + 0.5));
    double from = seen.left() + FIRST * seen.perPixel();
    return new RowReading.Place(
        (seen.y() - cut.y()) * scaleY / halves - 0.5,
        (from - cut.x()) * scaleX / halves - 0.5,
        seen.perPixel() * scaleX);
  }

  @Override
  public CaptionInk inkFor(Box area) {
    Ground ground = new Ground();
    look(area, ground);
    return ground.ink();
  }

  /** Takes in what is ever seen in a part of the frame. */
  void look(Box area, Ground ground) {
    for (int moment = 0; moment <= MOMENTS; moment++) {
      StillView view = views.at((double) moment / MOMENTS);
      StillView.Row above = view.row(area.y());
      StillView.Row below = view.row(area.bottom());
      double left = above.left() + area.x() * above.perPixel();
      ground.add(
          planes.getFirst(),
          (left - cut.x()) * scaleX,
          (above.y() - cut.y()) * scaleY,
          area.width() * above.perPixel() * scaleX,
          (below.y() - above.y()) * scaleY);
    }
  }

  /** The bounds of what is ever seen of the still, and how large at most. */
  private record Seen(double left, double top, double right, double bottom, double leastPerPixel) {
    Rect within(Mat picture) {
      int x = Math.clamp((int) Math.floor(left) - RIM, 0, picture.cols() - 1);
      int y = Math.clamp((int) Math.floor(top) - RIM, 0, picture.rows() - 1);
      int endX = Math.clamp((int) Math.ceil(right) + RIM, x + 1, picture.cols());
      int endY = Math.clamp((int) Math.ceil(bottom) + RIM, y + 1, picture.rows());
      return new Rect(x, y, endX - x, endY - y);
    }
  }

  private Seen seen() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    double perPixel = Double.MAX_VALUE;
    for (int moment = 0; moment <= MOMENTS; moment++) {
      StillView view = views.at((double) moment / MOMENTS);
      for (int i = 0; i <= ROWS; i++) {
        StillView.Row row = view.row((double) i * frameHeight / ROWS);
        left = Math.min(left, row.left());
        top = Math.min(top, row.y());
        right = Math.max(right, row.left() + frameWidth * row.perPixel());
        bottom = Math.max(bottom, row.y());
        perPixel = Math.min(perPixel, row.perPixel());
      }
    }
    return new Seen(left, top, right, bottom, perPixel);
  }

  private static int even(double length) {
    return 2 * Math.max(1, (int) Math.round(length / 2));
  }

  @Override
  public void close() {
    planes.forEach(Mat::close);
    cut.close();
  }
}
