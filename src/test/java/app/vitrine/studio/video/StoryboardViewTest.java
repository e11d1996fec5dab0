package app.vitrine.studio.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.video.CameraMovement;
import app.vitrine.fixture.SampleFilm;
import app.vitrine.media.player.Speakers;
import app.vitrine.studio.control.Parts;
import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryboardViewTest {
  @TempDir Path folder;

  @Test
  void the_keyboard_stays_at_a_shot_while_that_is_made_anew() throws IOException {
    FxToolkit.start();
    VideoBench.film(folder);
    try (VideoBench bench = new VideoBench(folder, VideoBench.filming())) {
      VideoViewModel model = new VideoViewModel(bench.context(), Speakers.NONE);
      Stage stage = FxToolkit.on(() -> staged(model));
      List<ShotLine> lines = lines();
      FxToolkit.run(() -> model.shots().setAll(lines));
      Node row = FxToolkit.on(() -> rows(stage).get(1));
      FxToolkit.run(row::requestFocus);

      FxToolkit.run(() -> model.shots().setAll(making(lines, 40)));
      FxToolkit.run(() -> model.shots().setAll(making(lines, 41)));

      assertThat(FxToolkit.on(row::isFocused)).isTrue();
      assertThat(FxToolkit.on(() -> rows(stage).get(1))).isSameAs(row);
      assertThat(FxToolkit.on(() -> Shown.words((Parent) row)).toString()).contains("41");

      FxToolkit.run(() -> model.shots().setAll(changed(lines)));
      assertThat(FxToolkit.on(() -> rows(stage).get(1).isFocused())).isTrue();
      assertThat(FxToolkit.on(() -> Shown.words((Parent) rows(stage).get(1))).toString())
          .contains("Glazed once");
      FxToolkit.run(stage::close);
    }
  }

  private static Stage staged(VideoViewModel model) {
    StoryboardView view = new StoryboardView(model, new Parts(new Words(UiLanguage.ENGLISH)));
    Stage stage = new Stage();
    stage.setScene(new Scene(view.node(), 600, 400));
    stage.show();
    return stage;
  }

  private static List<Node> rows(Stage stage) {
    return ((Parent) stage.getScene().lookup(".shot-rows")).getChildrenUnmodifiable();
  }

  private static List<ShotLine> lines() {
    return VideoBench.film(1, false).storyboard().shots().stream()
        .map(shot -> new ShotLine(shot, 0, ShotLine.State.READY, 0))
        .toList();
  }

  private static List<ShotLine> making(List<ShotLine> lines, int percent) {
    List<ShotLine> now = new ArrayList<>(lines);
    now.set(1, new ShotLine(lines.get(1).shot(), 0, ShotLine.State.MAKING, percent));
    return now;
  }

  private static List<ShotLine> changed(List<ShotLine> lines) {
    List<ShotLine> now = new ArrayList<>(lines);
    ShotLine other =
        new ShotLine(
            SampleFilm.shot(2, "Glazed once", 1.8, CameraMovement.ZOOM_IN),
            0,
            ShotLine.State.READY,
            0);
    now.set(1, other);
    return now;
  }
}
