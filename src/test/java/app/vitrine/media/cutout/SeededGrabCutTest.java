package app.vitrine.media.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.vitrine.domain.work.CancelToken;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;

class SeededGrabCutTest {
  private static final int SIDE = 120;
  private static final double RADIUS = 36;

  /** A disc of one colour on another, both grainy, and a matte blurred over 20 pixels. */
  @Test
  void a_soft_edge_goes_to_where_the_colours_change() {
    try (Mat bgr = disc()) {
      Plane matte = softDisc(4);
      SeededGrabCut.refine(bgr, matte, CancelToken.none());
      for (int i = 0; i < matte.data.length; i++) {
        double off = fromMiddle(i) - RADIUS;
        if (Math.abs(off) > 1.5) {
          assertTrue(off < 0 == matte.data[i] > 0.5, "cell " + i + " at " + off);
        }
      }
    }
  }

  @Test
  void what_the_matte_is_sure_of_stays() {
    try (Mat bgr = disc()) {
      Plane matte = softDisc(25);
      Plane before = softDisc(25);
      SeededGrabCut.refine(bgr, matte, CancelToken.none());
      for (int i = 0; i < matte.data.length; i++) {
        float was = before.data[i];
        if (was <= 0.03 || was >= 0.97) {
          assertTrue(matte.data[i] == was, "cell " + i);
        } else if (was > 0.93 || was < 0.07) {
          assertTrue(was > 0.5 == matte.data[i] > 0.5, "cell " + i);
        }
      }
    }
  }

  @Test
  void without_enough_of_a_side_nothing_changes() {
    try (Mat bgr = disc()) {
      Plane matte = new Plane(SIDE, SIDE, 1);
      matte.data[SIDE * SIDE / 2] = 0.8f;
      float[] before = matte.data.clone();
      SeededGrabCut.refine(bgr, matte, CancelToken.none());
      assertArrayEquals(before, matte.data);
    }
  }

  private static double fromMiddle(int i) {
    return Math.hypot(i % SIDE - SIDE / 2, i / SIDE - SIDE / 2);
  }

  /** Half opaque so many cells further out than the disc's edge; unsure 10 cells to each side. */
  private static Plane softDisc(double further) {
    Plane matte = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < matte.data.length; i++) {
      matte.data[i] = (float) Math.clamp(0.5 - (fromMiddle(i) - RADIUS - further) / 20, 0.0, 1.0);
    }
    return matte;
  }

  private static Mat disc() {
    SplittableRandom random = new SplittableRandom(5);
    Mat bgr = new Mat(SIDE, SIDE, CV_8UC3);
    ByteBuffer bytes = bgr.createBuffer();
    for (int i = 0; i < SIDE * SIDE; i++) {
      boolean product = fromMiddle(i) < RADIUS;
      bytes.put((byte) ((product ? 60 : 150) + random.nextInt(-20, 21)));
      bytes.put((byte) ((product ? 90 : 160) + random.nextInt(-20, 21)));
      bytes.put((byte) ((product ? 170 : 150) + random.nextInt(-20, 21)));
    }
    return bgr;
  }
}
