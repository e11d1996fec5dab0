package app.vitrine.studio;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Toasts;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.control.WindowDialogs;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.opening.OpeningView;
import app.vitrine.studio.opening.TroubleView;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import app.vitrine.studio.theme.Looks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with a window: shows its frame at once, opens the desk behind it. */
public final class StudioApp extends Application {
  private static final Logger LOG = LoggerFactory.getLogger(StudioApp.class);
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;

  /** The toolkit makes the application itself, so what it needs waits here. */
  private static final AtomicReference<@Nullable DeskOpener> OPENER = new AtomicReference<>();

  private final ExecutorService background =
      Executors.newThreadPerTaskExecutor(
          Thread.ofPlatform().daemon().name("studio-work-", 1).factory());
  private @Nullable Desk desk;
  private @Nullable Studio studio;

  /**
   * Opens the window and returns when it was closed.
   *
   * @param photos to begin with
   */
  public static void launch(DeskOpener opener, List<Path> photos) {
    OPENER.set(opener);
    Application.launch(StudioApp.class, photos.stream().map(Path::toString).toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    DeskOpener opener = java.util.Objects.requireNonNull(OPENER.get());
    Map<String, String> saved = opener.saved();
    Words words = new Words(Looks.language(saved, Locale.getDefault()));
    Appearance appearance = new Appearance();
    Looks.apply(saved, appearance);
    appearance.start();
    FxBridge bridge = new FxBridge(Platform::runLater, background);
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, why) -> LOG.error("unforeseen failure", why));
    Scene scene = new Scene(new OpeningView(new Parts(words)).node(), 1280, 832);
    appearance.dress(scene);
    stage.titleProperty().bind(words.bind("shell.name"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.show();
    Sheets sheets = new Sheets(words);
    Studio.Frame frame =
        new Studio.Frame(
            words,
            appearance,
            bridge,
            new Toasts(words),
            sheets,
            new WindowDialogs(words, sheets, getHostServices(), () -> stage));
    openDesk(opener, frame, scene);
  }

  private void openDesk(DeskOpener opener, Studio.Frame frame, Scene scene) {
    frame
        .bridge()
        .work(
            opener::open,
            opened -> {
              desk = opened;
              Studio made = new Studio(opened, frame);
              studio = made;
              scene.setRoot(made.shell().node());
              List<Path> photos = getParameters().getRaw().stream().map(Path::of).toList();
              if (!photos.isEmpty()) {
                made.take(photos);
              }
            },
            why ->
                scene.setRoot(
                    new TroubleView(
                            new Parts(frame.words()),
                            new Troubles(frame.words()).sentence(why),
                            () -> {
                              scene.setRoot(new OpeningView(new Parts(frame.words())).node());
                              openDesk(opener, frame, scene);
                            },
                            Platform::exit)
                        .node()));
  }

  @Override
  public void stop() {
    if (studio != null) {
      studio.close();
    }
    if (desk != null) {
      desk.close();
    }
    background.shutdownNow();
  }
}
