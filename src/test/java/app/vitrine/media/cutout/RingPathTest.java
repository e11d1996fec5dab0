package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RingPathTest {
  private static final int ROWS = 5;
  private static final int COLUMNS = 40;

  @Test
  void follows_the_cheap_row_all_around() {
    assertThat(RingPath.cheapest(ring(3), COLUMNS, 0.3f)).containsOnly(3);
  }

  @Test
  void does_not_leave_its_row_for_one_cheap_cell() {
    float[] costs = ring(1);
    costs[20 * ROWS + 1] = 1;
    costs[20 * ROWS + 4] = 0;

    assertThat(RingPath.cheapest(costs, COLUMNS, 0.5f)).containsOnly(1);
  }

  @Test
  void climbs_row_by_row_where_that_pays_and_meets_its_own_start() {
    float[] costs = ring(0);
    for (int column = 10; column < 30; column++) {
      Arrays.fill(costs, column * ROWS, column * ROWS + ROWS, 1);
      costs[column * ROWS + 3] = 0;
    }

    int[] path = RingPath.cheapest(costs, COLUMNS, 0.3f);

    assertThat(path[0]).isZero();
    assertThat(path[20]).isEqualTo(3);
    for (int i = 0; i < COLUMNS; i++) {
      assertThat(Math.abs(path[i] - path[(i + 1) % COLUMNS])).isLessThanOrEqualTo(1);
    }
  }

  private static float[] ring(int cheapRow) {
    float[] costs = new float[COLUMNS * ROWS];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = i % ROWS == cheapRow ? 0 : 1;
    }
    return costs;
  }
}
