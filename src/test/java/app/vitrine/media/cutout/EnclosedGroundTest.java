package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import app.vitrine.domain.work.CancelToken;
import java.awt.Rectangle;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;

/** Which places inside a product are opened since the ground shows there. */
class EnclosedGroundTest {
  private static final int SIDE = 300;
  private static final Rectangle PRODUCT = new Rectangle(60, 60, 180, 180);

  /** A gap behind a thin bar at the product's left side. */
  private static final Rectangle GAP = new Rectangle(66, 100, 20, 12);

  private static final int GROUND = 180;
  private static final int BLACK = 30;

  @Test
  void a_gap_behind_a_bar_is_opened() {
    assertThat(opened(GAP, GROUND, BLACK, 0.95f)).isTrue();
  }

  @Test
  void a_print_of_the_grounds_own_colour_stays_since_the_networks_are_sure_of_it() {
    assertThat(opened(GAP, GROUND, BLACK, 1)).isFalse();
  }

  @Test
  void a_badge_of_another_colour_stays() {
    assertThat(opened(GAP, GROUND + 25, BLACK, 0.95f)).isFalse();
  }

  @Test
  void a_label_as_large_as_labels_are_stays() {
    assertThat(opened(new Rectangle(66, 90, 60, 90), GROUND, BLACK, 0.95f)).isFalse();
  }

  @Test
  void what_lies_in_the_middle_stays() {
    assertThat(opened(new Rectangle(140, 140, 20, 12), GROUND, BLACK, 0.95f)).isFalse();
  }

  @Test
  void a_window_in_a_thing_hardly_darker_than_the_ground_stays() {
    assertThat(opened(GAP, GROUND, GROUND - 40, 0.95f)).isFalse();
  }

  @Test
  void plain_white_tells_nothing() {
    assertThat(opened(GAP, 255, BLACK, 0.95f, 255)).isFalse();
  }

  private static boolean opened(Rectangle place, int colour, int product, float opinion) {
    return opened(place, colour, product, opinion, GROUND);
  }

  private static boolean opened(
      Rectangle place, int colour, int product, float opinion, int ground) {
    Random grain = new Random(5);
    byte[] pixels = new byte[3 * SIDE * SIDE];
    Plane matte = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < SIDE * SIDE; i++) {
      int x = i % SIDE;
      int y = i / SIDE;
      matte.data[i] = PRODUCT.contains(x, y) ? 1 : 0;
      int value = place.contains(x, y) ? colour : PRODUCT.contains(x, y) ? product : ground;
      int seen = Math.min(255, value + grain.nextInt(3));
      Arrays.fill(pixels, 3 * i, 3 * i + 3, (byte) seen);
    }
    Plane sure = new Plane(SIDE, SIDE, 1);
    Arrays.fill(sure.data, opinion);
    try (Mat photo = new Mat(SIDE, SIDE, CV_8UC3)) {
      ByteBuffer bytes = photo.createBuffer();
      bytes.put(pixels);
      CancelToken never = CancelToken.none();
      EnclosedGround.open(new EdgeBand(matte, never), photo, matte, sure, never);
    }
    int middle = (place.y + place.height / 2) * SIDE + place.x + place.width / 2;
    return matte.data[middle] < 0.5;
  }
}
