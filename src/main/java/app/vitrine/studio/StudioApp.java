package app.vitrine.studio;

import app.vitrine.studio.control.Parts;
import app.vitrine.studio.control.Pictures;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Toasts;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.control.WindowDialogs;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.DeskOpener;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.instance.Arrival;
import app.vitrine.studio.instance.Doorbell;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.opening.Entrance;
import app.vitrine.studio.opening.OpeningView;
import app.vitrine.studio.text.Words;
import app.vitrine.studio.theme.Appearance;
import app.vitrine.studio.theme.Looks;
import app.vitrine.studio.theme.Mark;
import app.vitrine.studio.window.Closing;
import app.vitrine.studio.window.LastSteps;
import app.vitrine.studio.window.WindowPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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

  /** No photo is named so. */
  private static final String REHEARSE = "\0rehearse";

  /** The toolkit makes the application itself, so what it needs waits here. */
  private static final AtomicReference<@Nullable DeskOpener> OPENER = new AtomicReference<>();

  private final ExecutorService background =
      Executors.newThreadPerTaskExecutor(
          Thread.ofPlatform().daemon().name("studio-work-", 1).factory());
  private final Appearance appearance = new Appearance();
  private @Nullable Open open;
  private Instant firstFrame = Instant.EPOCH;

  /** What is there once the data folder is held. */
  private record Open(
      Desk desk, Studio studio, Closing closing, @Nullable Doorbell doorbell, WindowPlace place) {}

  /**
   * Opens the window and returns when it was closed.
   *
   * @param photos to begin with
   */
  public static void launch(DeskOpener opener, List<Path> photos) {
    OPENER.set(opener);
    Application.launch(StudioApp.class, photos.stream().map(Path::toString).toArray(String[]::new));
  }

  /** Opens the window, shows every screen once and returns. */
  public static void rehearse(DeskOpener opener) {
    OPENER.set(opener);
    Application.launch(StudioApp.class, REHEARSE);
  }

  @Override
  public void start(Stage stage) {
    DeskOpener opener = Objects.requireNonNull(OPENER.get());
    Map<String, String> saved = opener.saved();
    Words words = new Words(Looks.language(saved, Locale.getDefault()));
    Looks.apply(saved, appearance);
    appearance.start();
    FxBridge bridge = new FxBridge(Platform::runLater, background);
    Scene scene = new Scene(new OpeningView(new Parts(words)).node());
    appearance.dress(scene);
    stage.titleProperty().bind(words.bind("shell.name"));
    stage.setScene(scene);
    WindowPlace place = new WindowPlace(stage, saved.getOrDefault(WindowPlace.SETTING, ""));
    Toasts toasts = new Toasts(words);
    tellOfTheUnforeseen(toasts, new Troubles(words), bridge);
    stage.show();
    afterFirstFrame(scene, () -> showIcons(stage, bridge));
    Sheets sheets = new Sheets(words);
    Studio.Frame frame =
        new Studio.Frame(
            words,
            appearance,
            bridge,
            toasts,
            sheets,
            new WindowDialogs(words, sheets, bridge, toasts, () -> stage));
    stage.setOnCloseRequest(
        event -> {
          if (open != null) {
            event.consume();
            open.closing().asked();
          }
        });
    new Entrance(
            new Arrival(opener, photos(), Arrival.PATIENCE),
            words,
            bridge,
            scene,
            desk -> inside(desk, opener, frame, stage, place),
            Platform::exit)
        .open();
  }

  /** What nobody caught is told, whichever thread it ended. */
  private static void tellOfTheUnforeseen(Toasts toasts, Troubles troubles, FxBridge bridge) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, why) -> bridge.show(() -> toasts.tell(troubles.notice(why))));
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, why) -> toasts.tell(troubles.notice(why)));
  }

  /** Notes when the first frame was ready, to be logged once there is a log. */
  private void afterFirstFrame(Scene scene, Runnable then) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            firstFrame = Instant.now();
            Platform.runLater(then);
          }
        });
  }

  private static void showIcons(Stage stage, FxBridge bridge) {
    bridge.work(
        () -> Mark.drawn().stream().map(Pictures::image).toList(),
        stage.getIcons()::setAll,
        why -> LOG.warn("the window has no icon", why));
  }

  private void logStart() {
    ProcessHandle.current()
        .info()
        .startInstant()
        .ifPresent(
            started ->
                LOG.info(
                    "first frame {} ms, library {} ms after the start",
                    Duration.between(started, firstFrame).toMillis(),
                    Duration.between(started, Instant.now()).toMillis()));
  }

  private void inside(
      Desk desk, DeskOpener opener, Studio.Frame frame, Stage stage, WindowPlace place) {
    Studio studio = new Studio(desk, frame, new PackageFeed(desk.orchestrator(), frame.bridge()));
    Closing closing =
        studio.closing(
            new Closing.Window() {
              @Override
              public void hide() {
                Platform.setImplicitExit(false);
                stage.hide();
              }

              @Override
              public void end() {
                // What is still to be done on the way out takes a moment; nobody looks on.
                hide();
                Platform.exit();
              }
            });
    stage.getScene().setRoot(studio.shell().node());
    Doorbell bell = hang(opener, frame, photos -> toFront(stage, closing, studio, photos));
    open = new Open(desk, studio, closing, bell, place);
    logStart();
    if (isRehearsal()) {
      studio.walkThrough(Platform::exit);
    } else if (!photos().isEmpty()) {
      studio.take(photos());
    }
  }

  private boolean isRehearsal() {
    return getParameters().getRaw().equals(List.of(REHEARSE));
  }

  private List<Path> photos() {
    return isRehearsal() ? List.of() : getParameters().getRaw().stream().map(Path::of).toList();
  }

  /** Without a bell the studio works as well; only a second start on its folder is refused. */
  private static @Nullable Doorbell hang(
      DeskOpener opener, Studio.Frame frame, Consumer<List<Path>> rung) {
    try {
      return Doorbell.hang(
          opener.folder(), photos -> frame.bridge().show(() -> rung.accept(photos)));
    } catch (IOException refused) {
      LOG.warn("no doorbell could be hung", refused);
      return null;
    }
  }

  private static void toFront(Stage stage, Closing closing, Studio studio, List<Path> photos) {
    closing.reopened();
    Platform.setImplicitExit(true);
    stage.show();
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    if (!photos.isEmpty()) {
      studio.take(photos);
    }
  }

  @Override
  public void stop() {
    appearance.stop();
    Open ending = open;
    if (ending != null) {
      Doorbell bell = ending.doorbell();
      LastSteps.take(
          () ->
              ending.desk().preferences().put(WindowPlace.SETTING, ending.place().bounds().saved()),
          ending.studio()::close,
          () -> {
            if (bell != null) {
              bell.close();
            }
          },
          ending.desk()::close);
    }
    background.shutdownNow();
  }
}
