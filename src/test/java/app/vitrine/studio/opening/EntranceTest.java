package app.vitrine.studio.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.ScriptedOpener;
import app.vitrine.studio.fixture.Shown;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.instance.Arrival;
import app.vitrine.studio.instance.Doorbell;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown between the first frame and the studio. */
class EntranceTest {
  @TempDir Path data;

  private final List<String> desk = new ArrayList<>();
  private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

  @BeforeEach
  void start() {
    FxToolkit.start();
  }

  @Test
  void a_studio_that_cannot_be_built_says_so_and_frees_the_folder_for_another_try() {
    List<Desk> given = new ArrayList<>();
    Scene scene =
        enter(
            this::desk,
            opened -> {
              given.add(opened);
              if (given.size() == 1) {
                throw new IllegalStateException("no studio");
              }
            });
    FxToolkit.await("the trouble", () -> tells(scene, "cannot open your library"));
    assertThat(desk).containsExactly("close");

    FxToolkit.run(() -> againIn(scene).fire());

    FxToolkit.await("another desk", () -> given.size() == 2);
    assertThat(desk).containsExactly("close");
    assertThat(ended).isEmpty();
  }

  @Test
  void who_comes_while_another_studio_is_open_leaves_quietly_also_when_it_opened_after_a_try()
      throws Exception {
    Scene scene =
        enter(
            () -> {
              throw VitrineException.conflict("In use.", "Close the other one.");
            },
            opened -> {});
    FxToolkit.await("the trouble", () -> tells(scene, "In use."));
    try (Doorbell bell = Doorbell.hang(data, photos -> {})) {
      assertThat(bell).isNotNull();
      FxToolkit.run(() -> againIn(scene).fire());
      assertThat(ended.take()).isEqualTo("ended");
    }
  }

  private Scene enter(Supplier<Desk> opening, Consumer<Desk> inside) {
    return FxToolkit.on(
        () -> {
          Scene scene = new Scene(new StackPane());
          new Entrance(
                  new Arrival(
                      new ScriptedOpener(data, number -> opening.get()), List.of(), Duration.ZERO),
                  new Words(UiLanguage.ENGLISH),
                  new FxBridge(Platform::runLater, work -> Thread.ofPlatform().start(work)),
                  scene,
                  inside,
                  () -> ended.add("ended"))
              .open();
          return scene;
        });
  }

  private static boolean tells(Scene scene, String words) {
    return Shown.words(scene.getRoot()).stream().anyMatch(each -> each.contains(words));
  }

  private static Button againIn(Scene scene) {
    return (Button) scene.getRoot().lookup(".accent");
  }

  private Desk desk() {
    return ScriptedOpener.desk(desk::add);
  }
}
