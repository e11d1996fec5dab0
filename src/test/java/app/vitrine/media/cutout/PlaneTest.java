package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlaneTest {
  private static final Frame WHOLE = new Frame(0, 0, 30, 20);

  @Test
  void what_the_frame_cuts_does_not_fade_there() {
    Plane full = new Plane(10, 10, 1);
    Arrays.fill(full.data, 1);

    assertThat(full.resampled(WHOLE, WHOLE, 90, 80).data).containsOnly(1f);
  }

  @Test
  void beside_a_plane_lies_nothing() {
    Plane full = new Plane(10, 10, 1);
    Arrays.fill(full.data, 1);

    Plane wider = full.resampled(WHOLE, new Frame(-15, -10, 60, 40), 60, 40);

    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 60; x++) {
        boolean within = x >= 15 && x < 45 && y >= 10 && y < 30;
        assertThat(wider.data[y * 60 + x]).as("%d,%d", x, y).isEqualTo(within ? 1f : 0f);
      }
    }
  }

  @Test
  void a_strip_is_the_same_as_its_part_of_the_whole() {
    Plane plane = new Plane(30, 20, 3);
    for (int i = 0; i < plane.data.length; i++) {
      plane.data[i] = i * 7919 % 100 / 100f;
    }

    Plane whole = plane.resampled(WHOLE, WHOLE, 60, 40);
    Plane strip = plane.resampled(WHOLE, new Frame(0, 5, 30, 4), 60, 8);

    assertThat(strip.data).containsExactly(Arrays.copyOfRange(whole.data, 10 * 180, 18 * 180));
  }
}
