package app.vitrine.studio.video;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.Transition;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.media.player.Speakers;
import app.vitrine.studio.packages.PaneContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The film of a package, its storyboard, and what may be done with them. */
final class VideoViewModel {
  private final PaneContext context;
  private final PlayerModel player;
  private final ShotPictures pictures;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ReadOnlyObjectWrapper<@Nullable Film> film = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable FilmProgress> progress = new SimpleObjectProperty<>();
  private final ObservableList<ShotLine> shots = FXCollections.observableArrayList();
  private final FilmChanges changes;
  private final IntegerProperty current = new SimpleIntegerProperty();
  private Subscription watching = Subscription.EMPTY;
  private @Nullable MediaFile shownFile;
  private boolean active;

  /** What the pane shows. */
  enum State {
    LOADING,
    /** There is no film and none is being made. */
    NONE,
    /** The first film is being made, or waits for its turn. */
    MAKING,
    READY,
    /** Making the first film failed. */
    FAILED,
    /** There was a film, but its file is gone. */
    MISSING
  }

  VideoViewModel(PaneContext context, Speakers speakers) {
    this.context = context;
    this.player =
        new PlayerModel(
            context.bridge(), context.desk()::preferences, context.troubles(), speakers);
    this.changes = new FilmChanges(context, film.getReadOnlyProperty());
    this.pictures = new ShotPictures(context);
    player.positionProperty().subscribe(this::findCurrent);
    player.startedProperty().subscribe(this::findCurrent);
  }

  PlayerModel player() {
    return player;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The film shown, which may be an earlier one while another is being made. */
  ReadOnlyObjectProperty<@Nullable Film> filmProperty() {
    return film.getReadOnlyProperty();
  }

  /** How far the film is that is being made; null when none is. */
  ReadOnlyObjectProperty<@Nullable FilmProgress> progressProperty() {
    return progress;
  }

  ObservableList<ShotLine> shots() {
    return shots;
  }

  /** The film's still pictures. */
  ShotPictures pictures() {
    return pictures;
  }

  /** What a person may have made differently. */
  FilmChanges changes() {
    return changes;
  }

  /** Number of the shot that is on screen; 0 before the film was played. */
  ReadOnlyIntegerProperty currentProperty() {
    return current;
  }

  /** The package; null before it was read. */
  @Nullable PackageView view() {
    return context.view().get();
  }

  /** Why the latest attempt at a film failed; empty when it did not. */
  String failure() {
    PackageView view = view();
    if (view == null) {
      return "";
    }
    String said = view.errorMessage();
    return failed(view) && said != null ? said : "";
  }

  /** Whether it was the film that could not be made. */
  static boolean failed(PackageView view) {
    return view.status() == PackageStatus.FAILED
        && view.stageView(Stage.VIDEO_GENERATION).state() == StageState.FAILED;
  }

  /** Whether the slideshow is what the person wanted. */
  boolean wasAskedForSlideshow() {
    PackageView view = view();
    return view != null && view.input().options().forceFallbackVideo();
  }

  void activate() {
    active = true;
    player.choices().remember();
    watching = context.view().subscribe(this::update);
  }

  void deactivate() {
    active = false;
    changes.rest();
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    pictures.clear();
    player.close();
    shownFile = null;
  }

  private void update(@Nullable PackageView view) {
    if (view == null || !active) {
      return;
    }
    Film made = view.film();
    film.set(made);
    progress.set(FilmProgress.of(view).orElse(null));
    if (made == null) {
      shots.clear();
      state.set(withoutFilm(view));
      return;
    }
    List<ShotLine> lines = lines(made, progress.get());
    if (!shots.equals(lines)) {
      shots.setAll(lines);
    }
    changes.keepTo(made.storyboard());
    changes.goOn();
    if (!made.file().equals(shownFile)) {
      shownFile = made.file();
      open(view, made);
    } else {
      state.set(state.get() == State.MISSING ? State.MISSING : State.READY);
    }
  }

  private State withoutFilm(PackageView view) {
    if (progress.get() != null) {
      return State.MAKING;
    }
    return view.status() == PackageStatus.FAILED ? State.FAILED : State.NONE;
  }

  private static List<ShotLine> lines(Film film, @Nullable FilmProgress progress) {
    List<ShotLine> lines = new ArrayList<>();
    double start = 0;
    for (Shot shot : film.storyboard().shots()) {
      lines.add(new ShotLine(shot, start, state(shot, progress), percent(progress)));
      start += shot.durationSec();
    }
    return lines;
  }

  private static ShotLine.State state(Shot shot, @Nullable FilmProgress progress) {
    if (progress == null || progress.shot() != shot.sequence()) {
      return ShotLine.State.READY;
    }
    return progress.started() ? ShotLine.State.MAKING : ShotLine.State.WAITING;
  }

  private static int percent(@Nullable FilmProgress progress) {
    return progress == null || progress.shot() == 0 ? 0 : progress.percent();
  }

  private void open(PackageView view, Film made) {
    Path folder = context.desk().project(view.workflowId());
    Path file = folder.resolve(made.file().file());
    pictures.read(
        file,
        folder.resolve(made.poster().file()),
        lines(made, null),
        there -> {
          state.set(there ? State.READY : State.MISSING);
          if (there) {
            player.show(file, made.facts().durationSec());
          }
        });
  }

  private void findCurrent() {
    int found = 0;
    if (player.startedProperty().get()) {
      for (ShotLine line : shots) {
        if (player.positionProperty().get() >= line.startSec() - 1e-6) {
          found = line.shot().sequence();
        }
      }
    }
    current.set(found);
  }

  /** Goes to where a shot is alone in the picture: past the second half of its entrance. */
  void goTo(int sequence) {
    shots.stream()
        .filter(line -> line.shot().sequence() == sequence)
        .findFirst()
        .ifPresent(line -> player.seek(line.startSec() + entering(sequence) / 2));
  }

  /** Seconds that a shot's entrance takes; none for the first. */
  private double entering(int sequence) {
    Film now = film.get();
    if (now == null || sequence == 1 || now.materials().size() < sequence) {
      return 0;
    }
    Transition entrance = now.materials().get(sequence - 1).entrance();
    return (entrance == null ? Transition.SOFT_CUT : entrance).seconds();
  }
}
