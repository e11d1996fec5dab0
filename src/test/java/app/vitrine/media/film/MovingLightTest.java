package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import app.vitrine.domain.analysis.Box;
import app.vitrine.media.probe.Libav;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A light that is seen to move over the ground, and over nothing else. */
class MovingLightTest {
  private static final int WIDTH = 108;
  private static final int HEIGHT = 192;
  private static final Box PRODUCT = new Box(30, 60, 50, 70);
  private static final CameraPath STILL =
      new CameraPath(new Window(54, 96, WIDTH), new Window(54, 96, WIDTH));

  @Test
  void it_passes_from_left_to_right() {
    int begin = brightest(lit(0));
    int middle = brightest(lit(0.5));
    int end = brightest(lit(1));
    assertThat(begin).isLessThan(WIDTH / 5);
    assertThat(middle).isBetween(2 * WIDTH / 5, 3 * WIDTH / 5);
    assertThat(end).isGreaterThan(4 * WIDTH / 5);
  }

  @Test
  void it_is_seen_and_yet_gentle() {
    int[] begin = lit(0);
    int[] end = lit(1);
    assertThat(begin[5] - end[5]).isBetween(8, 22);
    assertThat(end[WIDTH - 5] - begin[WIDTH - 5]).isBetween(8, 22);
  }

  @Test
  void from_frame_to_frame_no_pixel_jumps() {
    int[] last = lit(0);
    for (int frame = 1; frame <= 90; frame++) {
      int[] now = lit(frame / 90.0);
      for (int x = 0; x < WIDTH; x++) {
        assertThat(Math.abs(now[x] - last[x])).isLessThanOrEqualTo(2);
      }
      last = now;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 120, 235})
  void a_luma_stays_within_a_films_range(int level) {
    for (double share : new double[] {0, 0.5, 1}) {
      for (int seen : lit(share, level)) {
        assertThat(seen).isBetween(14, 235);
      }
    }
  }

  @Test
  void a_white_ground_stays_white() {
    try (Mat white = colour(250);
        Mat grey = colour(150)) {
      assertThat(MovingLight.over(white, WIDTH, HEIGHT)).isEmpty();
      assertThat(MovingLight.over(grey, WIDTH, HEIGHT)).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4, 1})
  void the_products_own_pixels_are_not_relit(double share) throws Libav.Refusal {
    try (Mat ground = colour(150);
        Mat still = colour(150);
        Mat matte = level(0);
        Rect place = new Rect(PRODUCT.x(), PRODUCT.y(), PRODUCT.width(), PRODUCT.height());
        Mat product = new Mat(still, place);
        Mat covered = new Mat(matte, place);
        Scalar dark = Scalar.all(70);
        Scalar whole = Scalar.all(255)) {
      product.put(dark);
      covered.put(whole);
      try (YuvFrame with = YuvFrame.allocate(WIDTH, HEIGHT);
          YuvFrame without = YuvFrame.allocate(WIDTH, HEIGHT)) {
        draw(still, ground, matte, true, share, with);
        draw(still, ground, matte, false, share, without);
        int changed = 0;
        try (UByteIndexer lit = with.planes().getFirst().createIndexer();
            UByteIndexer plain = without.planes().getFirst().createIndexer()) {
          for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
              if (inside(x, y)) {
                assertThat(lit.get(y, x)).isEqualTo(plain.get(y, x));
              } else if (lit.get(y, x) != plain.get(y, x)) {
                changed++;
              }
            }
          }
        }
        assertThat(changed).isGreaterThan(WIDTH * HEIGHT / 3);
      }
    }
  }

  private static boolean inside(int x, int y) {
    return x > PRODUCT.x() + 1
        && x < PRODUCT.right() - 2
        && y > PRODUCT.y() + 1
        && y < PRODUCT.bottom() - 2;
  }

  private static void draw(
      Mat still, Mat ground, Mat matte, boolean light, double share, YuvFrame into) {
    try (LayeredScene scene =
            new LayeredScene(
                still,
                ground,
                matte,
                PRODUCT,
                new StillScene(ground, StillViews.flat(STILL, WIDTH, HEIGHT), WIDTH, HEIGHT),
                light ? MovingLight.over(ground, WIDTH, HEIGHT).orElseThrow() : null,
                STILL,
                WIDTH,
                HEIGHT);
        Scratch scratch = new Scratch()) {
      scene.draw(share, into, scratch);
    }
  }

  private static int[] lit(double share) {
    return lit(share, 140);
  }

  /** The row through the light's middle of an even grey. */
  private static int[] lit(double share, int level) {
    try (Mat ground = colour(150);
        Mat luma = level(level);
        Mat gains = new Mat()) {
      MovingLight.over(ground, WIDTH, HEIGHT).orElseThrow().shine(share, luma, gains);
      int[] row = new int[WIDTH];
      try (UByteIndexer pixels = luma.createIndexer()) {
        for (int x = 0; x < WIDTH; x++) {
          row[x] = pixels.get((int) (0.42 * HEIGHT), x);
        }
      }
      return row;
    }
  }

  /** The middle of the brightest stretch. */
  private static int brightest(int[] row) {
    int most = 0;
    for (int level : row) {
      most = Math.max(most, level);
    }
    int sum = 0;
    int count = 0;
    for (int x = 0; x < row.length; x++) {
      if (row[x] == most) {
        sum += x;
        count++;
      }
    }
    return sum / count;
  }

  private static Mat level(int grey) {
    try (Scalar value = Scalar.all(grey)) {
      return new Mat(HEIGHT, WIDTH, CV_8UC1, value);
    }
  }

  private static Mat colour(int grey) {
    try (Scalar value = Scalar.all(grey)) {
      return new Mat(HEIGHT, WIDTH, CV_8UC3, value);
    }
  }
}
