package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import app.vitrine.domain.work.CancelToken;
import java.nio.ByteBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

/** A block that stands on a floor, with streaks under it that a cut took for legs. */
class HangingReflectionTest {
  private static final int SIDE = 240;
  private static final int FOOT = 150;
  private static final int END = 190;
  private static final int WIDTH = 8;
  private static final int[] FLOOR = {180, 182, 184};
  private static final int[] PRODUCT = {60, 110, 190};

  @Test
  void a_streak_of_the_floor_s_colours_at_one_side_is_taken_away() {
    assertThat(kept(FLOOR, 160)).isLessThan(0.05);
  }

  @Test
  void what_has_other_colours_than_the_floor_stays() {
    assertThat(kept(PRODUCT, 160)).isEqualTo(1);
  }

  @Test
  void a_leg_under_the_middle_stays_though_it_looks_like_the_floor() {
    assertThat(kept(FLOOR, 116)).isEqualTo(1);
  }

  @Test
  void several_legs_stay_though_they_look_like_the_floor() {
    assertThat(kept(FLOOR, 72, 160)).isEqualTo(1);
  }

  @Test
  void a_stem_under_its_own_head_stays_beside_another_thing() {
    Plane matte = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < matte.data.length; i++) {
      int x = i % SIDE;
      int y = i / SIDE;
      boolean box = x >= 10 && x < 100 && y >= 50 && y < 200;
      boolean head = x >= 150 && x < 210 && y >= 50 && y < 110;
      boolean stem = x >= 177 && x < 183 && y >= 110 && y < 200;
      matte.data[i] = box || head || stem ? 1 : 0;
    }
    float[] before = matte.data.clone();
    try (Scalar grey = new Scalar(180, 182, 184, 0);
        Mat photo = new Mat(SIDE, SIDE, CV_8UC3, grey)) {
      HangingReflection.remove(photo, matte, matte, CancelToken.none());
    }

    assertThat(matte.data).containsExactly(before);
  }

  /** Share of the streaks that is product afterwards; the block stays in any case. */
  private static double kept(int[] colour, int... streaks) {
    Plane matte = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < matte.data.length; i++) {
      matte.data[i] = isBlock(i) || isStreak(i, streaks) ? 1 : 0;
    }
    float[] before = matte.data.clone();
    try (Mat photo = new Mat(SIDE, SIDE, CV_8UC3)) {
      ByteBuffer pixels = photo.createBuffer();
      for (int i = 0; i < SIDE * SIDE; i++) {
        for (int channel : isBlock(i) ? PRODUCT : isStreak(i, streaks) ? colour : FLOOR) {
          pixels.put((byte) channel);
        }
      }
      Plane opinion = new Plane(SIDE, SIDE, 1);
      System.arraycopy(before, 0, opinion.data, 0, before.length);
      HangingReflection.remove(photo, matte, opinion, CancelToken.none());
    }
    int count = 0;
    int all = 0;
    for (int i = 0; i < matte.data.length; i++) {
      if (isBlock(i)) {
        assertThat(matte.data[i]).isEqualTo(1);
      } else if (isStreak(i, streaks)) {
        all++;
        count += matte.data[i] > 0.5f ? 1 : 0;
      }
    }
    return (double) count / all;
  }

  private static boolean isBlock(int i) {
    int x = i % SIDE;
    int y = i / SIDE;
    return x >= 70 && x < 170 && y >= 50 && y < FOOT;
  }

  private static boolean isStreak(int i, int... streaks) {
    int x = i % SIDE;
    int y = i / SIDE;
    boolean within = false;
    for (int left : streaks) {
      within |= x >= left && x < left + WIDTH && y >= FOOT && y < END;
    }
    return within;
  }
}
