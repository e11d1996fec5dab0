package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_imgproc.FILLED;
import static org.bytedeco.opencv.global.opencv_imgproc.LINE_AA;
import static org.bytedeco.opencv.global.opencv_imgproc.circle;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.media.probe.Libav;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

/**
 * Measures on drawn frames how two dots of a still move: their middle tells the travel, their
 * distance the zoom.
 */
class CameraMovementTest {
  private static final int WIDTH = 270;
  private static final int HEIGHT = 480;
  private static final Box PRODUCT = new Box(200, 350, 200, 300);
  private static final int BRIGHT = 200;

  /** The dots in a frame, in its pixels. */
  private record Dots(double leftX, double leftY, double rightX, double rightY) {
    double middleX() {
      return (leftX + rightX) / 2;
    }

    double middleY() {
      return (leftY + rightY) / 2;
    }

    double apart() {
      return Math.hypot(rightX - leftX, rightY - leftY);
    }
  }

  private record Motion(double x, double y, double zoom) {
    static Motion between(Dots from, Dots to) {
      return new Motion(
          to.middleX() - from.middleX(), to.middleY() - from.middleY(), to.apart() / from.apart());
    }
  }

  @Test
  void each_movement_moves_the_picture_as_its_name_says() throws Libav.Refusal {
    Motion held = motion(CameraMovement.STATIC);
    assertThat(Math.hypot(held.x(), held.y())).isLessThan(0.05);
    assertThat(held.zoom()).isCloseTo(1, within(0.001));
    // A camera that turns right sees the picture go left.
    assertThat(motion(CameraMovement.PAN_RIGHT).x()).isLessThan(-20);
    assertThat(motion(CameraMovement.PAN_LEFT).x()).isGreaterThan(20);
    assertThat(motion(CameraMovement.TILT_DOWN).y()).isLessThan(-20);
    assertThat(motion(CameraMovement.TILT_UP).y()).isGreaterThan(20);
    for (CameraMovement level :
        new CameraMovement[] {
          CameraMovement.PAN_LEFT,
          CameraMovement.PAN_RIGHT,
          CameraMovement.TILT_UP,
          CameraMovement.TILT_DOWN
        }) {
      assertThat(motion(level).zoom()).isCloseTo(1, within(0.002));
    }
    assertThat(motion(CameraMovement.ZOOM_IN).zoom()).isBetween(1.12, 1.20);
    assertThat(motion(CameraMovement.ZOOM_OUT).zoom()).isBetween(0.83, 0.89);
    Motion dolly = motion(CameraMovement.DOLLY);
    assertThat(dolly.zoom()).isBetween(1.20, 1.30);
    Motion tracking = motion(CameraMovement.TRACKING);
    assertThat(tracking.zoom()).isBetween(1.07, 1.13);
    assertThat(tracking.x()).isLessThan(-15);
  }

  @Test
  void a_slow_pan_advances_by_like_fractions_of_a_pixel() throws Libav.Refusal {
    int frames = 240;
    try (StillScene scene = scene(CameraMovement.PAN_RIGHT);
        YuvFrame frame = YuvFrame.allocate(WIDTH, HEIGHT);
        Scratch scratch = new Scratch()) {
      double before = Double.NaN;
      for (int i = 100; i < 140; i++) {
        scene.draw((double) i / frames, frame, scratch);
        double now = measured(frame).middleX();
        if (i > 100) {
          assertThat(before - now).as("step to frame %d", i).isBetween(0.08, 0.40);
        }
        before = now;
      }
    }
  }

  private static Motion motion(CameraMovement movement) throws Libav.Refusal {
    return Motion.between(dots(movement, 0), dots(movement, 1));
  }

  private static Dots dots(CameraMovement movement, double progress) throws Libav.Refusal {
    try (StillScene scene = scene(movement);
        YuvFrame frame = YuvFrame.allocate(WIDTH, HEIGHT);
        Scratch scratch = new Scratch()) {
      scene.draw(progress, frame, scratch);
      return measured(frame);
    }
  }

  private static StillScene scene(CameraMovement movement) {
    try (Mat still = new Mat(1000, 600, CV_8UC3, new Scalar(0, 0, 0, 0))) {
      for (int x : new int[] {250, 350}) {
        circle(still, new Point(x, 500), 16, new Scalar(255, 255, 255, 0), FILLED, LINE_AA, 0);
      }
      CameraPath path =
          new Framing(600, 1000, PRODUCT, WIDTH, HEIGHT).path(movement, ShotType.MEDIUM_WIDE);
      return new StillScene(still, StillViews.flat(path, WIDTH, HEIGHT), WIDTH, HEIGHT);
    }
  }

  /** Centres of light of the left and the right dot, which never share a column. */
  private static Dots measured(YuvFrame frame) {
    Mat luma = frame.planes().getFirst();
    double[] columns = new double[WIDTH];
    double[] rows = new double[WIDTH];
    byte[] row = new byte[WIDTH];
    for (int y = 0; y < HEIGHT; y++) {
      luma.ptr(y).get(row);
      for (int x = 0; x < WIDTH; x++) {
        double light = Math.max(0, (row[x] & 0xff) - 16);
        columns[x] += light;
        rows[x] += light * y;
      }
    }
    int first = 0;
    while (columns[first] < BRIGHT) {
      first++;
    }
    int gap = first;
    while (columns[gap] >= BRIGHT) {
      gap++;
    }
    double[] left = centre(columns, rows, Math.max(0, first - 3), gap + 3);
    double[] right = centre(columns, rows, gap + 3, WIDTH);
    return new Dots(left[0], left[1], right[0], right[1]);
  }

  private static double[] centre(double[] columns, double[] rows, int from, int to) {
    double light = 0;
    double x = 0;
    double y = 0;
    for (int i = from; i < to; i++) {
      light += columns[i];
      x += columns[i] * i;
      y += rows[i];
    }
    return new double[] {x / light, y / light};
  }
}
