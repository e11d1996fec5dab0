package app.vitrine.studio.screens;

import app.vitrine.bootstrap.Desks;
import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.state.Stage;
import app.vitrine.store.LibraryEntry;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.theme.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.imageio.ImageIO;

/** Pictures of the images pane in its states. */
public final class ImagesPictures {
  private final Desk desk;
  private final Path to;
  private final UiLanguage language;
  private final ThemeMode mode;

  private ImagesPictures(Desk desk, Path to, UiLanguage language, ThemeMode mode) {
    this.desk = desk;
    this.to = to;
    this.language = language;
    this.mode = mode;
  }

  /** The arguments are a data folder, the folder for the pictures, a language, a theme. */
  public static void main(String[] arguments) throws IOException {
    Path to = Path.of(arguments[1]);
    Files.createDirectories(to);
    FxToolkit.start();
    try (Desk desk = Desks.open(Path.of(arguments[0]))) {
      ImagesPictures pictures =
          new ImagesPictures(
              desk, to, UiLanguage.valueOf(arguments[2]), ThemeMode.valueOf(arguments[3]));
      pictures.all();
    }
    Platform.exit();
    System.exit(0);
  }

  private void all() {
    UUID id = named(language == UiLanguage.CHINESE ? "茶" : "mug");
    ready(id, 1440, 900);
    ready(id, 1000, 700);
    moment("making", id, at(Stage.IMAGE_GENERATION, "render_pictures"));
    moment("not-yet", id, at(Stage.COPYWRITING, ""));
  }

  private void ready(UUID id, int width, int height) {
    Desk still = MomentDesk.at(desk, id, event -> false, Duration.ofMinutes(2));
    Screens.StudioRig rig = FxToolkit.on(() -> Screens.StudioRig.over(still, language, mode));
    FxToolkit.run(() -> rig.studio().openPackage(id));
    Scene scene =
        FxToolkit.on(
            () -> {
              rig.scene().setRoot(new Group());
              Scene sized = new Scene(rig.studio().shell().node(), width, height);
              rig.appearance().dress(sized);
              return sized;
            });
    String size = "-" + width;
    settle();
    shoot(scene, "result" + size);
    press(scene, ".compare-toggle", 0);
    settle();
    shoot(scene, "compare" + size);
    press(scene, ".segment", 1);
    settle();
    shoot(scene, "cutout-compare" + size);
    press(scene, ".compare-toggle", 0);
    press(scene, ".viewer-bar .button", 0);
    settle();
    shoot(scene, "brush-begun" + size);
    draw(scene, MouseButton.SECONDARY, 0.42, 0.3, 0.5, 0.45);
    settle();
    shoot(scene, "brush" + size);
    FxToolkit.run(rig.studio()::close);
    still.close();
  }

  private void moment(String name, UUID id, Predicate<Event> until) {
    Desk still = MomentDesk.at(desk, id, until, Duration.ofSeconds(3));
    Screens.StudioRig rig = FxToolkit.on(() -> Screens.StudioRig.over(still, language, mode));
    FxToolkit.run(() -> rig.studio().openPackage(id));
    settle();
    press(rig.scene(), ".tab-button", 0);
    settle();
    shoot(rig.scene(), name);
    FxToolkit.run(rig.studio()::close);
    still.close();
  }

  private static Predicate<Event> at(Stage stage, String step) {
    return event ->
        event.stage() == stage
            && (step.isEmpty()
                || (event.body() instanceof EventBody.Progress progress
                    && progress.currentStep().equals(step)));
  }

  private static void press(Scene scene, String what, int number) {
    FxToolkit.run(
        () ->
            scene.getRoot().lookupAll(what).stream()
                .filter(Node::isVisible)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .skip(number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + what))
                .fire());
  }

  /** Draws a line over the viewer; places are shares of its size. */
  private static void draw(
      Scene scene, MouseButton button, double fromX, double fromY, double toX, double toY) {
    FxToolkit.run(
        () -> {
          Node on = scene.getRoot().lookup(".viewer-surface");
          double width = on.getLayoutBounds().getWidth();
          double height = on.getLayoutBounds().getHeight();
          fire(on, MouseEvent.MOUSE_PRESSED, button, fromX * width, fromY * height);
          for (int step = 1; step <= 20; step++) {
            double along = step / 20.0;
            fire(
                on,
                MouseEvent.MOUSE_DRAGGED,
                button,
                (fromX + along * (toX - fromX)) * width,
                (fromY + along * (toY - fromY)) * height);
          }
          fire(on, MouseEvent.MOUSE_RELEASED, button, toX * width, toY * height);
        });
  }

  private static void fire(
      Node on, javafx.event.EventType<MouseEvent> type, MouseButton button, double x, double y) {
    var place = on.localToScene(x, y);
    boolean first = button == MouseButton.PRIMARY;
    MouseEvent event =
        new MouseEvent(
            type,
            place.getX(),
            place.getY(),
            place.getX(),
            place.getY(),
            button,
            1,
            false,
            false,
            false,
            false,
            first,
            false,
            !first,
            false,
            false,
            true,
            null);
    javafx.event.Event.fireEvent(on, event);
  }

  private UUID named(String part) {
    List<LibraryEntry> all = desk.library().list(LibraryQuery.everything());
    return all.stream()
        .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(part))
        .findFirst()
        .orElse(all.getFirst())
        .id();
  }

  private void shoot(Scene scene, String name) {
    // Without a window nothing is laid out, and so nothing asked for, before a first picture.
    FxToolkit.on(() -> scene.snapshot(null));
    settle();
    WritableImage picture = FxToolkit.on(() -> scene.snapshot(null));
    String ending = "-" + language.suffix() + "-" + mode.name().toLowerCase(Locale.ROOT);
    try {
      ImageIO.write(
          SwingFXUtils.fromFXImage(picture, null),
          "png",
          to.resolve("images-" + name + ending + ".png").toFile());
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  /** Lets background work and a few frames pass; a picture has nothing to wait for but time. */
  private static void settle() {
    for (int round = 0; round < 25; round++) {
      FxToolkit.run(() -> {});
      java.util.concurrent.locks.LockSupport.parkNanos(60_000_000);
    }
  }
}
