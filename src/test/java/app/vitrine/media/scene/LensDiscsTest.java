package app.vitrine.media.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.work.CancelToken;
import app.vitrine.media.resample.LinearImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A light out of focus is drawn as lenses draw it. */
class LensDiscsTest {
  private static final View VIEW = new View(400, 400, 300, 200, 1);
  private static final Tone LAMP = new Tone(1, 0.7f, 0.4f);
  private static final int RADIUS = 30;

  @Test
  void a_disc_is_even_within_brighter_at_its_rim_and_ends_there() {
    LinearImage frame = drawn(200, 200);

    float middle = at(frame, 200, 200);
    assertThat(at(frame, 210, 205)).isCloseTo(middle, within(0.12f));
    assertThat(at(frame, 200 + RADIUS - 3, 200)).isGreaterThan(1.15f * middle);
    assertThat(at(frame, 200 + RADIUS + 5, 200)).isLessThan(0.1f * middle);
  }

  @Test
  void a_disc_near_the_corner_is_cut_on_its_outer_side() {
    LinearImage frame = drawn(60, 60);

    int off = (int) (RADIUS * 0.66);
    assertThat(at(frame, 60 + off, 60 + off)).isGreaterThan(0.8f);
    assertThat(at(frame, 60 - off, 60 - off)).isLessThan(0.5f);
  }

  @Test
  void where_two_discs_overlap_their_light_adds_up() {
    LinearImage one = drawn(200, 200);
    LinearImage two = new LinearImage(400, 400, 3);
    paint(two, List.of(light(200, 200), light(220, 200)));

    assertThat(at(two, 210, 200)).isGreaterThan(1.8f * at(one, 210, 200));
  }

  private static LinearImage drawn(int x, int y) {
    LinearImage frame = new LinearImage(400, 400, 3);
    paint(frame, List.of(light(x, y)));
    return frame;
  }

  private static LensDiscs.Light light(int x, int y) {
    return new LensDiscs.Light(x, y, RADIUS, LAMP);
  }

  private static void paint(LinearImage frame, List<LensDiscs.Light> lights) {
    LensDiscs discs = new LensDiscs(VIEW, lights, 7, CancelToken.none());
    for (int row = 0; row < frame.height(); row++) {
      discs.addRow(frame, row, 1);
    }
  }

  private static float at(LinearImage frame, int x, int y) {
    return frame.plane(0)[y * frame.width() + x];
  }
}
