package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.opencv.global.opencv_video.calcOpticalFlowFarneback;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.MediaProbe;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The movements as a viewer meets them: dense optical flow (Farnebäck, 2003) between frames of
 * films that were encoded, over the product alone, fitted to a shift and a growth.
 */
@BesideOthers
class MeasuredMovementTest {
  private static final double SECONDS = 2;
  private static final double STEP_SEC = 0.2;
  private static final Map<CameraMovement, Flow> SEEN = new EnumMap<>(CameraMovement.class);

  /** Pixels a step to the right and downwards, and by which share it grows. */
  private record Flow(double right, double down, double growth) {
    double apart(Flow other) {
      return Math.hypot(
          Math.hypot(right - other.right, down - other.down), 100 * (growth - other.growth));
    }
  }

  @BeforeAll
  static void look(@TempDir Path folder) {
    Path still = Pictures.product(folder, "still", new Color(180, 176, 170));
    for (CameraMovement movement : CameraMovement.values()) {
      FilmPlan plan =
          new FilmPlan(
              Films.WIDTH,
              Films.HEIGHT,
              20,
              Language.EN,
              List.of(Films.shot(still, movement, SECONDS, "")),
              null);
      Path film = Films.composed(plan, folder);
      SEEN.put(
          movement,
          flow(
              MediaProbe.grab(film, SECONDS / 2, CancelToken.none()),
              MediaProbe.grab(film, SECONDS / 2 + STEP_SEC, CancelToken.none())));
    }
  }

  @Test
  void no_two_movements_look_alike() {
    for (CameraMovement one : CameraMovement.values()) {
      for (CameraMovement other : CameraMovement.values()) {
        if (one != other) {
          assertThat(seen(one).apart(seen(other)))
              .as("%s %s and %s %s", one, seen(one), other, seen(other))
              .isGreaterThan(0.5);
        }
      }
    }
  }

  @Test
  void each_goes_where_its_name_says() {
    assertThat(seen(CameraMovement.STATIC).right()).isCloseTo(0, within(0.1));
    assertThat(seen(CameraMovement.STATIC).down()).isCloseTo(0, within(0.1));
    assertThat(seen(CameraMovement.STATIC).growth()).isCloseTo(0, within(0.001));
    // A camera that turns right sees the picture go left.
    assertThat(seen(CameraMovement.PAN_RIGHT).right()).isLessThan(-1);
    assertThat(seen(CameraMovement.PAN_LEFT).right()).isGreaterThan(1);
    assertThat(seen(CameraMovement.TILT_DOWN).down()).isLessThan(-1);
    assertThat(seen(CameraMovement.TILT_UP).down()).isGreaterThan(1);
    assertThat(seen(CameraMovement.ZOOM_IN).growth()).isGreaterThan(0.005);
    assertThat(seen(CameraMovement.ZOOM_OUT).growth()).isLessThan(-0.005);
    assertThat(seen(CameraMovement.DOLLY).growth())
        .isGreaterThan(seen(CameraMovement.ZOOM_IN).growth() + 0.002);
    assertThat(seen(CameraMovement.TRACKING).right()).isLessThan(-0.7);
    assertThat(seen(CameraMovement.TRACKING).growth()).isGreaterThan(0.003);
  }

  private static Flow seen(CameraMovement movement) {
    return SEEN.getOrDefault(movement, new Flow(Double.NaN, Double.NaN, Double.NaN));
  }

  /** The flow over the middle of the frame, where the product is, fitted by least squares. */
  private static Flow flow(BufferedImage before, BufferedImage after) {
    int width = before.getWidth();
    int height = before.getHeight();
    try (Mat from = luma(before);
        Mat to = luma(after);
        Mat flow = new Mat()) {
      calcOpticalFlowFarneback(from, to, flow, 0.5, 4, 21, 4, 7, 1.5, 0);
      FloatBuffer moved = flow.createBuffer();
      double right = 0;
      double down = 0;
      double spread = 0;
      double grown = 0;
      int count = 0;
      for (int y = height / 3; y < 2 * height / 3; y++) {
        for (int x = width / 3; x < 2 * width / 3; x++) {
          double dx = moved.get(2 * (y * width + x));
          double dy = moved.get(2 * (y * width + x) + 1);
          double offX = x + 0.5 - width / 2.0;
          double offY = y + 0.5 - height / 2.0;
          right += dx;
          down += dy;
          grown += dx * offX + dy * offY;
          spread += offX * offX + offY * offY;
          count++;
        }
      }
      return new Flow(right / count, down / count, grown / spread);
    }
  }

  private static Mat luma(BufferedImage picture) {
    Mat mat = new Mat(picture.getHeight(), picture.getWidth(), opencv_core.CV_8UC1);
    ByteBuffer bytes = mat.createBuffer();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        int sum = 3 * (rgb >> 16 & 0xff) + 6 * (rgb >> 8 & 0xff) + (rgb & 0xff);
        bytes.put((byte) (sum / 10));
      }
    }
    return mat;
  }
}
