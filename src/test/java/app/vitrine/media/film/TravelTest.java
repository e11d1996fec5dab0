package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.StillDepth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands far off moves less than the product, and the product stays where it stands. */
class TravelTest {
  private static final int WIDTH = 270;
  private static final int HEIGHT = 480;
  private static final int STILL_WIDTH = 600;
  private static final int STILL_HEIGHT = 1067;
  private static final Box PRODUCT = new Box(220, 380, 160, 260);
  private static final double[] SHARES = {0, 0.2, 0.5, 0.8, 1};

  /** The camera stands 400 above the floor, the backdrop's foot appears 120 above the product's. */
  private static final StillDepth DEPTH = new StillDepth(240, 520, 640, 0.3, false);

  @ParameterizedTest
  @EnumSource(names = {"DOLLY", "TRACKING"})
  void the_product_stays_on_the_spot_it_stands_on(CameraMovement movement) {
    Travel travel = travel(DEPTH, movement);
    CameraPath path = path(movement);
    for (double share : SHARES) {
      Window window = path.at(share);
      double perPixel = window.width() / WIDTH;
      double footX = (300 - window.centreX()) / perPixel + WIDTH / 2.0;
      double footY = (640 - window.centreY()) / perPixel + HEIGHT / 2.0;

      StillView.Row row = travel.at(share).row(footY);

      assertThat(row.y()).isCloseTo(640, within(0.01));
      assertThat(row.left() + footX * row.perPixel()).isCloseTo(300, within(0.01));
      assertThat(row.perPixel()).isCloseTo(perPixel, within(1e-6));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DOLLY", "TRACKING"})
  void in_the_middle_of_its_way_the_camera_sees_the_still_itself(CameraMovement movement) {
    Travel travel = travel(DEPTH, movement);
    Window window = path(movement).at(0.5);
    double perPixel = window.width() / WIDTH;
    for (int y = 0; y <= HEIGHT; y += 24) {
      StillView.Row row = travel.at(0.5).row(y);
      assertThat(row.y()).isCloseTo(window.centreY() + (y - HEIGHT / 2.0) * perPixel, within(0.01));
      assertThat(row.left()).isCloseTo(window.centreX() - window.width() / 2, within(0.01));
      assertThat(row.perPixel()).isCloseTo(perPixel, within(1e-9));
    }
  }

  @Test
  void a_camera_that_comes_nearer_makes_what_is_far_grow_less() {
    Travel travel = travel(DEPTH, CameraMovement.DOLLY);
    double product = grown(travel, 640);
    double halfWay = grown(travel, 580);
    double edge = grown(travel, 519);
    double wall = grown(travel, 300);
    assertThat(product).isGreaterThan(halfWay);
    assertThat(halfWay).isGreaterThan(edge);
    assertThat(edge).isCloseTo(wall, within(1e-3));
    assertThat(wall).isGreaterThan(1.02);
    // 1 / (1 − (1 − 1/s)(1 − q)), from where the product is smaller to where it is larger.
    CameraPath path = path(CameraMovement.DOLLY);
    double middle = path.at(0.5).width();
    double far = 1 / (1 - (1 - path.at(0).width() / middle) * 0.7);
    double near = 1 / (1 - (1 - path.at(1).width() / middle) * 0.7);
    assertThat(wall).isCloseTo(near / far, within(1e-3));
  }

  @Test
  void a_camera_that_passes_by_leaves_behind_what_is_far() {
    Travel travel = travel(DEPTH, CameraMovement.TRACKING);
    double product = passed(travel, 640);
    assertThat(passed(travel, 560)).isLessThan(0.9 * product);
    assertThat(passed(travel, 300)).isLessThan(0.75 * product).isPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 1})
  void what_is_seen_has_no_seams(double share) {
    for (boolean frontStays : new boolean[] {false, true}) {
      StillDepth depth = new StillDepth(240, 520, 640, 0.3, frontStays);
      StillView view = travel(depth, CameraMovement.TRACKING).at(share);
      StillView.Row last = view.row(0);
      for (double y = 0.25; y <= HEIGHT; y += 0.25) {
        StillView.Row row = view.row(y);
        assertThat(row.y() - last.y()).isBetween(0.1, 1.0);
        assertThat(row.left()).isCloseTo(last.left(), within(0.3));
        last = row;
      }
    }
  }

  @Test
  void what_stands_before_the_product_can_stay_with_it() {
    Travel free = travel(DEPTH, CameraMovement.TRACKING);
    Travel held = travel(new StillDepth(240, 520, 640, 0.3, true), CameraMovement.TRACKING);
    assertThat(passed(free, 700)).isGreaterThan(1.02 * passed(free, 640));
    assertThat(passed(held, 700)).isCloseTo(passed(held, 640), within(0.01));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DOLLY", "TRACKING"})
  void a_camera_that_stays_in_place_sees_no_depth(CameraMovement movement) {
    assertThat(Travel.of(DEPTH, PRODUCT, path(movement), movement, WIDTH, HEIGHT)).isEmpty();
  }

  @Test
  void depths_that_make_no_space_are_not_used() {
    for (StillDepth depth :
        new StillDepth[] {
          new StillDepth(240, 520, 640, 0, false),
          new StillDepth(240, 520, 640, 1, false),
          new StillDepth(240, 640, 640, 0.3, false),
          new StillDepth(600, 520, 640, 0.3, false),
          new StillDepth(Double.NaN, 520, 640, 0.3, false)
        }) {
      assertThat(
              Travel.of(
                  depth, PRODUCT, path(CameraMovement.DOLLY), CameraMovement.DOLLY, WIDTH, HEIGHT))
          .as("%s", depth)
          .isEmpty();
    }
  }

  /** How much larger what lies in a row of the still is in the end than in the beginning. */
  private static double grown(Travel travel, double stillY) {
    return shown(travel.at(0), stillY).perPixel() / shown(travel.at(1), stillY).perPixel();
  }

  /** Pixels of the frame that the still's middle in a row goes left. */
  private static double passed(Travel travel, double stillY) {
    StillView.Row begin = shown(travel.at(0), stillY);
    StillView.Row end = shown(travel.at(1), stillY);
    return (300 - begin.left()) / begin.perPixel() - (300 - end.left()) / end.perPixel();
  }

  /** What the frame shows where it shows a row of the still. */
  private static StillView.Row shown(StillView view, double stillY) {
    double above = -HEIGHT;
    double below = 2 * HEIGHT;
    while (below - above > 1e-6) {
      double half = (above + below) / 2;
      if (view.row(half).y() < stillY) {
        above = half;
      } else {
        below = half;
      }
    }
    return view.row(above);
  }

  private static Travel travel(StillDepth depth, CameraMovement movement) {
    return Travel.of(depth, PRODUCT, path(movement), movement, WIDTH, HEIGHT).orElseThrow();
  }

  private static CameraPath path(CameraMovement movement) {
    return new Framing(STILL_WIDTH, STILL_HEIGHT, PRODUCT, WIDTH, HEIGHT)
        .path(movement, ShotType.MEDIUM_WIDE);
  }
}
