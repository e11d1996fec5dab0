package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Edges out of focus are put in the middle of their blur, straight to the corner, and as soft. */
@BesideOthers
class BlurredEdgeTest {
  private static final int SIDE = 500;
  private static final int LEFT = 150;
  private static final int RIGHT = 350;
  private static final int TOP = 80;
  private static final int BOTTOM = 420;

  /** Cells over which the blurred edge passes from product to ground. */
  private static final int BLUR = 16;

  /** Cells that a blurred edge may move from one point to the next. */
  private static final double STEEP = 1.2;

  /** Blue, green and red of wood and of a brown glass not far from it. */
  private static final float[] WOOD = {0.34f, 0.48f, 0.62f};

  private static final float[] GLASS = {0.25f, 0.36f, 0.48f};

  @Test
  void an_edge_out_of_focus_is_in_the_middle_of_its_blur_not_where_that_begins() {
    Plane matte = jar(y -> BLUR / 2.0, 1);

    Plane fair = opacity(photo(y -> 0, BLUR), matte);

    for (int y = 140; y <= 360; y += 20) {
      assertThat(half(fair, y)).as("row %d", y).isCloseTo(RIGHT, within(2.0));
    }
  }

  @Test
  void it_is_as_soft_as_it_is_in_the_photo() {
    Plane fair = opacity(photo(y -> 0, BLUR), jar(y -> 0, 1));

    for (int y = 160; y <= 340; y += 20) {
      assertThat(at(fair, RIGHT - 5, y)).as("inside, row %d", y).isBetween(0.6f, 0.97f);
      assertThat(at(fair, RIGHT + 5, y)).as("outside, row %d", y).isBetween(0.03f, 0.4f);
      assertThat(at(fair, RIGHT - BLUR, y)).isGreaterThan(0.99f);
      assertThat(at(fair, RIGHT + BLUR, y)).isLessThan(0.01f);
    }
  }

  @Test
  void in_focus_it_is_sharp() {
    Plane fair = opacity(photo(y -> 0, 1), jar(y -> 2 * Math.sin(y / 9.0), 1));

    for (int y = 140; y <= 360; y += 20) {
      assertThat(at(fair, RIGHT - 4, y)).as("inside, row %d", y).isGreaterThan(0.97f);
      assertThat(at(fair, RIGHT + 4, y)).as("outside, row %d", y).isLessThan(0.03f);
    }
  }

  @Test
  void a_side_stays_straight_up_to_its_corner_where_the_matte_flares() {
    Plane flared = jar(y -> y < TOP + 60 ? 5 : 0, 1);

    Plane fair = opacity(photo(y -> 0, BLUR), flared);

    double below = half(fair, 250);
    for (int y = TOP + 14; y < TOP + 80; y += 6) {
      assertThat(half(fair, y)).as("row %d", y).isCloseTo(below, within(1.8));
    }
  }

  @Test
  void a_step_is_evened_out_over_the_blur_and_in_focus_it_stays() {
    double[] step = new double[100];
    Arrays.fill(step, 30, 70, 8);
    double[] widths = new double[step.length];

    assertThat(BlurredEdge.unstepped(step, widths)).containsExactly(step);

    Arrays.fill(widths, BLUR);
    double[] even = BlurredEdge.unstepped(step, widths);
    for (int i = 1; i < even.length; i++) {
      assertThat(Math.abs(even[i] - even[i - 1])).as("point %d", i).isLessThan(STEEP);
    }
    assertThat(even[50]).isCloseTo(8, within(0.01));
  }

  @Test
  void a_corner_out_of_focus_is_round_and_its_sides_stay_where_they_are() {
    EdgeCurve box = EdgeCurve.of(jar(y -> 0, 1), CancelToken.none()).getFirst();
    double[] offsets = new double[box.length];
    double[] widths = new double[box.length];

    assertThat(BlurredEdge.rounded(box, offsets, widths)).containsExactly(offsets);

    Arrays.fill(widths, BLUR);
    double[] round = BlurredEdge.rounded(box, offsets, widths);
    for (int i = 0; i < round.length; i++) {
      boolean cornerNear = box.y[i] < TOP + 2 * BLUR || box.y[i] > BOTTOM - 2 * BLUR;
      if (!cornerNear) {
        assertThat(round[i]).as("side, point %d", i).isCloseTo(0, within(0.1));
      }
    }
    assertThat(Arrays.stream(round).min().orElseThrow()).isLessThan(-BLUR / 8.0);
  }

  @Test
  void a_dent_in_a_matte_is_bridged_where_the_photo_shows_the_rim_though_out_of_focus() {
    Plane dented = jar(y -> y > 230 && y < 264 ? -8 : 0, 1);
    Plane photo = photo(y -> 0, BLUR);
    // What lies within the rim there is more like the ground than the rest of the product.
    for (int y = 226; y < 268; y++) {
      for (int x = RIGHT - 10; x < RIGHT; x++) {
        for (int c = 0; c < 3; c++) {
          int at = 3 * (y * SIDE + x) + c;
          photo.data[at] += 0.2f * (WOOD[c] - GLASS[c]);
        }
      }
    }

    Plane fair = opacity(photo, dented);

    for (int y = 232; y < 264; y += 4) {
      assertThat(half(fair, y)).as("row %d", y).isCloseTo(RIGHT, within(3.0));
    }
  }

  private static Plane opacity(Plane photo, Plane matte) {
    Plane fair = FairEdge.of(photo, matte, CancelToken.none());
    Plane out = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < out.data.length; i++) {
      out.data[i] = EdgeDistance.mixed(matte.data[i], fair, i, 1);
    }
    return out;
  }

  /** A photo of the jar, its right side blurred, with fine grain. */
  private static Plane photo(IntToDoubleFunction off, int blur) {
    Plane seen = jar(off, blur);
    Random random = new Random(11);
    Plane photo = new Plane(SIDE, SIDE, 3);
    for (int i = 0; i < seen.data.length; i++) {
      double noise = 0.01 * random.nextGaussian();
      for (int c = 0; c < 3; c++) {
        double mixed = seen.data[i] * GLASS[c] + (1 - seen.data[i]) * WOOD[c];
        photo.data[3 * i + c] = (float) Math.clamp(mixed + noise, 0, 1);
      }
    }
    return photo;
  }

  /** An upright box whose edges are so soft, its right one off by so many cells in each row. */
  private static Plane jar(IntToDoubleFunction off, int soft) {
    Plane plane = new Plane(SIDE, SIDE, 1);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double across = Math.min(RIGHT + off.applyAsDouble(y) - x, x - LEFT);
        double inside = Math.min(across, Math.min(y - TOP, BOTTOM - y));
        plane.data[y * SIDE + x] = (float) Math.clamp(0.5 + inside / soft, 0, 1);
      }
    }
    return plane;
  }

  private static float at(Plane plane, int x, int y) {
    return plane.data[y * SIDE + x];
  }

  /** Where a row's opacity falls to one half on the right. */
  private static double half(Plane plane, int y) {
    int x = SIDE - 1;
    while (at(plane, x, y) < 0.5f) {
      x--;
    }
    float inner = at(plane, x, y);
    return x + (inner - 0.5) / (inner - at(plane, x + 1, y));
  }
}
