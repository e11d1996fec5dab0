package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.ShotType;
import app.vitrine.domain.video.Transition;
import app.vitrine.media.type.CaptionRole;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void a_dissolve_lies_half_before_and_half_after_the_cut() {
    Timeline timeline = new Timeline(plan(0.4, 2, 3));

    assertThat(timeline.at(53).incoming()).isZero();
    assertThat(timeline.at(60).shot()).isZero();
    assertThat(timeline.at(60).incoming()).isCloseTo(0.5, within(1e-9));
    assertThat(timeline.at(65).incoming()).isBetween(0.9, 1.0);
    assertThat(timeline.at(67)).isEqualTo(new Timeline.Mix(1, 0));
  }

  @Test
  void two_shots_are_seen_through_each_other_for_three_frames_at_most() {
    for (double cut : new double[] {2, 2.03, 2.1875, 2.71875}) {
      Timeline timeline = new Timeline(plan(Transition.SOFT_CUT.seconds(), cut, 3));

      long mixed =
          IntStream.range(0, 150)
              .mapToDouble(frame -> timeline.at(frame).incoming())
              .filter(share -> share > 0.15 && share < 0.85)
              .count();
      assertThat(mixed).as("cut at %s", cut).isBetween(1L, 3L);
    }
  }

  @Test
  void shots_shorter_than_the_dissolve_still_have_their_turn() {
    Timeline timeline = new Timeline(plan(2, 0.5, 0.2, 0.5));

    assertThat(timeline.at(18).shot()).isEqualTo(1);
    assertThat(timeline.at(18).incoming()).isZero();
  }

  @Test
  void without_dissolves_shots_are_cut() {
    Timeline timeline = new Timeline(plan(0, 1, 1));

    assertThat(timeline.at(29)).isEqualTo(new Timeline.Mix(0, 0));
    assertThat(timeline.at(30)).isEqualTo(new Timeline.Mix(1, 0));
  }

  private static FilmPlan plan(double dissolve, double... durations) {
    List<PlanShot> shots =
        Arrays.stream(durations)
            .mapToObj(
                seconds ->
                    new PlanShot(
                        new PlanShot.Still(Path.of("still.png"), new Box(0, 0, 1, 1)),
                        CameraMovement.STATIC,
                        ShotType.MEDIUM,
                        seconds,
                        "",
                        CaptionRole.LINE,
                        new Transition(Transition.Kind.DISSOLVE, dissolve)))
            .toList();
    return new FilmPlan(1080, 1920, 30, Language.EN, shots, null);
  }
}
