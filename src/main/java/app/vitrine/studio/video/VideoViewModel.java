package app.vitrine.studio.video;

import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.state.Stage;
import app.vitrine.domain.state.Target;
import app.vitrine.domain.video.Film;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.view.PackageView;
import app.vitrine.domain.view.StageState;
import app.vitrine.media.player.FilmStrip;
import app.vitrine.media.player.Speakers;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notice;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.packages.PaneContext;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The film of a package, its storyboard, and what may be done with them. */
final class VideoViewModel {
  private static final int POSTER_PIXELS = 1_000;
  private static final int SHOT_WIDTH = 176;

  /** A shot's picture is taken where its caption stands and the dissolve before it is over. */
  private static final double SETTLED = 0.4;

  private final PaneContext context;
  private final PlayerModel player;
  private final LatestWork pictures;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ReadOnlyObjectWrapper<@Nullable Film> film = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable FilmProgress> progress = new SimpleObjectProperty<>();
  private final ObservableList<ShotLine> shots = FXCollections.observableArrayList();
  private final ObservableMap<Integer, BufferedImage> frames = FXCollections.observableHashMap();
  private final ObjectProperty<@Nullable BufferedImage> poster = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable ShotDraft> draft = new SimpleObjectProperty<>();
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
    this.pictures = new LatestWork(context.bridge());
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

  /** A picture of each shot, by its number. */
  ObservableMap<Integer, BufferedImage> frames() {
    return frames;
  }

  ObjectProperty<@Nullable BufferedImage> posterProperty() {
    return poster;
  }

  /** The shot being changed; null while none is. */
  ObjectProperty<@Nullable ShotDraft> draftProperty() {
    return draft;
  }

  /** Number of the shot that is on screen; 0 before the film was played. */
  ReadOnlyIntegerProperty currentProperty() {
    return current;
  }

  /** The package; null before it was read. */
  @Nullable PackageView view() {
    return context.view().get();
  }

  /** Whether pictures in the film were made anew since. */
  boolean isStale() {
    PackageView view = view();
    return view != null && view.stale().contains(Target.VIDEO);
  }

  /** Why the latest attempt at a film failed; empty when it did not. */
  String failure() {
    PackageView view = view();
    if (view == null) {
      return "";
    }
    boolean here =
        view.status() == PackageStatus.FAILED
            && view.stageView(Stage.VIDEO_GENERATION).state() == StageState.FAILED;
    String said = view.errorMessage();
    return here && said != null ? said : "";
  }

  /** Key of the reason why nothing can be changed now; empty when it can. */
  String blocked() {
    PackageView view = view();
    if (view == null || view.isUnfinished()) {
      return "video.blocked_working";
    }
    if (view.status() == PackageStatus.CANCELLED) {
      return "video.blocked_cancelled";
    }
    Film shown = film.get();
    if (shown != null && shown.materials().isEmpty()) {
      return "video.blocked_old";
    }
    return "";
  }

  /** Whether the slideshow is what the person wanted. */
  boolean wasAskedForSlideshow() {
    PackageView view = view();
    return view != null && view.input().options().forceFallbackVideo();
  }

  /** Whether the film's music can be changed. */
  boolean hasMusic() {
    PackageView view = view();
    return view != null && view.input().options().includeAudio();
  }

  void activate() {
    active = true;
    player.remember();
    watching = context.view().subscribe(this::update);
  }

  void deactivate() {
    active = false;
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    pictures.cancel();
    player.close();
    shownFile = null;
    frames.clear();
    poster.set(null);
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
    ShotDraft open = draft.get();
    if (open != null && made.storyboard().shots().stream().noneMatch(open.shot()::equals)) {
      draft.set(null);
    }
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

  /** What is found on disk of a film. */
  private record Found(boolean there, Optional<BufferedImage> poster) {}

  private void open(PackageView view, Film made) {
    Path folder = context.desk().project(view.workflowId());
    Path file = folder.resolve(made.file().file());
    double[] moments =
        lines(made, null).stream()
            .mapToDouble(line -> line.startSec() + SETTLED * line.shot().durationSec())
            .toArray();
    pictures.run(
        cancel -> {
          if (!Files.isRegularFile(file)) {
            return new Found(false, Optional.empty());
          }
          Path still = folder.resolve(made.poster().file());
          return new Found(
              true,
              Files.isRegularFile(still)
                  ? Optional.of(context.desk().preview(still, POSTER_PIXELS, cancel))
                  : Optional.empty());
        },
        found -> {
          state.set(found.there() ? State.READY : State.MISSING);
          poster.set(found.poster().orElse(null));
          if (found.there()) {
            player.show(file, made.facts().durationSec());
            readFrames(file, moments);
          }
        },
        why -> {
          state.set(State.READY);
          player.show(file, made.facts().durationSec());
          context.notices().tell(context.troubles().notice(why));
        });
  }

  private void readFrames(Path file, double[] moments) {
    pictures.run(
        cancel -> {
          List<BufferedImage> read = new ArrayList<>();
          FilmStrip.at(file, moments, SHOT_WIDTH, cancel, each -> read.add(each.picture()));
          return read;
        },
        read -> {
          frames.clear();
          for (int at = 0; at < read.size(); at++) {
            frames.put(at + 1, read.get(at));
          }
        },
        // The player says what is wrong with the film; rows without pictures are enough here.
        why -> frames.clear());
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

  /** Goes to the beginning of a shot. */
  void goTo(int sequence) {
    shots.stream()
        .filter(line -> line.shot().sequence() == sequence)
        .findFirst()
        .ifPresent(line -> player.seek(line.startSec()));
  }

  /** Begins to change a shot. */
  void edit(int sequence) {
    Film now = film.get();
    if (now != null && blocked().isEmpty()) {
      now.storyboard().shots().stream()
          .filter(shot -> shot.sequence() == sequence)
          .findFirst()
          .ifPresent(shot -> draft.set(new ShotDraft(shot, now.storyboard().durationSec())));
    }
  }

  /** Leaves the shot as it is. */
  void leave() {
    draft.set(null);
  }

  /** Has the changed shot made. */
  void redo() {
    ShotDraft wanted = draft.get();
    if (wanted == null || !wanted.readyProperty().get()) {
      return;
    }
    wanted.refusalProperty().set("");
    context
        .bridge()
        .work(
            () -> revise(wanted.revision()),
            accepted -> {
              if (draft.get() == wanted) {
                draft.set(null);
              }
              tell("video.told_shot", wanted.shot().sequence());
            },
            why -> wanted.refusalProperty().set(context.troubles().sentence(why)));
  }

  /** Has other music written under the same pictures. */
  void changeMusic() {
    context
        .bridge()
        .work(
            () -> revise(new Revision.MusicChanged()),
            accepted -> tell("video.told_music"),
            why -> context.notices().tell(context.troubles().notice(why)));
  }

  /** Has the whole film made anew, with a reason asked for. */
  void remake() {
    context
        .dialogs()
        .askWords(
            new Dialogs.Question(
                "video.remake_title",
                "video.remake_prompt",
                "video.remake",
                false,
                List.of("video.remake_calmer", "video.remake_closer", "video.remake_lively")),
            this::remake);
  }

  /** Has the film made, or made anew. */
  void remake(String reason) {
    context
        .bridge()
        .work(
            () -> context.desk().orchestrator().regenerate(context.id(), Target.VIDEO, reason),
            accepted -> tell("video.told_film"),
            why -> context.notices().tell(context.troubles().notice(why)));
  }

  private PackageView revise(Revision revision) {
    return context
        .desk()
        .orchestrator()
        .revise(context.id(), revision, System.getProperty("user.name", "studio"));
  }

  private void tell(String key, Object... arguments) {
    context.notices().tell(Notice.of(Notice.Tone.PLAIN, context.words().text(key, arguments)));
  }
}
