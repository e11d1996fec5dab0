package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.video.Transition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaptionTimesTest {
  private static final int FPS = 1_000;
  private static final List<Double> SECONDS = List.of(2.0, 3.0, 0.3, 2.5);
  private static final CaptionTimes TIMES =
      CaptionTimes.of(
          SECONDS,
          List.of(
              Transition.SOFT_CUT,
              new Transition(Transition.Kind.WIPE, 0.6),
              Transition.CUT,
              Transition.SOFT_CUT),
          FPS);

  @Test
  void a_caption_is_shown_for_as_long_as_half_of_it_can_be_seen() {
    int frames = (int) (FPS * SECONDS.stream().mapToDouble(Double::doubleValue).sum());
    for (int shot = 0; shot < SECONDS.size(); shot++) {
      int at = shot;
      long seen =
          IntStream.range(0, frames)
              .filter(frame -> TIMES.strength(at, (double) frame / FPS) >= 0.5)
              .count();
      assertThat(TIMES.shownSec(shot)).isCloseTo((double) seen / FPS, within(0.003));
    }
  }

  @Test
  void a_caption_comes_behind_its_shot_s_entrance_and_goes_before_the_next() {
    assertThat(TIMES.shownSec(0)).isCloseTo(2 - 0.25 - 0.22, within(1e-9));
    assertThat(TIMES.shownSec(1)).isCloseTo(3 - 0.3 - 0.22, within(1e-9));
    assertThat(TIMES.shownSec(3)).isCloseTo(2.5 - 0.075 - 0.11, within(1e-9));
  }
}
