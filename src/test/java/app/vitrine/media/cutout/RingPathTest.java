package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.domain.work.WorkCancelledException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RingPathTest {
  private static final int ROWS = 5;
  private static final int COLUMNS = 40;

  @Test
  void follows_the_cheap_row_all_around() {
    assertThat(RingPath.cheapest(ring(3), COLUMNS, 0.3f, CancelToken.none())).containsOnly(3);
  }

  @Test
  void does_not_leave_its_row_for_one_cheap_cell() {
    float[] costs = ring(1);
    costs[20 * ROWS + 1] = 1;
    costs[20 * ROWS + 4] = 0;

    assertThat(RingPath.cheapest(costs, COLUMNS, 0.5f, CancelToken.none())).containsOnly(1);
  }

  @Test
  void climbs_row_by_row_where_that_pays_and_meets_its_own_start() {
    float[] costs = ring(0);
    for (int column = 10; column < 30; column++) {
      Arrays.fill(costs, column * ROWS, column * ROWS + ROWS, 1);
      costs[column * ROWS + 3] = 0;
    }

    int[] path = RingPath.cheapest(costs, COLUMNS, 0.3f, CancelToken.none());

    assertThat(path[0]).isZero();
    assertThat(path[20]).isEqualTo(3);
    for (int i = 0; i < COLUMNS; i++) {
      assertThat(Math.abs(path[i] - path[(i + 1) % COLUMNS])).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void neighbours_are_never_more_than_a_row_apart_not_even_at_the_seam() {
    Random random = new Random(7);
    for (int ring = 0; ring < 2000; ring++) {
      int columns = 6 + random.nextInt(20);
      float[] costs = new float[columns * ROWS];
      for (int i = 0; i < costs.length; i++) {
        costs[i] = random.nextFloat();
      }
      int[] path = RingPath.cheapest(costs, columns, 0.1f * random.nextFloat(), CancelToken.none());
      for (int i = 0; i < columns; i++) {
        assertThat(Math.abs(path[i] - path[(i + 1) % columns])).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void a_short_ring_with_far_rows_on_both_sides_of_the_seam_is_closed() {
    int columns = 6;
    float[] costs = new float[columns * ROWS];
    Arrays.fill(costs, 1);
    int[] cheap = {2, 3, 4, 0, 0, 1};
    for (int i = 0; i < columns; i++) {
      costs[i * ROWS + cheap[i]] = 0;
    }

    int[] path = RingPath.cheapest(costs, columns, 0, CancelToken.none());

    for (int i = 0; i < columns; i++) {
      assertThat(Math.abs(path[i] - path[(i + 1) % columns])).isLessThanOrEqualTo(1);
    }
    assertThat(IntStream.range(0, columns).mapToDouble(i -> costs[i * ROWS + path[i]]).sum())
        .isEqualTo(cheapestClosed(costs, columns));
  }

  /** Every closed path tried out. */
  private static double cheapestClosed(float[] costs, int columns) {
    double least = Double.MAX_VALUE;
    for (int code = 0; code < Math.pow(ROWS, columns); code++) {
      int[] path = new int[columns];
      int rest = code;
      for (int i = 0; i < columns; i++) {
        path[i] = rest % ROWS;
        rest /= ROWS;
      }
      boolean closed =
          IntStream.range(0, columns)
              .allMatch(i -> Math.abs(path[i] - path[(i + 1) % columns]) <= 1);
      double sum = IntStream.range(0, columns).mapToDouble(i -> costs[i * ROWS + path[i]]).sum();
      least = closed ? Math.min(least, sum) : least;
    }
    return least;
  }

  @Test
  void stops_when_it_is_cancelled() {
    CancelToken cancelled = new CancelToken();
    cancelled.cancel("enough");

    assertThatThrownBy(() -> RingPath.cheapest(ring(1), COLUMNS, 0.3f, cancelled))
        .isInstanceOf(WorkCancelledException.class);
  }

  private static float[] ring(int cheapRow) {
    float[] costs = new float[COLUMNS * ROWS];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = i % ROWS == cheapRow ? 0 : 1;
    }
    return costs;
  }
}
