package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.work.CancelToken;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeDistanceTest {
  private static final int SIDE = 160;
  private static final double RADIUS = 60.3;
  private static final double MIDDLE_X = 80.2;
  private static final double MIDDLE_Y = 79.7;
  private static final int REACH = 6;

  /** What a distance may change by from a cell to the next. */
  private static final float ONE = 1.02f;

  /** Else an edge that is drawn larger than it was measured has steps of a cell. */
  @Test
  void a_cell_lies_on_the_side_its_distance_says() {
    Plane disc = disc();
    List<EdgeCurve> curves = EdgeCurve.of(disc, CancelToken.none());
    EdgeDistance distance = new EdgeDistance(disc, REACH, CancelToken.none());
    for (EdgeCurve curve : curves) {
      double[] ones = new double[curve.length];
      Arrays.fill(ones, 1);
      distance.add(curve, new double[curve.length], ones, new double[curve.length]);
    }

    Plane measured = distance.finished();

    assertThat(curves).hasSize(1);
    int near = 0;
    for (int i = 0; i < SIDE * (SIDE - 1); i++) {
      if (Math.abs(inside(i)) < REACH - 3) {
        near++;
        float here = measured.data[3 * i];
        assertThat(here)
            .as("%d,%d", i % SIDE, i / SIDE)
            .isCloseTo(measured.data[3 * (i + 1)], within(ONE))
            .isCloseTo(measured.data[3 * (i + SIDE)], within(ONE));
      }
    }
    assertThat(near).isGreaterThan(2000);
  }

  private static Plane disc() {
    Plane disc = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < disc.data.length; i++) {
      disc.data[i] = (float) Math.clamp(0.5 + inside(i) / 3, 0.0, 1.0);
    }
    return disc;
  }

  /** Cells from the disc's edge, above zero inside. */
  private static double inside(int cell) {
    int column = cell % SIDE;
    int row = cell / SIDE;
    return RADIUS - Math.hypot(column - MIDDLE_X, row - MIDDLE_Y);
  }
}
