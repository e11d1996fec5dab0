package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.studio.packages.StageNode.Look;
import app.vitrine.studio.packages.StageNode.Step;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
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

  @Test
  void a_mark_that_says_the_same_stays_under_the_pointer_and_follows_the_language() {
    Words words = new Words(UiLanguage.ENGLISH);
    StageButton button = FxToolkit.on(() -> new StageButton(words, true, () -> {}));
    List<Node> first = shown(button, filming("packages.loading"));

    assertThat(shown(button, filming("packages.loading"))).isEqualTo(first);
    assertThat(shown(button, filming("packages.not_needed"))).isEqualTo(first);
    words.languageProperty().set(UiLanguage.CHINESE);
    assertThat(shown(button, filming("packages.not_needed"))).doesNotContainAnyElementsOf(first);
  }

  private static StageNode filming(String details) {
    return new StageNode(
        Stage.VIDEO_GENERATION,
        Look.RUNNING,
        List.of(Said.of(details)),
        0.5,
        List.of(new Step(VideoStep.SHOTS, Look.RUNNING, 0)));
  }

  private static List<Node> shown(StageButton button, StageNode stage) {
    return FxToolkit.on(
        () -> {
          button.show(stage);
          return List.copyOf(button.node().lookupAll(".step-mark"));
        });
  }
}
