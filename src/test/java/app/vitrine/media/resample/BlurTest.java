package app.vitrine.media.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.work.CancelToken;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlurTest {

  @ParameterizedTest
  @CsvSource({"1, 1, 2", "7, 3, 0.4", "40, 23, 1.5", "33, 70, 6.25", "20, 18, 30", "64, 5, 2"})
  void is_three_means_over_windows_whose_ends_count_by_their_share(
      int width, int height, float radius) {
    float[] plane = noise(width * height);
    float[] radii = new float[height];
    for (int y = 0; y < height; y++) {
      radii[y] = y % 5 == 4 ? 0 : radius * (1 + 0.1f * (y % 3));
    }
    float[] expected = plane.clone();
    for (int pass = 0; pass < 3; pass++) {
      expected = down(across(expected, width, height, radii), width, height, radii);
    }

    Blur.byRow(plane, width, height, radii, CancelToken.none());

    assertThat(plane).containsExactly(expected, within(1e-4f));
  }

  @Test
  void a_point_becomes_a_bell_of_the_asked_for_width_and_loses_no_light() {
    int side = 101;
    float[] plane = new float[side * side];
    plane[50 * side + 50] = 1;

    Blur.gaussian(plane, side, side, 4, CancelToken.none());

    double light = 0;
    double spread = 0;
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        light += plane[y * side + x];
        spread += plane[y * side + x] * Math.pow(x - 50, 2);
      }
    }
    assertThat(light).isCloseTo(1, within(1e-4));
    assertThat(Math.sqrt(spread)).isCloseTo(4, within(0.1));
  }

  private static float[] across(float[] plane, int width, int height, float[] radii) {
    float[] out = plane.clone();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width && radii[y] > 0; x++) {
        int row = y;
        out[y * width + x] = mean(i -> plane[row * width + i], width, x, radii[y]);
      }
    }
    return out;
  }

  private static float[] down(float[] plane, int width, int height, float[] radii) {
    float[] out = plane.clone();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width && radii[y] > 0; x++) {
        int column = x;
        out[y * width + x] = mean(i -> plane[i * width + column], height, y, radii[y]);
      }
    }
    return out;
  }

  private interface Line {
    float at(int i);
  }

  /** Pixel by pixel, each by how much of it lies in the window; the first and last repeat. */
  private static float mean(Line line, int length, int centre, float radius) {
    double low = centre - radius;
    double high = centre + 1 + radius;
    double sum = 0;
    for (int i = (int) Math.floor(low); i < high; i++) {
      double share = Math.min(high, i + 1.0) - Math.max(low, i);
      sum += share * line.at(Math.clamp(i, 0, length - 1));
    }
    return (float) (sum / (high - low));
  }

  private static float[] noise(int count) {
    Random random = new Random(4);
    float[] noise = new float[count];
    for (int i = 0; i < count; i++) {
      noise[i] = random.nextFloat();
    }
    return noise;
  }
}
