package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Edges are made fair where the photo hardly shows them, and left alone where it does. */
@BesideOthers
class FairEdgeTest {
  private static final int SIDE = 500;
  private static final int LEFT = 150;
  private static final int RIGHT = 350;
  private static final int TOP = 80;
  private static final int BOTTOM = 420;
  private static final int CORNER = 30;

  /** Corners of the teeth of 24 cells a side of the box has room for. */
  private static final int TEETH_CORNERS = 28;

  /** Blue, green and red of wood, of amber glass on it, and of something quite different. */
  private static final float[] WOOD = {0.34f, 0.48f, 0.62f};

  private static final float[] AMBER = {0.3f, 0.45f, 0.6f};
  private static final float[] BLUE = {0.6f, 0.3f, 0.1f};
  private static final float[] LEATHER = {0.2f, 0.35f, 0.55f};
  private static final float[] SLATE = {0.3f, 0.3f, 0.3f};
  private static final float[] BLACK = {0.22f, 0.22f, 0.22f};
  private static final float[] COPPER = {0.22f, 0.34f, 0.5f};
  private static final float[] WHITE = {0.89f, 0.89f, 0.89f};
  private static final float[] PALE = {0.86f, 0.86f, 0.86f};

  @Test
  void a_wavy_side_of_a_jar_as_brown_as_its_table_becomes_straight() {
    Plane wavy = jar(y -> 3 * Math.sin(y / 9.0) + 2 * Math.sin(y / 4.0 + 1));

    assertThat(worst(side(opacity(wavy, AMBER)))).isLessThan(1.3);
    assertThat(worst(side(wavy))).isGreaterThan(4);
  }

  @Test
  void shreds_are_cut_off_and_dents_are_filled() {
    Plane torn = jar(y -> y > 200 && y < 206 ? 9 : y > 270 && y < 310 ? -6 : 0);

    assertThat(worst(side(opacity(torn, AMBER)))).isLessThan(1.3);
  }

  @Test
  void corners_stay_corners_though_hardly_seen() {
    Plane fair = opacity(jar(y -> 1.5 * Math.sin(y / 6.0)), AMBER);

    double[] inset =
        IntStream.of(TOP + 3, BOTTOM - 4).mapToDouble(y -> RIGHT - end(fair, y)).toArray();
    assertThat(inset[0]).isCloseTo(0, within(4.0));
    assertThat(inset[1]).isCloseTo(0, within(4.0));
    assertThat(fair.data[(TOP - 4) * SIDE + 250]).isLessThan(0.1f);
    assertThat(fair.data[(TOP + 4) * SIDE + 250]).isGreaterThan(0.9f);
  }

  @Test
  void teeth_that_are_clearly_seen_are_left_to_the_filter() {
    Plane saw = jar(y -> y % 48 < 24 ? 7 : -7);

    Plane fair = opacity(saw, BLUE);

    int changed = 0;
    for (int i = 0; i < fair.data.length; i++) {
      changed += Math.abs(fair.data[i] - saw.data[i]) > 0.5 ? 1 : 0;
    }
    assertThat(changed).isLessThan(2 * TEETH_CORNERS);
  }

  @Test
  void a_notch_that_shows_a_rough_ground_is_not_bridged() {
    Plane notched = jar(y -> y > 240 && y < 262 ? -7 : 0);

    Plane fair = opacity(photo(notched, LEATHER, SLATE, 0.07), notched);

    assertThat(end(fair, 251)).isCloseTo(RIGHT - 7.0, within(3.0));
    assertThat(worst(rows(fair, 300, 390))).isLessThan(2);
  }

  @Test
  void a_piece_of_another_hue_that_sticks_out_is_not_cut_off() {
    Plane with = jar(y -> y > 240 && y < 256 ? 7 : 0);
    Plane photo = photo(with, BLACK, SLATE, 0.02);
    for (int y = 241; y < 256; y++) {
      for (int x = RIGHT - 4; x < RIGHT + 7; x++) {
        for (int c = 0; c < 3; c++) {
          photo.data[3 * (y * SIDE + x) + c] = COPPER[c];
        }
      }
    }

    Plane fair = opacity(photo, with);

    assertThat(end(fair, 248)).isGreaterThan(RIGHT + 5.0);
    assertThat(worst(rows(fair, 290, 390))).isLessThan(2);
  }

  @Test
  void a_pale_lip_before_a_pale_ground_is_kept_where_its_dark_inside_is_clearer() {
    Plane whole = jar(y -> 0);
    Plane photo = photo(whole, WHITE, PALE, 0.002);
    Plane lost = new Plane(SIDE, SIDE, 1);
    int lip = 4;
    for (int y = TOP; y < BOTTOM; y++) {
      for (int x = LEFT; x < RIGHT; x++) {
        lost.data[y * SIDE + x] = y >= TOP + lip || x > 300 ? 1 : 0;
        for (int c = 0; c < 3; c++) {
          boolean inside = y >= TOP + lip && y < TOP + 20;
          photo.data[3 * (y * SIDE + x) + c] -= inside ? 0.08f : 0;
        }
      }
    }

    Plane fair = opacity(photo, lost);

    for (int x = 200; x < 290; x += 10) {
      assertThat(fair.data[(TOP + 1) * SIDE + x]).as("column %d", x).isGreaterThan(0.5f);
    }
  }

  @Test
  void haze_beside_an_edge_is_cleared_and_the_soft_edge_is_not() {
    Plane hazy = jar(y -> 0);
    for (int y = TOP; y < BOTTOM; y++) {
      for (int x = RIGHT; x < RIGHT + 12; x++) {
        hazy.data[y * SIDE + x] = x < RIGHT + 2 ? 0.4f : 0.2f;
      }
    }

    Plane fair = opacity(photo(jar(y -> 0), BLUE, WOOD, 0.002), hazy);

    assertThat(fair.data[250 * SIDE + RIGHT + 1]).isGreaterThan(0.3f);
    assertThat(fair.data[250 * SIDE + RIGHT + 8]).isLessThan(0.01f);
  }

  @Test
  void the_soft_shadow_under_a_foot_is_none_of_the_product() {
    int soft = 12;
    Plane matte = jar(y -> 0);
    Plane photo = photo(matte, LEATHER, WHITE, 0.004);
    for (int y = BOTTOM; y < BOTTOM + 2 * soft; y++) {
      float under = (float) (y - BOTTOM) / (2 * soft);
      for (int x = LEFT; x < RIGHT; x++) {
        matte.data[y * SIDE + x] = Math.max(0, 1 - (float) (y - BOTTOM) / soft);
        for (int c = 0; c < 3; c++) {
          photo.data[3 * (y * SIDE + x) + c] *= 0.45f + 0.55f * under;
        }
      }
    }

    Plane fair = opacity(photo, matte);

    for (int x = LEFT + 60; x <= RIGHT - 60; x += 10) {
      assertThat(fair.data[(BOTTOM - 2) * SIDE + x]).as("foot, %d", x).isGreaterThan(0.9f);
      assertThat(fair.data[(BOTTOM + 3) * SIDE + x]).as("shadow, %d", x).isLessThan(0.3f);
    }
  }

  @Test
  void nothing_at_all_stays_nothing() {
    Plane none = new Plane(SIDE, SIDE, 1);

    assertThat(opacity(none, AMBER).data).containsOnly(0f);
  }

  @Test
  void an_arc_goes_through_most_of_its_places_and_ignores_the_others() {
    ArcFit fit = new ArcFit(40);
    for (int i = 0; i < 40; i++) {
      double x = i - 20;
      fit.add(x, i >= 24 && i < 34 ? 0.01 * x * x + 9 : 0.01 * x * x + 2, 1, 1);
    }

    fit.fit();

    assertThat(fit.at(0)).isCloseTo(2, within(0.1));
    assertThat(fit.at(10)).isCloseTo(3, within(0.2));
    assertThat(fit.share()).isCloseTo(30 / 40.0, within(1e-6));
  }

  /** What is seen of a matte on a photo of a thing of some colour on wood, once made fair. */
  private static Plane opacity(Plane matte, float[] thing) {
    return opacity(photo(thing == BLUE ? matte : jar(y -> 0), thing, WOOD, 0.012), matte);
  }

  private static Plane photo(Plane seen, float[] thing, float[] ground, double grain) {
    Random random = new Random(7);
    Plane photo = new Plane(SIDE, SIDE, 3);
    for (int i = 0; i < seen.data.length; i++) {
      double noise = grain * random.nextGaussian();
      for (int c = 0; c < 3; c++) {
        double mixed = seen.data[i] * thing[c] + (1 - seen.data[i]) * ground[c];
        photo.data[3 * i + c] = (float) Math.clamp(mixed + noise, 0, 1);
      }
    }
    return photo;
  }

  private static Plane opacity(Plane photo, Plane matte) {
    Plane fair = FairEdge.of(photo, matte, CancelToken.none());
    Plane out = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < out.data.length; i++) {
      out.data[i] = EdgeDistance.mixed(matte.data[i], fair, i, 1);
    }
    return out;
  }

  /** An upright box whose right side is off by so many cells in each row. */
  private static Plane jar(IntToDoubleFunction off) {
    Plane plane = new Plane(SIDE, SIDE, 1);
    for (int y = TOP; y < BOTTOM; y++) {
      for (int x = LEFT; x < SIDE; x++) {
        double inside = Math.min(RIGHT + off.applyAsDouble(y) - x, x - LEFT + 1);
        plane.data[y * SIDE + x] = (float) Math.clamp(inside, 0, 1);
      }
    }
    return plane;
  }

  /** Where the right side is in each row between the corners. */
  private static double[] side(Plane plane) {
    return rows(plane, TOP + CORNER, BOTTOM - CORNER);
  }

  private static double[] rows(Plane plane, int from, int to) {
    return IntStream.range(from, to).mapToDouble(y -> end(plane, y)).toArray();
  }

  private static double end(Plane plane, int y) {
    double sum = LEFT;
    for (int x = LEFT; x < SIDE; x++) {
      sum += plane.data[y * SIDE + x];
    }
    return sum;
  }

  private static double worst(double[] side) {
    double worst = 0;
    for (double place : side) {
      worst = Math.max(worst, Math.abs(place - RIGHT));
    }
    return worst;
  }
}
