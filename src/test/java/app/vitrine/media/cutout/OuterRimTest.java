package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import org.junit.jupiter.api.Test;

@BesideOthers
class OuterRimTest {
  private static final int AROUND = 3;

  @Test
  void a_shadow_under_a_seen_edge_is_left_outside() {
    int[] standing = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    int[] seen = {1, 1, 1, 1, 5, 6, 6, 5, 1, 1, 1, 1};

    assertThat(OuterRim.continued(standing, seen, AROUND)).isEqualTo(standing);
  }

  @Test
  void a_foot_of_glass_that_goes_on_from_a_rim_is_kept_whole() {
    int[] standing = {0, 0, 4, 5, 6, 2, 1, 0, 0, 0, 0, 0};
    int[] seen = {0, 0, 4, 5, 6, 8, 9, 8, 3, 0, 0, 0};

    assertThat(OuterRim.continued(standing, seen, AROUND)).isEqualTo(seen);
  }

  @Test
  void the_outline_is_a_ring() {
    int[] standing = {1, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 2};
    int[] seen = {7, 6, 0, 0, 0, 0, 0, 0, 0, 5, 6, 8};

    assertThat(OuterRim.continued(standing, seen, AROUND)).isEqualTo(seen);
  }
}
