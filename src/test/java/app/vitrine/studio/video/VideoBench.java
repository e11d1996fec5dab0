package app.vitrine.studio.video;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.video.CameraMovement;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.ShotMaterial;
import app.vitrine.domain.video.Transition;
import app.vitrine.domain.view.PackageView;
import app.vitrine.fixture.SampleFilm;
import app.vitrine.media.film.FilmPlan;
import app.vitrine.media.film.Films;
import app.vitrine.orchestration.fixture.Rig;
import app.vitrine.orchestration.fixture.Samples;
import app.vitrine.orchestration.fixture.ScriptedStages;
import app.vitrine.orchestration.port.StageExecutor;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.control.Sheets;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.NoDecisions;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.packages.PaneContext;
import app.vitrine.studio.packages.Unfinished;
import app.vitrine.studio.screens.RecordedDialogs;
import app.vitrine.studio.text.UiLanguage;
import app.vitrine.studio.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A package with a small real film, a real engine, and a screen's thread that a test drives. */
final class VideoBench implements AutoCloseable {
  /** Length of the film in seconds; its shots take 40, 30 and 30 % of it. */
  static final double SECONDS = 6;

  /** How the third shot takes over from the second. */
  private static final Transition WIPE = new Transition(Transition.Kind.WIPE, 0.4);

  private final Unfinished unfinished = new Unfinished();
  private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final Rig rig;
  private final Path folder;
  private final Map<String, String> saved = new ConcurrentHashMap<>();
  private final Desk desk;
  private final List<Notice> notices = new ArrayList<>();
  private final SimpleObjectProperty<@Nullable PackageView> view = new SimpleObjectProperty<>();
  private final UUID id;

  /**
   * Makes a package whose film's stage does what {@code filming} says.
   *
   * @param folder that holds {@code ad.mp4}, or not
   */
  VideoBench(Path folder, StageExecutor filming) {
    this.folder = folder;
    this.rig = Rig.of(new ScriptedStages().on(Stage.VIDEO_GENERATION, filming));
    this.desk = VideoDesk.of(rig.door(), folder, saved);
    this.id = rig.door().generate(Samples.request()).id();
  }

  /** Composes the film the bench shows. */
  static Path film(Path folder) throws IOException {
    FilmPlan plan = Films.plan(folder, SECONDS, 30, null);
    Path made = Films.composed(plan, folder);
    Path ad = folder.resolve("ad.mp4");
    Files.move(made, ad);
    Files.write(folder.resolve("poster.jpg"), new byte[] {1});
    return ad;
  }

  /** A film of three shots. */
  static Film film(int revision, boolean fallback) {
    MediaFile file = new MediaFile(new UUID(1, revision), "ad.mp4", "ad", "video/mp4", "00", 1);
    MediaFile poster =
        new MediaFile(new UUID(2, revision), "poster.jpg", "poster", "image/jpeg", "00", 1);
    ShotMaterial material =
        new ShotMaterial(
            "still.png", new Box(1, 1, 2, 2), new Box(1, 1, 2, 2), null, null, null, null);
    SampleFilm film =
        SampleFilm.of(revision)
            .shots(
                List.of(
                    shot(1, "Made by hand", 0.4 * SECONDS),
                    shot(2, "Fired twice", 0.3 * SECONDS),
                    shot(3, "", 0.3 * SECONDS)))
            .files(file, poster)
            .facts(
                new VideoFacts(SECONDS, Films.WIDTH, Films.HEIGHT, 30, "h264", "", 0, 1, 1, true))
            .materials(List.of(material, material, material.entering(WIPE)));
    return (fallback ? film.fallback("The service that films shots did not answer.") : film).film();
  }

  private static Shot shot(int sequence, String caption, double seconds) {
    return SampleFilm.shot(sequence, caption, seconds, CameraMovement.ZOOM_IN);
  }

  /** A stage that makes {@link #film(int, boolean)}. */
  static StageExecutor filming() {
    return order -> new StageResult.Filmed(film(order.revision(), false));
  }

  Rig rig() {
    return rig;
  }

  Desk desk() {
    return desk;
  }

  /** What the person saved. */
  Map<String, String> saved() {
    return saved;
  }

  List<Notice> notices() {
    return notices;
  }

  UUID id() {
    return id;
  }

  Path folder() {
    return folder;
  }

  /** Shows the package as it stands, as its screen would. */
  void show() {
    view.set(rig.door().describe(id));
  }

  /** Waits for the end of the run and shows what came of it. */
  void showEnd() {
    view.set(rig.awaitEnd(id));
  }

  PaneContext context() {
    Words words = new Words(UiLanguage.ENGLISH);
    return context(words, new RecordedDialogs(new Sheets(words)));
  }

  PaneContext context(Words words, Dialogs dialogs) {
    FxBridge bridge =
        new FxBridge(
            screen::add, work -> Thread.ofPlatform().daemon().name("bench-work").start(work));
    return new PaneContext(
        id,
        view,
        desk,
        bridge,
        words,
        new Troubles(words),
        notices::add,
        dialogs,
        place -> {},
        NoDecisions.held(),
        unfinished);
  }

  /** Does what waits for the screen until a condition holds. */
  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for: " + what);
      }
      try {
        Optional.ofNullable(screen.poll(5, TimeUnit.MILLISECONDS)).ifPresent(Runnable::run);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new AssertionError(interrupted);
      }
    }
  }

  @Override
  public void close() {
    rig.close();
  }
}
