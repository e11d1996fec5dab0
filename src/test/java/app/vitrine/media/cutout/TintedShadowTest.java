package app.vitrine.media.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.fixture.BesideOthers;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The shadow of coloured glass has some of its colour, and is none of it all the same. */
@BesideOthers
class TintedShadowTest {
  private static final int SIDE = 500;
  private static final int MIDDLE = 250;
  private static final int HALF_WIDTH = 150;
  private static final int TOP = 80;
  private static final int BOTTOM = 420;

  /** Radius of the jar's corners, in cells. */
  private static final double ROUND = 50;

  /** Cells above the foot over which the shadow sets in. */
  private static final double SETS_IN = 60;

  /** Standard deviation of the photo's grain; colours are 0 to 1. */
  private static final double GRAIN = 0.006;

  /** Blue, green and red of brown wood, of dark amber glass on it, and of its shadow. */
  private static final float[] WOOD = {0.212f, 0.33f, 0.504f};

  private static final float[] GLASS = {0.038f, 0.106f, 0.315f};
  private static final float[] SHADOW = {0.075f, 0.165f, 0.365f};

  @Test
  void a_round_corner_out_of_focus_is_not_drawn_out_into_the_shadow_beside_it() {
    Plane jar = jar(14, 0);

    Plane fair = opacity(photo(jar, 22), jar);

    double centre = HALF_WIDTH - ROUND;
    for (int angle = 55; angle <= 75; angle += 5) {
      double x = Math.cos(Math.toRadians(angle));
      double y = Math.sin(Math.toRadians(angle));
      double radius = 0;
      while (at(fair, MIDDLE + centre + radius * x, BOTTOM - ROUND + radius * y) >= 0.5) {
        radius += 0.1;
      }
      assertThat(radius).as("radius at %d degrees", angle).isCloseTo(ROUND, within(3.0));
    }
  }

  @Test
  void the_shadow_a_matte_took_in_under_a_foot_in_focus_is_left_out() {
    Plane fair = opacity(photo(jar(2, 0), 6), jar(4, 4));

    for (int x = MIDDLE - 80; x <= MIDDLE + 80; x += 10) {
      assertThat(at(fair, x, BOTTOM - 2.0)).as("foot at %d", x).isGreaterThan(0.8f);
      assertThat(at(fair, x, BOTTOM + 3.0)).as("shadow at %d", x).isLessThan(0.3f);
    }
  }

  private static float at(Plane plane, double x, double y) {
    return plane.at((float) x, (float) y, 0);
  }

  private static Plane opacity(Plane photo, Plane matte) {
    Plane fair = FairEdge.of(photo, matte, CancelToken.none());
    Plane out = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < out.data.length; i++) {
      out.data[i] = EdgeDistance.mixed(matte.data[i], fair, i, 1);
    }
    return out;
  }

  /**
   * A jar with round corners.
   *
   * @param soft cells over which its edge passes from clear to opaque
   * @param more cells it reaches below its foot
   */
  private static Plane jar(double soft, int more) {
    Plane jar = new Plane(SIDE, SIDE, 1);
    for (int i = 0; i < jar.data.length; i++) {
      jar.data[i] = (float) Math.clamp(0.5 - outside(i, more) / soft, 0.0, 1.0);
    }
    return jar;
  }

  /** Cells between a place and the jar; below zero inside. */
  private static double outside(int i, int more) {
    double half = (BOTTOM + more - TOP) / 2.0;
    double x = Math.abs(i % SIDE - MIDDLE) - HALF_WIDTH + ROUND;
    double y = Math.abs(i / SIDE - TOP - half) - half + ROUND;
    double corner = Math.hypot(Math.max(x, 0), Math.max(y, 0));
    return corner + Math.min(Math.max(x, y), 0) - ROUND;
  }

  /**
   * A jar on wood, with the shadow at its foot.
   *
   * @param fades cells over which the shadow does
   */
  private static Plane photo(Plane jar, double fades) {
    Random random = new Random(7);
    Plane photo = new Plane(SIDE, SIDE, 3);
    for (int i = 0; i < jar.data.length; i++) {
      double low = Math.clamp((i / SIDE - BOTTOM + SETS_IN) / SETS_IN, 0.0, 1.0);
      double shadow = low * Math.clamp(1 - outside(i, 0) / fades, 0.0, 1.0);
      double noise = GRAIN * random.nextGaussian();
      for (int c = 0; c < 3; c++) {
        double ground = WOOD[c] + shadow * (SHADOW[c] - WOOD[c]);
        double mixed = ground + jar.data[i] * (GLASS[c] - ground);
        photo.data[3 * i + c] = (float) Math.clamp(mixed + noise, 0.0, 1.0);
      }
    }
    return photo;
  }
}
