package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Haze beside a clear edge is cut off, hair is not. */
@BesideOthers
class EdgeHazeTest {
  private static final int SIDE = 300;
  private static final int EDGE = 180;
  private static final int FROM = 60;
  private static final int TO = 240;

  /** Opacity of what the filter left outside the edge, and cells it reaches. */
  private static final float LEFT = 0.35f;

  private static final int REACH = 6;

  @Test
  void haze_along_a_clear_edge_is_cut_off() {
    Plane mixed = mixed(row -> row > 120 && row < 180 ? LEFT : 0);

    for (int row = 130; row <= 170; row += 5) {
      assertThat(mixed.data[row * SIDE + EDGE + 3]).as("row %d", row).isLessThan(0.05f);
      assertThat(mixed.data[row * SIDE + EDGE - 3]).as("row %d", row).isGreaterThan(0.95f);
    }
  }

  @Test
  void what_comes_and_goes_along_the_edge_as_hair_does_stays() {
    Plane mixed = mixed(row -> row > 120 && row < 180 && row % 6 == 0 ? 2 * LEFT : 0);

    for (int row = 132; row <= 168; row += 6) {
      assertThat(mixed.data[row * SIDE + EDGE + 2]).as("row %d", row).isGreaterThan(LEFT);
    }
  }

  /** The opacity of a dark product on a grey ground whose matte reaches over its right edge. */
  private static Plane mixed(IntToDoubleFunction beside) {
    Plane photo = new Plane(SIDE, SIDE, 3);
    Plane matte = new Plane(SIDE, SIDE, 1);
    Random random = new Random(3);
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        int at = row * SIDE + column;
        boolean inside = row >= FROM && row < TO && column >= FROM && column < EDGE;
        boolean hazy = row >= FROM && row < TO && column >= EDGE && column < EDGE + REACH;
        matte.data[at] = inside ? 1 : hazy ? (float) beside.applyAsDouble(row) : 0;
        for (int c = 0; c < 3; c++) {
          photo.data[3 * at + c] = (float) ((inside ? 0.1 : 0.6) + 0.004 * random.nextGaussian());
        }
      }
    }
    Plane fair = FairEdge.of(photo, matte, CancelToken.none());
    Plane mixed = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < mixed.data.length; i++) {
      mixed.data[i] = EdgeDistance.mixed(matte.data[i], fair, i, 1);
    }
    return mixed;
  }
}
