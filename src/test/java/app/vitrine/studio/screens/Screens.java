package app.vitrine.studio.screens;

import app.vitrine.bootstrap.Desks;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.Studio;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Toasts;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.StudioWindow;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import app.vitrine.studio.theme.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Renders every screen in both themes and both languages at 1440 × 900; makes the packages it shows
 * when the data folder is empty.
 */
public final class Screens {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final int MOST_LOOKS = 20;
  private static final long BETWEEN_LOOKS_NANOS = 150_000_000;

  private static final Path PHOTO = Path.of("assets/samples/enamel-mug.jpg");

  private final Path to;

  Screens(Path to) {
    this.to = to;
  }

  /** The arguments are a data folder and the folder for the pictures. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    Files.createDirectories(to);
    FxToolkit.start();
    try (Desk desk = Desks.open(data)) {
      if (desk.library().count(LibraryQuery.everything()) == 0) {
        RealPackages.make(desk);
      }
      Screens screens = new Screens(to);
      for (UiLanguage language : UiLanguage.values()) {
        for (ThemeMode mode : List.of(ThemeMode.LIGHT, ThemeMode.DARK)) {
          screens.all(desk, language, mode);
        }
      }
    }
    Platform.exit();
    System.exit(0);
  }

  private void all(Desk desk, UiLanguage language, ThemeMode mode) {
    StudioRig rig = FxToolkit.on(() -> StudioRig.over(desk, language, mode).staged());
    String ending = "-" + language.suffix() + "-" + mode.name().toLowerCase(Locale.ROOT);
    shoot(rig, "new-empty" + ending);
    FxToolkit.run(() -> rig.studio().open(Section.NEW));
    shoot(rig, "new" + ending);
    FxToolkit.run(() -> rig.studio().take(List.of(PHOTO)));
    FxToolkit.await(
        "what was noticed about the photo",
        () -> rig.scene().getRoot().lookupAll(".finding").size() > 1);
    shoot(rig, "new-photo" + ending);
    new WayPictures(desk, rig, this::shoot, ending).all();
    for (Section section : Section.values()) {
      FxToolkit.run(() -> rig.studio().open(section));
      shoot(rig, section.name().toLowerCase(Locale.ROOT) + ending);
    }
    FxToolkit.run(() -> rig.studio().review(List.of()));
    rig.settle();
    shoot(rig, "review" + ending);
    FxToolkit.run(rig::end);
    new PackagePictures(desk, language, mode, this::shoot).all();
  }

  void shoot(StudioRig rig, String name) {
    WritableImage picture = still(rig);
    try {
      ImageIO.write(
          SwingFXUtils.fromFXImage(picture, null), "png", to.resolve(name + ".png").toFile());
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  /**
   * The screen once it stands still: each look lays it out, which may ask for more pictures. One on
   * which something turns is taken as it is after a while.
   */
  private static WritableImage still(StudioRig rig) {
    WritableImage last = FxToolkit.on(() -> picture(rig.whole()));
    for (int look = 0; look < MOST_LOOKS; look++) {
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
      boolean settled = FxToolkit.on(() -> rig.work().isSettled());
      WritableImage now = FxToolkit.on(() -> picture(rig.whole()));
      if (look > 0 && settled && same(last, now)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  private static WritableImage picture(Region whole) {
    SnapshotParameters all = new SnapshotParameters();
    all.setViewport(new Rectangle2D(0, 0, whole.getWidth(), whole.getHeight()));
    return whole.snapshot(all, null);
  }

  private static boolean same(WritableImage one, WritableImage other) {
    return Arrays.equals(pixels(one), pixels(other));
  }

  private static int[] pixels(WritableImage picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  /** A studio in a scene without a window. */
  public record StudioRig(
      Studio studio,
      PackageFeed feed,
      Scene scene,
      Words words,
      Appearance appearance,
      RecordedDialogs dialogs,
      WatchedWork work) {
    /**
     * Puts it on a stage, so that it is laid out as in a window, and whole though the display there
     * is not is smaller; on the screen's thread.
     */
    public StudioRig staged() {
      Parent shell = scene.getRoot();
      Pane ground = new Pane();
      double width = scene.getWidth();
      double height = scene.getHeight();
      scene.setRoot(ground);
      // The size of text is the new root's to say.
      shell.setStyle("");
      StackPane whole = new StackPane(shell);
      whole.setMinSize(width, height);
      whole.setMaxSize(width, height);
      whole.setStyle("-fx-background-color: -v-ground;");
      ground.getChildren().add(whole);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.setWidth(Math.min(width, StudioWindow.WIDTH));
      stage.setHeight(Math.min(height, StudioWindow.HEIGHT));
      stage.show();
      return this;
    }

    /**
     * Shows every screen once. A start finds the classes of each screen's first look in the cache
     * that the build made; who measures has them loaded before.
     */
    public void walkThrough() {
      CompletableFuture<Boolean> walked = new CompletableFuture<>();
      FxToolkit.run(() -> studio.walkThrough(() -> walked.complete(true)));
      walked.orTimeout(2, TimeUnit.MINUTES).join();
    }

    /** All of a staged one, as large as it was asked for. */
    public Region whole() {
      return (Region) scene.getRoot().getChildrenUnmodifiable().getFirst();
    }

    /** Ends a staged one; on the screen's thread. */
    public void end() {
      studio.close();
      appearance.stop();
      Stage stage = (Stage) scene.getWindow();
      stage.close();
      // The headless platform remembers every window that ever was; not what was in it.
      stage.setScene(null);
    }

    /** Waits until nothing works behind the screen and what came of it is shown. */
    public void settle() {
      FxToolkit.await(
          "nothing works behind the screen",
          () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return work.isSettled();
          });
      FxToolkit.run(() -> scene.getRoot().applyCss());
    }

    /** The tabs of the package shown that can be opened; on the screen's thread. */
    public List<ToggleButton> tabs() {
      return scene.getRoot().lookupAll(".tab-button").stream()
          .filter(ToggleButton.class::isInstance)
          .map(ToggleButton.class::cast)
          .filter(tab -> !tab.isDisabled())
          .toList();
    }

    /** The screen shown beside the rail; on the screen's thread. */
    public Node screen() {
      Node place = ((BorderPane) scene.getRoot().lookup(".shell")).getCenter();
      return ((Pane) place.lookup(".room")).getChildren().getFirst();
    }

    /** Builds one; on the screen's thread. */
    public static StudioRig over(Desk desk, UiLanguage language, ThemeMode mode) {
      return over(desk, language, mode, WIDTH, HEIGHT);
    }

    /** Builds one of a size in pixels; on the screen's thread. */
    public static StudioRig over(
        Desk desk, UiLanguage language, ThemeMode mode, double width, double height) {
      Words words = new Words(language);
      Appearance appearance = new Appearance();
      appearance.modeProperty().set(mode);
      appearance.start();
      WatchedWork work = new WatchedWork();
      FxBridge bridge = new FxBridge(Platform::runLater, work);
      Sheets sheets = new Sheets(words);
      RecordedDialogs dialogs = new RecordedDialogs(sheets);
      PackageFeed feed = new PackageFeed(desk.orchestrator(), bridge);
      Studio studio =
          new Studio(
              desk,
              new Studio.Frame(words, appearance, bridge, new Toasts(words), sheets, dialogs),
              feed);
      Scene scene = new Scene(studio.shell().node(), width, height);
      appearance.dress(scene);
      return new StudioRig(studio, feed, scene, words, appearance, dialogs, work);
    }
  }
}
