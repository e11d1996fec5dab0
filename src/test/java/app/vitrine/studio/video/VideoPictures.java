package app.vitrine.studio.video;

import app.vitrine.bootstrap.Desks;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.screens.FxToolkit;
import app.vitrine.studio.screens.Screens;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
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
    WritableImage picture = FxToolkit.on(() -> scene.snapshot(null));
    try {
      ImageIO.write(
          SwingFXUtils.fromFXImage(picture, null), "png", to.resolve(name + ".png").toFile());
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
    FxToolkit.run(rig.studio()::close);
  }

  /** Lets background work and some refreshes pass; a picture has nothing to wait for but time. */
  private static void settle() {
    for (int i = 0; i < FRAMES / 2; i++) {
      FxToolkit.run(() -> {});
      LockSupport.parkNanos(33_000_000);
    }
  }
}
