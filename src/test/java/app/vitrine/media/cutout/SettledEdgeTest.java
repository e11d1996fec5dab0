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

/** What is added to an edge once it is settled, and what is said to be left out. */
class SettledEdgeTest {
  private static final int SIDE = 300;
  private static final Rectangle PRODUCT = new Rectangle(60, 60, 180, 180);

  /** Gaps behind a thin bar at the product's left side. */
  private static final Rectangle GAP = new Rectangle(62, 100, 20, 12);

  private static final Rectangle OTHER = new Rectangle(62, 180, 20, 12);

  /** What lies in the product's shadow, with a hard end below, and how much light is left there. */
  private static final Rectangle SHADOW = new Rectangle(70, 240, 160, 6);

  private static final double DARKENED = 0.6;

  /** Blue, green and red of the product; no darkened grey looks like it. */
  private static final int[] BLUE = {130, 40, 20};

  private static final int GREY = 180;

  @Test
  void gaps_opened_on_purpose_are_not_said_to_be_left_out() {
    Plane matte = matte();

    double leftOut = settle(matte, GAP, OTHER);

    assertThat(matte.data[106 * SIDE + 72]).isLessThan(0.5f);
    assertThat(leftOut).isEqualTo(settle(matte(), new Rectangle(), new Rectangle()));
  }

  @Test
  void the_end_of_a_shadow_below_an_edge_that_is_seen_is_no_rim() {
    Plane matte = matte();

    try (Mat photo = new Mat(SIDE, SIDE, CV_8UC3)) {
      byte[] pixels = new byte[3 * SIDE * SIDE];
      Random grain = new Random(5);
      for (int i = 0; i < SIDE * SIDE; i++) {
        boolean product = PRODUCT.contains(i % SIDE, i / SIDE);
        double light = SHADOW.contains(i % SIDE, i / SIDE) ? DARKENED : 1;
        for (int c = 0; c < 3; c++) {
          double value = product ? BLUE[c] : light * GREY;
          pixels[3 * i + c] = (byte) (value + grain.nextInt(3));
        }
      }
      ByteBuffer bytes = photo.createBuffer();
      bytes.put(pixels);
      SettledEdge.settle(photo, matte, matte(), CancelToken.none());
    }

    int below = PRODUCT.y + PRODUCT.height + 3;
    for (int x = 100; x < 200; x += 10) {
      assertThat(matte.data[below * SIDE + x]).as("column %d", x).isLessThan(0.5f);
    }
  }

  private static double settle(Plane matte, Rectangle gap, Rectangle other) {
    Random grain = new Random(5);
    byte[] pixels = new byte[3 * SIDE * SIDE];
    for (int i = 0; i < SIDE * SIDE; i++) {
      int x = i % SIDE;
      int y = i / SIDE;
      boolean product = PRODUCT.contains(x, y) && !gap.contains(x, y) && !other.contains(x, y);
      for (int c = 0; c < 3; c++) {
        pixels[3 * i + c] = (byte) ((product ? BLUE[c] : GREY) + grain.nextInt(3));
      }
    }
    Plane opinion = new Plane(SIDE, SIDE, 1);
    Arrays.fill(opinion.data, 0.9f);
    try (Mat photo = new Mat(SIDE, SIDE, CV_8UC3)) {
      ByteBuffer bytes = photo.createBuffer();
      bytes.put(pixels);
      return SettledEdge.settle(photo, matte, opinion, CancelToken.none());
    }
  }

  private static Plane matte() {
    Plane matte = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < matte.data.length; i++) {
      matte.data[i] = PRODUCT.contains(i % SIDE, i / SIDE) ? 1 : 0;
    }
    return matte;
  }
}
