package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What makes a surface known for what it is can be found in its texture. */
class SurfaceTextureTest {
  private static final double PIXEL = 0.0016;
  private static final Tone PALE = Tone.hex("#C6C4C0");
  private static final Tone DEEP = Tone.hex("#9B9995");

  @Test
  void shuttering_leaves_joints_and_tie_holes_darker_than_the_concrete() {
    Texture concrete = new ConcreteTexture(PALE, DEEP, 1, 1, 5);
    FormworkTexture wall = new FormworkTexture(concrete, 1, 1, 5);

    double face = mean(wall, -0.2, 0.2, 0.05);
    assertThat(mean(wall, -0.74, 0.3, 0.002)).as("joint").isLessThan(0.85 * face);
    assertThat(mean(wall, -0.47, 0.9, 0.03)).as("tie hole").isLessThan(0.8 * face);
  }

  @Test
  void a_hollow_is_dark_on_the_side_of_the_light_and_gone_when_small() {
    assertThat(Pit.shade(0.6, 0.4, 0.01, 1)).isGreaterThan(Pit.shade(-0.6, -0.4, 0.01, 1) + 0.3);
    assertThat(Pit.shade(0, 0, 20, 1)).isLessThan(0.01);
    assertThat(Pit.shade(2, 0, 0.01, 1)).isZero();
  }

  @Test
  void flecks_of_gold_lie_on_a_small_part_of_the_red_paper() {
    Tone red = Tone.hex("#B3241C");
    Tone gold = Tone.hex("#E9B44C");
    Texture paper = new FleckedPaperTexture(red, gold, 0.8, 3);
    float[] rgb = new float[3];
    int flecks = 0;
    int points = 200;
    for (int x = 0; x < points; x++) {
      for (int y = 0; y < points; y++) {
        paper.at(x / 60.0, y / 60.0, PIXEL, rgb);
        flecks += rgb[1] > 0.35f * rgb[0] ? 1 : 0;
      }
    }
    assertThat(flecks / (double) (points * points)).isBetween(0.005, 0.12);
  }

  @Test
  void layers_of_slate_are_flat_with_steps_between() {
    int flat = 0;
    int steep = 0;
    for (int i = 0; i < 2000; i++) {
      double u = i * 0.002;
      double rise =
          Math.abs(
              SlateTexture.height(u + 0.002, 0.3, PIXEL, 9)
                  - SlateTexture.height(u, 0.3, PIXEL, 9));
      flat += rise < 0.002 ? 1 : 0;
      steep += rise > 0.006 ? 1 : 0;
    }
    assertThat(flat).isGreaterThan(1000);
    assertThat(steep).isBetween(5, 400);
  }

  private static double mean(Texture texture, double u, double v, double reach) {
    float[] rgb = new float[3];
    double sum = 0;
    int count = 0;
    for (double du = -reach; du <= reach; du += reach / 3) {
      for (double dv = -reach; dv <= reach; dv += reach / 3) {
        texture.at(u + du, v + dv, PIXEL, rgb);
        sum += Tone.luminance(rgb[0], rgb[1], rgb[2]);
        count++;
      }
    }
    return sum / count;
  }
}
