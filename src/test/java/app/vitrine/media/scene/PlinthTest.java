package app.vitrine.media.scene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.image.SceneKind;
import app.vitrine.fixture.BesideOthers;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plinth as a ruler laid on the picture finds it: its flanks, and how round its rims are. */
@BesideOthers
class PlinthTest {
  /** Most by which blue outweighs red in what is grey, share of it. */
  private static final double GREY = 0.15;

  /** Where a film's camera shows it largest, its sides are this far from the frame's. */
  private static final double CLEAR = 0.02;

  /** Film stills are larger than the frame by this much. */
  private static final double STILL = 1.3;

  /** The first and the last column of the plinth in a row. */
  private record Flanks(int left, int right) {}

  @ParameterizedTest
  @CsvSource({"400, 400, 0", "270, 480, 0", "351, 624, 0.4", "351, 624, 0.52"})
  void it_stands_clear_of_the_sides_of_the_frame(int width, int height, double fill) {
    RenderedScene scene = rendered(width, height, fill);
    Flanks flanks = flanks(requireNonNull(scene.ground()), below(scene));

    double seen = fill > 0 ? width / STILL : width;
    assertThat(flanks.right() - flanks.left()).isLessThan((int) ((1 - 2 * CLEAR) * seen));
    assertThat(flanks.left()).isLessThan(scene.product().x());
    assertThat(flanks.right()).isGreaterThan(scene.product().right());
  }

  /** It would stand on the very rim of one that fits into the frame. */
  @ParameterizedTest
  @CsvSource({"351, 624, 0.58", "351, 624, 0.64"})
  void below_a_wide_product_it_runs_out_of_the_frame_on_both_sides(
      int width, int height, double fill) {
    RenderedScene scene = rendered(width, height, fill);
    Flanks flanks = flanks(requireNonNull(scene.ground()), below(scene));

    assertThat(flanks.right() - flanks.left())
        .isGreaterThan((int) ((1 + 2 * CLEAR) * width / STILL));
  }

  @Test
  void its_flanks_are_upright_and_the_product_stands_in_their_middle() {
    RenderedScene scene = rendered(400, 400, 0);
    BufferedImage ground = requireNonNull(scene.ground());
    int row = below(scene);
    Flanks upper = flanks(ground, row);
    Flanks lower = flanks(ground, row + 8);

    assertThat(upper.left()).isCloseTo(lower.left(), within(1));
    assertThat(upper.right()).isCloseTo(lower.right(), within(1));
    assertThat((upper.left() + upper.right()) / 2.0)
        .isCloseTo(scene.product().x() + scene.product().width() / 2.0, within(3.0));
  }

  /** Seen from above, a circle farther below the eye looks rounder. */
  @Test
  void its_lower_rim_is_rounder_than_its_upper_one() {
    RenderedScene scene = rendered(400, 400, 0);
    BufferedImage ground = requireNonNull(scene.ground());
    Flanks flanks = flanks(ground, below(scene));
    int middle = (flanks.left() + flanks.right()) / 2;
    int half = (flanks.right() - flanks.left()) / 2;
    // Wide of the shadow below the product a rim has risen by 1 - √(1 - 0.8²) of its half height.
    int aside = middle - half * 4 / 5;
    List<Integer> centre = rims(ground, middle, front(scene));
    List<Integer> side = rims(ground, aside, scene.product().bottom() - 8);

    double upper = centre.getFirst() - side.getFirst();
    double lower = centre.getLast() - side.getLast();
    assertThat(upper).isPositive();
    assertThat(lower).isGreaterThan(upper);
  }

  private static RenderedScene rendered(int width, int height, double fill) {
    return OneScene.layered(
        Samples.order(
            Samples.mug(),
            SceneKind.LIFESTYLE,
            1,
            "drinkware",
            width,
            height,
            fill,
            7,
            List.of(),
            null),
        "plinth_studio");
  }

  /** A row at the upper rim's front, which is above the foot of the flanks. */
  private static int below(RenderedScene scene) {
    int middle = scene.product().x() + scene.product().width() / 2;
    return rims(requireNonNull(scene.ground()), middle, front(scene)).getFirst() - 4;
  }

  /** A row in front of the shadow where the product touches the plinth. */
  private static int front(RenderedScene scene) {
    return scene.product().bottom() + scene.product().height() / 20;
  }

  /** The plinth is all but grey, the ground and its shadows are blue. */
  private static Flanks flanks(BufferedImage ground, int row) {
    int left = -1;
    int right = -1;
    for (int x = 0; x < ground.getWidth(); x++) {
      int rgb = ground.getRGB(x, row);
      int red = rgb >> 16 & 0xFF;
      int blue = rgb & 0xFF;
      if (blue - red < GREY * blue) {
        left = left < 0 ? x : left;
        right = x;
      }
    }
    assertThat(left).as("a plinth in row %d", row).isNotNegative();
    return new Flanks(left, right);
  }

  /** The rows of the two strongest steps of luma in a column, from a row on downwards. */
  private static List<Integer> rims(BufferedImage ground, int column, int from) {
    int first = strongest(ground, column, from, -100);
    int second = strongest(ground, column, from, first);
    return List.of(Math.min(first, second), Math.max(first, second));
  }

  private static int strongest(BufferedImage ground, int column, int from, int besides) {
    int best = from;
    double most = 0;
    for (int y = from; y < ground.getHeight() - 4; y++) {
      double step =
          Math.abs(
              Samples.luma(ground, column - 1, y, 3, 3)
                  - Samples.luma(ground, column - 1, y - 3, 3, 3));
      if (step > most && Math.abs(y - besides) > 8) {
        most = step;
        best = y;
      }
    }
    return best;
  }
}
