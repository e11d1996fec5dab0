package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import app.vitrine.domain.work.CancelToken;
import java.nio.ByteBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;

/** A square with a bite in its right side. */
class HalfSeenPartsTest {
  private static final int SIDE = 200;
  private static final int[] GROUND = {90, 120, 150};
  private static final int[] PRODUCT = {20, 90, 230};

  @Test
  void a_bite_the_networks_half_see_is_filled_when_it_is_not_of_the_ground_s_colours() {
    assertThat(filled(0.5f, PRODUCT)).isGreaterThan(0.97);
  }

  @Test
  void a_bite_that_shows_the_ground_stays_open() {
    assertThat(filled(0.5f, GROUND)).isZero();
  }

  @Test
  void a_bite_that_shows_the_ground_in_shadow_stays_open() {
    assertThat(filled(0.5f, new int[] {54, 72, 90})).isZero();
  }

  @Test
  void what_the_product_encloses_is_not_decided_here() {
    Plane matte = square();
    Plane opinion = square();
    for (int y = 80; y < 120; y++) {
      for (int x = 80; x < 120; x++) {
        matte.data[y * SIDE + x] = 0;
        opinion.data[y * SIDE + x] = 0.5f;
      }
    }
    float[] before = matte.data.clone();

    restore(matte, opinion, new int[] {20, 200, 20});

    assertThat(matte.data).containsExactly(before);
  }

  @Test
  void a_bite_of_which_the_networks_see_next_to_nothing_stays_open() {
    assertThat(filled(0.15f, PRODUCT)).isZero();
  }

  @Test
  void what_lies_beside_the_product_s_hull_is_none_of_it() {
    Plane matte = square();
    Plane opinion = square();
    for (int y = 20; y < 45; y++) {
      for (int x = 60; x < 140; x++) {
        opinion.data[y * SIDE + x] = 0.5f;
      }
    }
    float[] before = matte.data.clone();

    restore(matte, opinion, PRODUCT);

    assertThat(matte.data).containsExactly(before);
  }

  /** Share of the bite that is product afterwards. */
  private static double filled(float seen, int[] colour) {
    Plane matte = square();
    Plane opinion = square();
    for (int y = 80; y < 120; y++) {
      for (int x = 120; x < 150; x++) {
        matte.data[y * SIDE + x] = 0;
        opinion.data[y * SIDE + x] = seen;
      }
    }
    restore(matte, opinion, colour);
    int count = 0;
    for (int y = 80; y < 120; y++) {
      for (int x = 120; x < 150; x++) {
        count += matte.data[y * SIDE + x] > 0.5f ? 1 : 0;
      }
    }
    return count / 1200.0;
  }

  private static Plane square() {
    Plane plane = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < plane.data.length; i++) {
      plane.data[i] = isSquare(i % SIDE, i / SIDE) ? 1 : 0;
    }
    return plane;
  }

  private static boolean isSquare(int x, int y) {
    return x >= 50 && x < 150 && y >= 50 && y < 150;
  }

  private static void restore(Plane matte, Plane opinion, int[] bite) {
    try (Mat photo = new Mat(SIDE, SIDE, CV_8UC3)) {
      ByteBuffer pixels = photo.createBuffer();
      for (int i = 0; i < SIDE * SIDE; i++) {
        boolean inside = matte.data[i] > 0 || opinion.data[i] > 0;
        int[] colour = matte.data[i] > 0 ? PRODUCT : inside ? bite : GROUND;
        for (int channel : colour) {
          pixels.put((byte) channel);
        }
      }
      HalfSeenParts.restore(photo, matte, opinion, CancelToken.none());
    }
  }
}
