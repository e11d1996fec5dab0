package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_imgproc.FILLED;
import static org.bytedeco.opencv.global.opencv_imgproc.rectangle;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

class CutEdgeTest {
  private static final int WIDTH = 1404;
  private static final int HEIGHT = 2496;
  private static final Box PRODUCT = new Box(342, 899, 720, 998);
  private static final Box PRINT = new Box(450, 1300, 500, 450);
  private static final Framing FRAMING = new Framing(WIDTH, HEIGHT, PRODUCT, PRINT, 1080, 1920, 0);

  @Test
  void a_band_does_not_peek_in_where_the_frame_cuts_a_product() {
    double cut = top(FRAMING.path(CameraMovement.STATIC, ShotType.CLOSE_UP).from());
    int band = (int) cut - 20;
    try (Mat still = still()) {
      paint(still, new Box(PRODUCT.x(), band, PRODUCT.width(), 40), 60);

      double chosen =
          top(CutEdge.calmest(still, FRAMING, CameraMovement.STATIC, ShotType.CLOSE_UP).from());

      assertThat(chosen < band - 30 || chosen > band + 38)
          .as("cut at %s beside a band at %s", chosen, band)
          .isTrue();
    }
  }

  @Test
  void a_cut_through_a_calm_part_stays_where_the_shot_asks_for_it() {
    CameraPath asked = FRAMING.path(CameraMovement.ZOOM_IN, ShotType.CLOSE_UP);
    try (Mat still = still()) {
      assertThat(CutEdge.calmest(still, FRAMING, CameraMovement.ZOOM_IN, ShotType.CLOSE_UP))
          .isEqualTo(asked);
    }
  }

  private static double top(Window window) {
    return window.centreY() - window.width() * 1920 / 1080 / 2;
  }

  /** A grey product on a pale ground. */
  private static Mat still() {
    Mat still = new Mat(HEIGHT, WIDTH, CV_8UC3, new Scalar(220, 220, 220, 0));
    paint(still, PRODUCT, 140);
    return still;
  }

  private static void paint(Mat still, Box box, int grey) {
    rectangle(
        still,
        new Rect(box.x(), box.y(), box.width(), box.height()),
        new Scalar(grey, grey, grey, 0),
        FILLED,
        0,
        0);
  }
}
