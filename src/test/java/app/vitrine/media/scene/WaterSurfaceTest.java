package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaterSurfaceTest {
  private static final WaterSurface WATER = new WaterSurface(0.2, 11);
  private static final double PIXEL = 0.002;

  @Test
  void it_mirrors_a_fiftieth_straight_down_and_everything_at_the_horizon() {
    assertThat(WaterSurface.reflectance(1)).isCloseTo(0.02, within(0.001));
    assertThat(WaterSurface.reflectance(0)).isCloseTo(1, within(0.001));
    assertThat(WaterSurface.reflectance(0.2)).isGreaterThan(WaterSurface.reflectance(0.4));
  }

  @Test
  void the_product_stands_in_water_whatever_the_stone() {
    for (int seed = 0; seed < 40; seed++) {
      assertThat(new WaterSurface(0.2, seed).cover(0, 0.15, PIXEL)).isGreaterThan(0.9);
    }
  }

  @Test
  void stone_breaks_the_surface_farther_away() {
    double dry = 0;
    for (int seed = 0; seed < 8; seed++) {
      for (double u = -1.2; u <= 1.2; u += 0.05) {
        for (double v = -1; v <= 3; v += 0.1) {
          dry += 1 - new WaterSurface(0.2, seed).cover(u, v, PIXEL);
        }
      }
    }
    double points = 8 * 49 * 41;
    assertThat(dry / points).isBetween(0.03, 0.6);
  }

  @Test
  void its_ripples_are_slight_and_there() {
    double most = 0;
    for (double u = -0.6; u <= 0.6; u += 0.01) {
      most = Math.max(most, Math.abs(WATER.tiltX(u, 0, PIXEL)));
      most = Math.max(most, Math.abs(WATER.tiltZ(u, 0, PIXEL)));
    }
    assertThat(most).as("rise over run").isBetween(0.002, 0.012);
  }

  @Test
  void ripples_finer_than_a_pixel_are_not_seen() {
    assertThat(Math.abs(WATER.tiltX(0.4, 0.2, 2))).isLessThan(0.0005);
  }
}
