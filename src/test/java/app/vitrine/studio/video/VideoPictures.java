package app.vitrine.studio.video;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.VideoStep;
import app.vitrine.media.player.Speakers;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.MomentDesk;
import app.vitrine.studio.screens.RecordedDialogs;
import app.vitrine.studio.screens.Screens;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import app.vitrine.studio.theme.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/** Pictures of the video pane, for people to look at. */
public final class VideoPictures {
  private static final int FRAMES = 60;

  private final Desk desk;
  private final Path to;

  private VideoPictures(Desk desk, Path to) {
    this.desk = desk;
    this.to = to;
  }

  /** The arguments are a data folder and the folder for the pictures. */
  public static void main(String[] arguments) throws IOException {
    Path to = Path.of(arguments[1]);
    Files.createDirectories(to);
    FxToolkit.start();
    try (Desk desk = Desks.open(Path.of(arguments[0]))) {
      VideoPictures pictures = new VideoPictures(desk, to);
      pictures.all(UiLanguage.ENGLISH, ThemeMode.LIGHT);
      pictures.all(UiLanguage.CHINESE, ThemeMode.DARK);
    }
    Platform.exit();
    System.exit(0);
  }

  private void all(UiLanguage language, ThemeMode mode) {
    List<LibraryEntry> entries = desk.library().list(LibraryQuery.everything());
    entries.stream().filter(this::hasFilm).findFirst().ifPresent(e -> making(e, language, mode));
    for (int at = 0; at < entries.size(); at++) {
      LibraryEntry entry = entries.get(at);
      String name = at + "-" + language.suffix() + "-" + mode.name().toLowerCase(Locale.ROOT);
      shoot(entry, language, mode, 1440, 900, "film-" + name, scene -> {});
      if (at < 2) {
        shoot(entry, language, mode, 1440, 900, "playing-" + name, VideoPictures::playAndEdit);
        shoot(entry, language, mode, 1000, 700, "small-" + name, VideoPictures::playAndEdit);
      }
    }
  }

  private boolean hasFilm(LibraryEntry entry) {
    return desk.orchestrator().describe(entry.id()).film() != null;
  }

  /** The package while its film was being made. */
  private void making(LibraryEntry entry, UiLanguage language, ThemeMode mode) {
    Desk still =
        MomentDesk.at(
            desk,
            entry.id(),
            event ->
                event.body() instanceof EventBody.Progress progress
                    && progress.currentStep().equals(VideoStep.COMPOSING.wireName())
                    && progress.percentage() > 60,
            Duration.ofSeconds(3));
    Words words = new Words(language);
    Appearance appearance = FxToolkit.on(Appearance::new);
    VideoPane pane =
        FxToolkit.on(
            () ->
                new VideoPane(
                    new PaneContext(
                        entry.id(),
                        new SimpleObjectProperty<>(still.orchestrator().describe(entry.id())),
                        still,
                        new FxBridge(
                            Platform::runLater, work -> Thread.ofPlatform().daemon().start(work)),
                        words,
                        new Troubles(words),
                        notice -> {},
                        new RecordedDialogs(new Sheets(words)),
                        place -> {}),
                    Speakers.NONE));
    Scene scene =
        FxToolkit.on(
            () -> {
              appearance.modeProperty().set(mode);
              appearance.start();
              Scene made = new Scene(new StackPane(pane.node()), 1160, 560);
              appearance.dress(made);
              pane.activate();
              return made;
            });
    settle();
    save(scene, "making-" + language.suffix() + "-" + mode.name().toLowerCase(Locale.ROOT));
    FxToolkit.run(pane::deactivate);
    still.close();
  }

  /** Plays for a while, pauses, points at the bar and begins to change a shot with a mistake. */
  private static void playAndEdit(Scene scene) {
    Node pane = scene.lookup(".video-pane");
    FxToolkit.run(() -> scene.snapshot(null));
    press(pane, KeyCode.SPACE);
    settle();
    settle();
    press(pane, KeyCode.SPACE);
    settle();
    FxToolkit.run(
        () -> {
          List<Node> rows =
              pane.lookupAll(".shot-row").stream()
                  .sorted(java.util.Comparator.comparing(Node::getLayoutY))
                  .toList();
          if (rows.size() > 1
              && rows.get(1).lookupAll(".button").stream().findFirst().orElse(null)
                  instanceof Button change) {
            change.fire();
          }
        });
    settle();
    FxToolkit.run(
        () -> {
          if (pane.lookup(".shot-editor") instanceof Region editor) {
            editor.lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> field.getPrefColumnCount() == 5)
                .forEach(field -> field.setText("0.4"));
          }
        });
  }

  private static void press(Node on, KeyCode key) {
    FxToolkit.run(
        () ->
            Event.fireEvent(
                on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private void shoot(
      LibraryEntry entry,
      UiLanguage language,
      ThemeMode mode,
      int width,
      int height,
      String name,
      Consumer<Scene> act) {
    Screens.StudioRig rig = FxToolkit.on(() -> Screens.StudioRig.over(desk, language, mode));
    Scene scene =
        FxToolkit.on(
            () -> {
              javafx.scene.Parent root = rig.scene().getRoot();
              rig.scene().setRoot(new javafx.scene.Group());
              Scene sized = new Scene(root, width, height);
              rig.appearance().dress(sized);
              return sized;
            });
    FxToolkit.run(() -> rig.studio().openPackage(entry.id()));
    settle();
    FxToolkit.run(
        () ->
            scene.getRoot().lookupAll(".tab-button").stream()
                .map(javafx.scene.control.ToggleButton.class::cast)
                .filter(tab -> tab.getText().equals(rig.words().text("video.tab")))
                .forEach(javafx.scene.control.ToggleButton::fire));
    settle();
    act.accept(scene);
    settle();
    save(scene, name);
    FxToolkit.run(rig.studio()::close);
  }

  private void save(Scene scene, String name) {
    WritableImage picture = FxToolkit.on(() -> scene.snapshot(null));
    try {
      ImageIO.write(
          SwingFXUtils.fromFXImage(picture, null), "png", to.resolve(name + ".png").toFile());
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  /** Lets background work and some refreshes pass; a picture has nothing to wait for but time. */
  private static void settle() {
    for (int i = 0; i < FRAMES / 2; i++) {
      FxToolkit.run(() -> {});
      LockSupport.parkNanos(33_000_000);
    }
  }
}
