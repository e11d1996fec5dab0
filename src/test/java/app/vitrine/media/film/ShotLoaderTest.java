package app.vitrine.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Transition;
import app.vitrine.domain.work.CancelToken;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shots are there when a group shows them, and not for longer, however long a film is. */
class ShotLoaderTest {
  private static final int SHOTS = 12;

  @TempDir private Path folder = Path.of("");

  @Test
  void a_long_film_holds_no_more_shots_than_a_short_one() {
    Path still = Pictures.product(folder, "still", Color.LIGHT_GRAY);
    List<PlanShot> shots = new ArrayList<>();
    for (int i = 0; i < SHOTS; i++) {
      shots.add(
          Films.shot(still, CameraMovement.ZOOM_IN, 2, "")
              .entering(new Transition(Transition.Kind.DISSOLVE, 0.4)));
    }
    FilmPlan plan = new FilmPlan(90, 160, 15, Language.EN, shots, null);
    List<PictureGroup> groups =
        PictureGroup.of(Splice.whole(plan).getFirst(), new Timeline(plan), plan.fps());
    Timeline timeline = new Timeline(plan);

    try (ShotLoader loader = new ShotLoader(plan, box -> {}, CancelToken.none())) {
      loader.expect(groups);
      for (PictureGroup group : groups) {
        for (int frame = group.first(); frame < group.end(); frame++) {
          Timeline.Mix mix = timeline.at(frame);
          PreparedShot shown = loader.at(mix.shot());
          assertThat(loader.at(mix.shot())).isSameAs(shown);
          if (mix.incoming() > 0) {
            loader.at(mix.shot() + 1);
          }
        }
        assertThat(loader.held()).as("while frame %d is drawn", group.first()).isBetween(1, 3);
        loader.drawn(group);
      }
      assertThat(loader.held()).isZero();
    }
  }
}
