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

  /** Below this ratio of its windows a camera only travels. */
  private static final double SAME_SCALE = 1.0005;

  /** How much finer than the frame a zoomed still is kept, which evens out its sharpness. */
  private static final double OVERSAMPLING = 1.1;

  private static final double[] MOMENTS = {0, 0.5, 1};

  private final CameraPath path;
  private final Lean lean;
  private final int frameWidth;
  private final int frameHeight;
  private final Rect cut;
  private final double scaleX;
  private final double scaleY;
  private final List<Mat> planes;
  private final boolean travelling;
  private final Resampling resampling;

  /** Prepares a picture (BGR) for a camera; the picture may be closed afterwards. */
  StillScene(Mat picture, CameraPath path, int frameWidth, int frameHeight) {
    this(picture, path, Lean.NONE, frameWidth, frameHeight);
  }

  /** As above, for a ground that leans as the camera passes by. */
  StillScene(Mat picture, CameraPath path, Lean lean, int frameWidth, int frameHeight) {
    this.path = path;
    this.lean = lean;
    this.frameWidth = frameWidth;
    this.frameHeight = frameHeight;
    double close = Math.min(path.from().width(), path.to().width());
    double wide = Math.max(path.from().width(), path.to().width());
    this.travelling = wide / close < SAME_SCALE;
    double window = travelling ? close : close / OVERSAMPLING;
    try (Unfinished making = new Unfinished()) {
      this.cut = making.with(seen(picture), Rect::close);
      this.resampling = making.with(new Resampling(), Resampling::close);
      int width = even(cut.width() * frameWidth / window);
      int height = even(cut.height() * frameWidth / window);
      this.scaleX = (double) width / cut.width();
      this.scaleY = (double) height / cut.height();
      try (Mat part = new Mat(picture, cut);
          Mat sized = new Mat();
          Size size = new Size(width, height)) {
        resize(part, sized, size, 0, 0, scaleX < 1 ? INTER_AREA : INTER_CUBIC);
        this.planes = Bt709.planes(sized);
      }
      making.finished();
    }
  }

  @Override
  public void draw(double progress, YuvFrame into) {
    Window window = path.at(progress);
    double perPixel = window.width() / frameWidth;
    double stepX = perPixel * scaleX;
    double stepY = perPixel * scaleY;
    double left = (left(window) - cut.x()) * scaleX;
    double top = (top(window) - cut.y()) * scaleY;
    // Pixel centres lie at halves. Chroma sits on every second luma column (the left one) and
    // between two luma rows, as H.264 has it, while the halved planes have it in the middle.
    double lumaX = left + stepX / 2 - 0.5;
    double lumaY = top + stepY / 2 - 0.5;
    double chromaX = (left + stepX / 2 - 1) / 2;
    double chromaY = (top + stepY - 1) / 2;
    for (int i = 0; i < planes.size(); i++) {
      Mat plane = planes.get(i);
      Mat target = into.planes().get(i);
      double x = i == 0 ? lumaX : chromaX;
      double y = i == 0 ? lumaY : chromaY;
      if (lean.isSome()) {
        double slope = lean.at(path.along(progress)) * scaleX / scaleY;
        double base = (lean.base() - cut.y()) * scaleY / (i == 0 ? 1 : 2);
        resampling.lean(plane, target, stepX, x, stepY, y, slope, base);
      } else if (travelling) {
        resampling.shift(plane, target, x, y);
      } else {
        resampling.scale(plane, target, stepX, x, stepY, y);
      }
    }
  }

  @Override
  public CaptionInk inkFor(Box area) {
    Ground ground = new Ground();
    for (double progress : MOMENTS) {
      Window window = path.at(progress);
      double perPixel = window.width() / frameWidth;
      double x = (left(window) + area.x() * perPixel - cut.x()) * scaleX;
      double y = (top(window) + area.y() * perPixel - cut.y()) * scaleY;
      ground.add(
          planes.getFirst(),
          x,
          y,
          area.width() * perPixel * scaleX,
          area.height() * perPixel * scaleY);
    }
    return CaptionInk.forGround(ground.darkest(), ground.brightest());
  }

  /** The part of the still that any of the path's windows shows, with a rim for interpolation. */
  private Rect seen(Mat picture) {
    double aside = lean.most() * frameHeight * path.widest() / frameWidth;
    double left = Math.min(left(path.from()), left(path.to())) - aside;
    double top = Math.min(top(path.from()), top(path.to()));
    double right =
        Math.max(left(path.from()) + path.from().width(), left(path.to()) + path.to().width())
            + aside;
    double bottom =
        Math.max(top(path.from()) + height(path.from()), top(path.to()) + height(path.to()));
    int x = Math.clamp((int) Math.floor(left) - RIM, 0, picture.cols() - 1);
    int y = Math.clamp((int) Math.floor(top) - RIM, 0, picture.rows() - 1);
    int endX = Math.clamp((int) Math.ceil(right) + RIM, x + 1, picture.cols());
    int endY = Math.clamp((int) Math.ceil(bottom) + RIM, y + 1, picture.rows());
    return new Rect(x, y, endX - x, endY - y);
  }

  private double left(Window window) {
    return window.centreX() - window.width() / 2;
  }

  private double top(Window window) {
    return window.centreY() - height(window) / 2;
  }

  private double height(Window window) {
    return window.width() * frameHeight / frameWidth;
  }

  private static int even(double length) {
    return 2 * Math.max(1, (int) Math.round(length / 2));
  }

  @Override
  public void close() {
    planes.forEach(Mat::close);
    cut.close();
    resampling.close();
  }
}
