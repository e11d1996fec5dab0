package app.vitrine.media.film;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.subtract;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.type.CaptionInk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.jspecify.annotations.Nullable;

/**
 * A product over its ground, each under a camera's way of its own, and the ground in a light of its
 * own. The ground is drawn as a still is; the product is kept with its coverage already applied, so
 * that a frame costs one reading of it, one of what it leaves of the ground, a product and a sum
 * over the product's own part of the frame.
 */
final class LayeredScene implements Scene {
  private static final double OPAQUE = 255;
  private static final double OVERSAMPLING = 1.1;

  private final StillScene ground;
  private final @Nullable MovingLight light;
  private final CameraPath path;
  private final Rect part;
  private final int frameWidth;
  private final int frameHeight;
  private final double scaleX;
  private final double scaleY;
  private final List<Mat> covered;
  private final List<Mat> left;

  /**
   * Prepares a shot; both pictures may be closed afterwards.
   *
   * @param picture BGR, the product on its ground
   * @param behind BGR, the same without the product
   * @param matte what of it is product, 8 bit
   * @param part the part of the picture that holds the product
   * @param ground the ground under its own camera; closed with this scene, and when it cannot be
   *     made
   * @param light over the ground; null for none
   */
  LayeredScene(
      Mat picture,
      Mat behind,
      Mat matte,
      Box part,
      StillScene ground,
      @Nullable MovingLight light,
      CameraPath path,
      int frameWidth,
      int frameHeight) {
    this.ground = ground;
    this.light = light;
    this.path = path;
    this.frameWidth = frameWidth;
    this.frameHeight = frameHeight;
    double window = Math.min(path.from().width(), path.to().width()) / OVERSAMPLING;
    int width = even(part.width() * frameWidth / window);
    int height = even(part.height() * frameWidth / window);
    this.scaleX = (double) width / part.width();
    this.scaleY = (double) height / part.height();
    try (Unfinished making = new Unfinished()) {
      making.with(ground, Scene::close);
      this.part =
          making.with(new Rect(part.x(), part.y(), part.width(), part.height()), Rect::close);
      try (Size size = new Size(width, height);
          Mat product = sized(picture, size, INTER_CUBIC);
          Mat ownGround = sized(behind, size, INTER_CUBIC);
          Mat cover = sized(matte, size, INTER_LINEAR)) {
        this.covered = making.with(Bt709.planes(product), LayeredScene::close);
        this.left = making.with(new ArrayList<>(), LayeredScene::close);
        uncover(ownGround, cover);
      }
      making.finished();
    }
  }

  private Mat sized(Mat whole, Size size, int enlarging) {
    try (Unfinished making = new Unfinished();
        Mat own = new Mat(whole, part)) {
      Mat sized = making.with(new Mat(), Mat::close);
      resize(own, sized, size, 0, 0, scaleX < 1 ? INTER_AREA : enlarging);
      making.finished();
      return sized;
    }
  }

  /** Takes its old ground out of the product and keeps what it leaves free for another one. */
  private void uncover(Mat ownGround, Mat cover) {
    try (Unfinished planes = new Unfinished()) {
      List<Mat> grounds = planes.with(Bt709.planes(ownGround), LayeredScene::close);
      for (int i = 0; i < covered.size(); i++) {
        Mat rest = new Mat();
        left.add(rest);
        uncover(covered.get(i), grounds.get(i), cover, rest);
      }
    }
  }

  private static void uncover(Mat plane, Mat ground, Mat cover, Mat rest) {
    try (Size size = plane.size();
        Mat own = new Mat()) {
      resize(cover, own, size, 0, 0, INTER_AREA);
      bitwise_not(own, rest);
      multiply(ground, rest, ground, 1 / OPAQUE, -1);
      subtract(plane, ground, plane);
    }
  }

  @Override
  public void draw(double progress, YuvFrame into, Scratch scratch) {
    ground.draw(progress, into, scratch);
    if (light != null) {
      light.shine(progress, into.planes().getFirst(), scratch.light());
    }
    Window window = path.at(progress);
    Place place = shown(window);
    if (place.width <= 0 || place.height <= 0) {
      return;
    }
    double perPixel = window.width() / frameWidth;
    Reading luma =
        new Reading(
            perPixel * scaleX,
            (left(window) + place.x * perPixel - part.x()) * scaleX,
            perPixel * scaleY,
            (top(window) + place.y * perPixel - part.y()) * scaleY);
    // Where the samples of luma and chroma lie is told in StillScene.
    Reading own = luma.by(luma.stepX / 2 - 0.5, luma.stepY / 2 - 0.5);
    put(0, place, own, into, scratch);
    Reading chroma = luma.by(luma.stepX / 2 - 1, luma.stepY - 1).halved();
    for (int i = 1; i < covered.size(); i++) {
      put(i, place.halved(), chroma, into, scratch);
    }
  }

  private static double left(Window window) {
    return window.centreX() - window.width() / 2;
  }

  private double top(Window window) {
    return window.centreY() - window.width() * frameHeight / frameWidth / 2;
  }

  /** The part of the frame that shows the product's part of the picture; may be empty. */
  private Place shown(Window window) {
    double perPixel = window.width() / frameWidth;
    double fromX = part.x() - left(window);
    double fromY = part.y() - top(window);
    int x = evenDown(Math.clamp(fromX / perPixel, 0, frameWidth));
    int y = evenDown(Math.clamp(fromY / perPixel, 0, frameHeight));
    int right = evenUp((fromX + part.width()) / perPixel, frameWidth);
    int bottom = evenUp((fromY + part.height()) / perPixel, frameHeight);
    return new Place(x, y, right - x, bottom - y);
  }

  /** Where in a plane the pixels of a frame are read. */
  private record Reading(double stepX, double fromX, double stepY, double fromY) {
    Reading by(double x, double y) {
      return new Reading(stepX, fromX + x, stepY, fromY + y);
    }

    Reading halved() {
      return new Reading(stepX, fromX / 2, stepY, fromY / 2);
    }
  }

  /** A part of a frame's plane. */
  private record Place(int x, int y, int width, int height) {
    Place halved() {
      return new Place(x / 2, y / 2, width / 2, height / 2);
    }
  }

  private void put(int plane, Place place, Reading at, YuvFrame into, Scratch scratch) {
    Mat product = scratch.product(plane);
    Mat rest = scratch.through(plane);
    product.create(place.height, place.width, CV_8UC1);
    rest.create(place.height, place.width, CV_8UC1);
    Resampling reading = scratch.resampling();
    reading.scale(covered.get(plane), product, at.stepX, at.fromX, at.stepY, at.fromY);
    reading.scale(left.get(plane), rest, at.stepX, at.fromX, at.stepY, at.fromY);
    try (Rect area = new Rect(place.x, place.y, place.width, place.height);
        Mat target = new Mat(into.planes().get(plane), area)) {
      multiply(target, rest, target, 1 / OPAQUE, -1);
      add(target, product, target);
    }
  }

  /** Where the product comes under the area, frames are drawn to see what is behind letters. */
  @Override
  public CaptionInk inkFor(Box area) {
    Ground seen = new Ground();
    ground.look(area, seen);
    if (light != null) {
      seen.lit(1 - MovingLight.DARKER, 1 + MovingLight.BRIGHTER);
    }
    if (IntStream.rangeClosed(0, StillScene.MOMENTS).anyMatch(at -> meets(moment(at), area))) {
      look(area, seen);
    }
    return seen.ink();
  }

  private static double moment(int at) {
    return (double) at / StillScene.MOMENTS;
  }

  private boolean meets(double progress, Box area) {
    Place shown = shown(path.at(progress));
    return shown.x < area.right()
        && shown.x + shown.width > area.x()
        && shown.y < area.bottom()
        && shown.y + shown.height > area.y();
  }

  private void look(Box area, Ground seen) {
    try (YuvFrame frame = YuvFrame.allocate(frameWidth, frameHeight);
        Scratch scratch = new Scratch()) {
      for (int at = 0; at <= StillScene.MOMENTS; at++) {
        draw(moment(at), frame, scratch);
        Mat luma = frame.planes().getFirst();
        seen.add(luma, area.x(), area.y(), area.width(), area.height());
      }
    } catch (Libav.Refusal refusal) {
      throw YuvFrame.tooLittleMemory(refusal);
    }
  }

  private static int even(double length) {
    return 2 * Math.max(1, (int) Math.round(length / 2));
  }

  private static int evenDown(double place) {
    return 2 * (int) Math.floor(place / 2);
  }

  private static int evenUp(double place, int most) {
    return (int) Math.clamp(2 * Math.ceil(place / 2), 0, most);
  }

  @Override
  public void close() {
    ground.close();
    close(covered);
    close(left);
    part.close();
  }

  private static void close(List<Mat> planes) {
    planes.forEach(Mat::close);
  }
}
