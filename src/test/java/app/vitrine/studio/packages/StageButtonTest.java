package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.studio.packages.StageNode.Look;
import app.vitrine.studio.packages.StageNode.Step;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import org.junit.jupiter.api.Test;

class StageButtonTest {
  @Test
  void who_does_not_see_the_marks_of_the_steps_hears_them() {
    StageNode film =
        new StageNode(
            Stage.VIDEO_GENERATION,
            Look.RUNNING,
            List.of(),
            0.5,
            List.of(
                new Step(VideoStep.STORYBOARD_BREAKDOWN, Look.DONE, 10),
                new Step(VideoStep.SHOTS, Look.RUNNING, 0)));

    String heard =
        FxToolkit.on(
            () -> {
              StageButton button = new StageButton(new Words(UiLanguage.ENGLISH), true, () -> {});
              button.show(film);
              return String.valueOf(
                  button
                      .node()
                      .lookup(".stage-button")
                      .queryAccessibleAttribute(AccessibleAttribute.TEXT));
            });

    assertThat(heard).contains("storyboard: done", "shots: running");
  }
}
