package app.vitrine.studio.packages;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.domain.view.PackageView;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.text.Said;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** One package as it stands, live, with its timeline. */
public final class PackageViewModel {
  private static final int THUMB_PIXELS = 160;

  private final UUID id;
  private final Desk desk;
  private final FxBridge bridge;
  private final PackageFeed feed;
  private final Troubles troubles;
  private final Notices notices;
  private final InstantSource clock;
  private final HeldDecisions decisions;

  /** Kept here, since a view of the map that nobody holds tells its listeners nothing. */
  private final ObservableMap<UUID, HeldDecisions.Held> held;

  private final MapChangeListener<UUID, HeldDecisions.Held> decided = change -> draw();
  private final LatestWork thumbs;
  private final EventTrail trail = new EventTrail();
  private final ReadOnlyObjectWrapper<@Nullable PackageView> view = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ReadOnlyObjectWrapper<List<Event>> log = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<StageNode>> nodes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Banner>> banners =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ObjectProperty<@Nullable Moment> moment = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable BufferedImage> thumb =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> trouble = new ReadOnlyObjectWrapper<>();
  private OptionalInt queue = OptionalInt.empty();
  private MissingFiles missing = MissingFiles.NONE;
  private String thumbFile = "";
  private @Nullable Watch watch;

  /** What the screen shows. */
  public enum State {
    LOADING,
    SHOWN,
    /** It cannot be read: it was deleted, or the store failed. */
    GONE
  }

  /**
   * A moment of the package's past that is looked at.
   *
   * @param log the events up to then
   */
  public record Moment(PackageView view, List<Event> log) {
    public Moment {
      log = List.copyOf(log);
    }

    /** When it was. */
    public Instant time() {
      return view.updatedAt();
    }
  }

  private record Read(PackageView view, List<Event> log, OptionalInt queue, MissingFiles missing) {}

  public PackageViewModel(
      UUID id,
      Desk desk,
      FxBridge bridge,
      PackageFeed feed,
      Troubles troubles,
      Notices notices,
      InstantSource clock,
      HeldDecisions decisions) {
    this.id = id;
    this.desk = desk;
    this.bridge = bridge;
    this.feed = feed;
    this.troubles = troubles;
    this.notices = notices;
    this.clock = clock;
    this.decisions = decisions;
    this.held = decisions.held();
    this.thumbs = new LatestWork(bridge);
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    moment.subscribe(this::draw);
  }

  public UUID id() {
    return id;
  }

  /** The package; null before it was read. */
  public ReadOnlyObjectProperty<@Nullable PackageView> viewProperty() {
    return view.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why it cannot be shown; null while it can. */
  public ReadOnlyObjectProperty<@Nullable Said> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Its events so far, in order. */
  public ReadOnlyObjectProperty<List<Event>> logProperty() {
    return log.getReadOnlyProperty();
  }

  /** The timeline, of now or of the moment looked at. */
  public ReadOnlyObjectProperty<List<StageNode>> nodesProperty() {
    return nodes.getReadOnlyProperty();
  }

  /** What wants attention. */
  public ReadOnlyObjectProperty<List<Banner>> bannersProperty() {
    return banners.getReadOnlyProperty();
  }

  /** The time, as often as {@link #tick} is called. */
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** The moment of the past the timeline shows; null for now. */
  public ObjectProperty<@Nullable Moment> momentProperty() {
    return moment;
  }

  /** Its main picture, or the photo; null before it was read, or when it is missing. */
  public ReadOnlyObjectProperty<@Nullable BufferedImage> thumbProperty() {
    return thumb.getReadOnlyProperty();
  }

  /** Starts to follow the package. */
  public void activate() {
    watch = feed.watch(this::take);
    held.addListener(decided);
    load();
  }

  /** Stops following. */
  public void deactivate() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
    held.removeListener(decided);
    thumbs.cancel();
    moment.set(null);
  }

  /** A second has passed. */
  public void tick() {
    now.set(clock.instant());
    if (moment.get() == null) {
      draw();
    }
  }

  /** Reads the package anew, files on disk included. */
  public void load() {
    bridge.work(
        () -> {
          PackageView read = desk.orchestrator().describe(id);
          return new Read(
              read,
              desk.orchestrator().events(id, 0),
              desk.orchestrator().queuePosition(id),
              MissingFiles.of(read, desk.project(read.workflowId())));
        },
        this::loaded,
        this::failed);
  }

  private void loaded(Read read) {
    trail.add(read.log());
    missing = read.missing();
    queue = read.queue();
    state.set(State.SHOWN);
    show(read.view());
  }

  private void failed(Exception why) {
    if (view.get() == null) {
      trouble.set(troubles.said(why));
      state.set(State.GONE);
    } else {
      notices.tell(troubles.notice(why));
    }
  }

  private void take(List<PackageFeed.News> news) {
    List<PackageFeed.News> mine =
        news.stream().filter(each -> each.after().id().equals(id)).toList();
    PackageView before = view.get();
    if (!mine.isEmpty()) {
      trail.add(mine.stream().map(PackageFeed.News::event).toList());
      show(mine.getLast().after());
    }
    PackageView after = view.get();
    if (after == null) {
      return;
    }
    boolean ended = before != null && !before.runEnded() && after.runEnded();
    if (ended || trail.hasGap()) {
      load();
    } else if (after.status() == PackageStatus.PENDING || queue.isPresent()) {
      askQueue();
    }
  }

  private void askQueue() {
    bridge.work(
        () -> desk.orchestrator().queuePosition(id),
        place -> {
          queue = place;
          draw();
        },
        this::failed);
  }

  /** Shows a newer state of the package; an older one is passed by. */
  void show(PackageView newer) {
    PackageView shown = view.get();
    if (shown == null || newer.lastSeq() >= shown.lastSeq()) {
      now.set(clock.instant());
      log.set(trail.events());
      view.set(newer);
      banners.set(Banners.of(newer, missing));
      draw();
      picture(newer);
    }
  }

  private void draw() {
    PackageView shown = view.get();
    Moment past = moment.get();
    if (past != null) {
      nodes.set(
          StageNodes.of(
              past.view(), past.log(), new StageNodes.Now(OptionalInt.empty(), past.time(), null)));
    } else if (shown != null) {
      nodes.set(
          StageNodes.of(shown, log.get(), new StageNodes.Now(queue, now.get(), decisions.of(id))));
    }
  }

  private void picture(PackageView shown) {
    String wanted =
        shown.pictures() == null || shown.pictures().pictures().isEmpty()
            ? shown.input().photoFile()
            : shown.pictures().pictures().getFirst().file().file();
    if (wanted.equals(thumbFile)) {
      return;
    }
    thumbFile = wanted;
    Path file = desk.project(shown.workflowId()).resolve(wanted);
    thumbs.run(
        cancel -> desk.preview(file, THUMB_PIXELS, cancel), thumb::set, gone -> thumb.set(null));
  }
}
