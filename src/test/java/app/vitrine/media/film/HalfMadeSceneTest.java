package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.probe.Libav;
import app.vitrine.media.type.CaptionLayout;
import app.vitrine.media.type.CaptionPlace;
import app.vitrine.media.type.Typeface;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

/** A scene that cannot be made, for a ground or a matte that does not fit, holds no memory. */
@BesideOthers
class HalfMadeSceneTest {
  private static final int WIDTH = 64;
  private static final int HEIGHT = 96;
  private static final Box PRODUCT = new Box(20, 40, 24, 40);
  private static final CameraPath PATH =
      new CameraPath(new Window(32, 48, 60), new Window(32, 50, 40));
  private static final StillViews VIEWS = StillViews.flat(PATH, WIDTH, HEIGHT);

  @Test
  void a_matte_of_a_ground_of_another_size_leaves_nothing_open() {
    try (Mat still = grey(WIDTH, HEIGHT);
        Mat smaller = grey(WIDTH / 2, HEIGHT / 2);
        NativeParts parts = new NativeParts()) {
      assertThatThrownBy(() -> ProductMatte.of(still, smaller, PRODUCT))
          .isInstanceOf(RuntimeException.class);
      assertThat(parts.made()).isPositive();
      assertThat(parts.open()).isEmpty();
    }
  }

  @Test
  void a_matte_of_a_ground_in_other_colours_leaves_nothing_open() {
    try (Mat still = grey(WIDTH, HEIGHT);
        Mat oneColour = level(CV_8UC1);
        NativeParts parts = new NativeParts()) {
      assertThatThrownBy(() -> ProductMatte.of(still, oneColour, PRODUCT))
          .isInstanceOf(RuntimeException.class);
      assertThat(parts.open()).isEmpty();
    }
  }

  @Test
  void a_scene_whose_ground_is_too_small_leaves_nothing_open() {
    try (Mat still = grey(WIDTH, HEIGHT);
        Mat smaller = grey(WIDTH / 2, HEIGHT / 2);
        Mat matte = level(CV_8UC1);
        NativeParts parts = new NativeParts()) {
      assertThatThrownBy(() -> layered(still, smaller, matte)).isInstanceOf(RuntimeException.class);
      assertThat(parts.made()).isPositive();
      assertThat(parts.open()).isEmpty();
    }
  }

  @Test
  void a_scene_whose_matte_cannot_be_applied_leaves_nothing_open() {
    try (Mat still = grey(WIDTH, HEIGHT);
        Mat ground = grey(WIDTH, HEIGHT);
        Mat coloured = level(CV_8UC3);
        NativeParts parts = new NativeParts()) {
      assertThatThrownBy(() -> layered(still, ground, coloured))
          .isInstanceOf(RuntimeException.class);
      assertThat(parts.open()).isEmpty();
    }
  }

  @Test
  void a_scene_of_a_picture_that_cannot_be_converted_leaves_nothing_open() {
    try (Mat oneColour = level(CV_8UC1);
        NativeParts parts = new NativeParts()) {
      assertThatThrownBy(() -> new StillScene(oneColour, VIEWS, WIDTH, HEIGHT))
          .isInstanceOf(RuntimeException.class);
      assertThat(parts.made()).isPositive();
      assertThat(parts.open()).isEmpty();
    }
  }

  @Test
  void a_shot_that_is_cancelled_while_its_caption_is_drawn_leaves_nothing_open() {
    CancelToken cancel = new CancelToken();
    cancel.cancel("enough");
    try (Mat still = grey(WIDTH, HEIGHT);
        NativeParts parts = new NativeParts()) {
      StillScene scene = new StillScene(still, VIEWS, WIDTH, HEIGHT);
      assertThatThrownBy(() -> PreparedShot.of(scene, caption(), 0, WIDTH, HEIGHT, cancel))
          .isInstanceOf(WorkCancelledException.class);
      assertThat(parts.open()).isEmpty();
    }
  }

  @Test
  void a_scene_that_was_drawn_and_closed_leaves_nothing_open() throws Libav.Refusal {
    try (Mat still = grey(WIDTH, HEIGHT);
        Mat ground = grey(WIDTH, HEIGHT);
        Mat matte = level(CV_8UC1);
        YuvFrame frame = YuvFrame.allocate(WIDTH, HEIGHT);
        NativeParts parts = new NativeParts()) {
      try (LayeredScene scene = layered(still, ground, matte);
          Scratch scratch = new Scratch()) {
        scene.draw(0.3, frame, scratch);
        assertThat(parts.open()).isNotEmpty();
      }
      assertThat(parts.open()).isEmpty();
    }
  }

  private static LayeredScene layered(Mat still, Mat ground, Mat matte) {
    return new LayeredScene(
        still,
        ground,
        matte,
        PRODUCT,
        new StillScene(still, VIEWS, WIDTH, HEIGHT),
        null,
        PATH,
        WIDTH,
        HEIGHT);
  }

  private static Optional<CaptionLayout> caption() {
    return CaptionLayout.of(
        "Hi", Language.EN, WIDTH, HEIGHT, 8, CaptionPlace.HEAD, Typeface.orShipped(null));
  }

  private static Mat grey(int width, int height) {
    try (Scalar grey = Scalar.all(120)) {
      return new Mat(height, width, CV_8UC3, grey);
    }
  }

  private static Mat level(int type) {
    try (Scalar covered = Scalar.all(200)) {
      return new Mat(HEIGHT, WIDTH, type, covered);
    }
  }
}
