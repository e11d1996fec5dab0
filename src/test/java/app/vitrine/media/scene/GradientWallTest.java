package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.fixture.BesideOthers;
import app.vitrine.media.resample.SrgbCurve;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** The wall's colours run into one another without steps, dark middles or bands. */
@BesideOthers
class GradientWallTest {
  private static final View VIEW = new View(1024, 1024, 560, 512, 1);
  private static final Tone BLUE = Tone.hex("#5F5AE6");
  private static final Tone CORAL = Tone.hex("#EE9C84");
  private static final Tone GLOW = Tone.hex("#D9A0F0");

  /** Where the strip's own light is over. */
  private static final int ABOVE_STRIP = 500;

  @Test
  void neighbouring_pixels_differ_by_less_than_a_step_of_256() {
    GradientWall wall = new GradientWall(BLUE, CORAL, GLOW, 1, VIEW);
    float[] rgb = new float[3];
    double largest = 0;
    for (int x = 0; x < VIEW.width(); x += 31) {
      double[] above = new double[3];
      for (int y = 0; y < ABOVE_STRIP; y++) {
        wall.at(x, y, rgb);
        for (int c = 0; c < 3; c++) {
          double code = SrgbCurve.code(rgb[c]);
          largest = y == 0 ? largest : Math.max(largest, Math.abs(code - above[c]));
          above[c] = code;
        }
      }
    }
    assertThat(largest).isLessThan(0.9);
  }

  @Test
  void the_way_between_two_colours_is_no_darker_than_both() {
    GradientWall wall = new GradientWall(BLUE, CORAL, new Tone(0, 0, 0), 1, VIEW);
    float[] rgb = new float[3];
    double darkest = Math.min(BLUE.luminance(), CORAL.luminance());
    for (int y = 0; y < VIEW.height(); y++) {
      wall.at(200, y, rgb);
      assertThat((double) Tone.luminance(rgb[0], rgb[1], rgb[2])).isGreaterThan(0.97 * darkest);
    }
  }

  @Test
  void a_strip_of_light_shines_where_the_wall_ends_and_fades_upwards() {
    GradientWall wall = new GradientWall(BLUE, BLUE, GLOW, 1, VIEW);

    assertThat(light(wall, 560)).isGreaterThan(2 * light(wall, 530));
    assertThat(light(wall, 530)).isGreaterThan(light(wall, 60));
  }

  private static double light(GradientWall wall, int row) {
    float[] rgb = new float[3];
    wall.at(300, row, rgb);
    return Tone.luminance(rgb[0], rgb[1], rgb[2]);
  }

  @Test
  void grain_leaves_no_band_of_one_value_in_the_picture() {
    BufferedImage image =
        OneScene.render(
                Samples.order(Samples.mug(), SceneKind.LIFESTYLE, 1, 320, 320), "gradient_glow")
            .image();
    int longest = 0;
    for (int y = 0; y < 40; y++) {
      int run = 1;
      for (int x = 1; x < 320; x++) {
        run = image.getRGB(x, y) == image.getRGB(x - 1, y) ? run + 1 : 1;
        longest = Math.max(longest, run);
      }
    }
    assertThat(longest).isLessThan(12);
  }
}
