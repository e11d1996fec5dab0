package app.vitrine.media.cutout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ColourMixtureTest {
  private static final int COUNT = 4000;

  @Test
  void a_colour_is_likelier_the_more_of_it_was_seen() {
    float[] colours = twoHeaps();
    ColourMixture mixture = ColourMixture.of(colours).relearned(colours);
    double often = 0;
    double seldom = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < COUNT; i++) {
      double density = mixture.density(colours[3 * i], colours[3 * i + 1], colours[3 * i + 2]);
      often += i % 4 == 0 ? 0 : density / (0.75 * COUNT);
      seldom += i % 4 == 0 ? density / (0.25 * COUNT) : 0;
      least = Math.min(least, density);
    }
    assertTrue(often > 2 * seldom, often + " > 2 · " + seldom);
    double never = mixture.density(120, 120, 120);
    assertTrue(least > 1000 * never, least + " ≫ " + never);
  }

  /** Three quarters about one colour, a quarter about another. */
  private static float[] twoHeaps() {
    SplittableRandom random = new SplittableRandom(11);
    float[] colours = new float[3 * COUNT];
    for (int i = 0; i < COUNT; i++) {
      float[] heap = i % 4 == 0 ? new float[] {200, 180, 30} : new float[] {40, 60, 200};
      for (int c = 0; c < 3; c++) {
        colours[3 * i + c] = heap[c] + random.nextInt(-8, 9);
      }
    }
    return colours;
  }

  @Test
  void it_holds_as_much_in_all_as_there_is() {
    float[] colours = twoHeaps();
    ColourMixture mixture = ColourMixture.of(colours);
    double sum = 0;
    for (int b = 0; b < 256; b += 2) {
      for (int g = 0; g < 256; g += 2) {
        for (int r = 0; r < 256; r += 2) {
          sum += 8 * mixture.density(b, g, r);
        }
      }
    }
    // The normal distribution's own factor, (2π)^1.5, is left out of densities.
    assertEquals(Math.pow(2 * Math.PI, 1.5), sum, 0.1 * sum);
  }

  @Test
  void one_colour_alone_is_likely_and_others_are_not() {
    float[] colours = new float[3 * 50];
    Arrays.fill(colours, 77);
    ColourMixture mixture = ColourMixture.of(colours).relearned(colours);
    assertTrue(mixture.density(77, 77, 77) > 100);
    assertEquals(0, mixture.density(90, 77, 77), 1e-30);
  }
}
