package app.vitrine.media.cutout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MinCutTest {
  private static final int WIDTH = 4;
  private static final int PLACES = 12;

  /** No way of sharing a small grid out, of all there are, is cheaper than the one found. */
  @Test
  void no_other_way_to_share_places_out_is_cheaper() {
    SplittableRandom random = new SplittableRandom(3);
    for (int trial = 0; trial < 200; trial++) {
      float[] leaning = new float[PLACES];
      float[][] links = new float[PLACES][PLACES];
      MinCut cut = new MinCut(PLACES);
      for (int i = 0; i < PLACES; i++) {
        leaning[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(-40, 41);
        cut.lean(i, leaning[i]);
        for (int j = 0; j < i; j++) {
          boolean near = Math.abs(i % WIDTH - j % WIDTH) <= 1 && i / WIDTH - j / WIDTH <= 1;
          if (near && random.nextInt(8) > 0) {
            links[i][j] = 1 + random.nextInt(30);
            cut.link(i, j, links[i][j]);
          }
        }
      }
      boolean[] found = cut.solve();
      double least = Double.MAX_VALUE;
      for (int choice = 0; choice < 1 << PLACES; choice++) {
        boolean[] other = new boolean[PLACES];
        for (int i = 0; i < PLACES; i++) {
          other[i] = (choice >> i & 1) != 0;
        }
        least = Math.min(least, cost(leaning, links, other));
      }
      assertEquals(least, cost(leaning, links, found), 1e-3, "trial " + trial);
    }
  }

  private static double cost(float[] leaning, float[][] links, boolean[] product) {
    double cost = 0;
    for (int i = 0; i < product.length; i++) {
      cost += product[i] ? Math.max(0, -leaning[i]) : Math.max(0, leaning[i]);
      for (int j = 0; j < i; j++) {
        cost += product[i] == product[j] ? 0 : links[i][j];
      }
    }
    return cost;
  }

  @Test
  void a_place_without_a_mind_of_its_own_stays_with_the_closer_neighbour() {
    MinCut cut = new MinCut(4);
    cut.lean(0, 10);
    cut.lean(2, -10);
    cut.link(0, 1, 5);
    cut.link(1, 2, 3);
    assertArrayEquals(new boolean[] {true, true, false, false}, cut.solve());
  }

  /** The graph grows beyond eight links a place. */
  @Test
  void many_links_to_one_place_count() {
    MinCut cut = new MinCut(2);
    cut.lean(0, 100);
    cut.lean(1, -50);
    for (int i = 0; i < 60; i++) {
      cut.link(0, 1, 1);
    }
    assertArrayEquals(new boolean[] {true, true}, cut.solve());
  }
}
