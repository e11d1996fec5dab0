package app.vitrine.studio.library;

import app.vitrine.domain.event.EventBody;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.live.Batch;
import app.vitrine.studio.live.PackageFeed;
import app.vitrine.studio.live.Watch;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.shell.Navigator;
import app.vitrine.studio.shell.Section;
import app.vitrine.studio.text.Said;
import app.vitrine.studio.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** All packages: looked for, put in order, chosen, and followed while they are made. */
public final class LibraryViewModel {
  private final FxBridge bridge;
  private final PackageFeed feed;
  private final Troubles troubles;
  private final Navigator navigator;
  private final ObservableMap<UUID, HeldDecisions.Held> decisions;
  private final Batch batch;
  private final Shelf shelf;
  private final Pages pages;
  private final Picks picks;
  private final LibraryActions actions;
  private final Sought sought;
  private final LatestWork opening;
  private final LatestWork counting;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ReadOnlyObjectWrapper<@Nullable Said> trouble = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Map<StatusFilter, Long>> counts =
      new SimpleObjectProperty<>(Map.of());
  private final ObjectProperty<Long> inBin = new SimpleObjectProperty<>(0L);
  private final ReadOnlyObjectWrapper<Shelf.Queue> queue =
      new ReadOnlyObjectWrapper<>(new Shelf.Queue(0, 0, 0, 0, 0));
  private @Nullable Watch watch;

  /** Whether a list was asked for from its beginning and is not shown yet. */
  private boolean beginning;

  /** What was decided and can still be taken back, by package. */
  ObservableMap<UUID, HeldDecisions.Held> decisions() {
    return decisions;
  }

  /** A package with what was decided about it a moment ago. */
  @Nullable LibraryItem asDecided(@Nullable LibraryItem item) {
    HeldDecisions.Held held = item == null ? null : decisions.get(item.id());
    return item == null || held == null ? item : item.decided(held.kind());
  }

  /** What there is to see. */
  public enum State {
    LOADING,
    /** There are packages. */
    READY,
    /** There is no package at all. */
    EMPTY,
    /** There are packages, but none like that. */
    NOTHING_FOUND,
    BIN_EMPTY,
    FAILED
  }

  /**
   * What the library works with besides the desk.
   *
   * @param measure is called when less is stored than before
   */
  public record Surroundings(
      FxBridge bridge,
      PackageFeed feed,
      Words words,
      Troubles troubles,
      Notices notices,
      Dialogs dialogs,
      Navigator navigator,
      Batch batch,
      HeldDecisions decisions,
      Runnable measure) {}

  public LibraryViewModel(Desk desk, Surroundings around) {
    this.bridge = around.bridge();
    this.feed = around.feed();
    this.troubles = around.troubles();
    this.navigator = around.navigator();
    this.batch = around.batch();
    this.decisions = around.decisions().held();
    this.shelf = new Shelf(desk);
    this.pages = new Pages(bridge, shelf::page, this::failed);
    this.picks = new Picks((from, to, found) -> ids(desk, from, to, found));
    this.opening = new LatestWork(bridge);
    this.counting = new LatestWork(bridge);
    this.actions = new LibraryActions(desk, around, picks, this::refresh);
    this.sought = new Sought(batch, this::open);
  }

  /** What there is to see. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why nothing can be seen; null unless that failed. */
  public ReadOnlyObjectProperty<@Nullable Said> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** What the person looks for. */
  public Sought sought() {
    return sought;
  }

  /** How many packages each filter lets through, among those looked for. */
  ObjectProperty<Map<StatusFilter, Long>> countsProperty() {
    return counts;
  }

  /** How many packages are in the bin. */
  public ObjectProperty<Long> inBinProperty() {
    return inBin;
  }

  /** How the latest queue stands. */
  ReadOnlyObjectProperty<Shelf.Queue> queueProperty() {
    return queue.getReadOnlyProperty();
  }

  ObservableList<Slot> slots() {
    return pages.slots();
  }

  Picks picks() {
    return picks;
  }

  LibraryActions actions() {
    return actions;
  }

  /** Somebody looks at a place of the list. */
  void want(Slot slot) {
    pages.want(slot.index());
  }

  void activate() {
    watch = feed.watch(this::follow);
    if (state.get() == State.READY) {
      refresh();
    } else {
      open();
    }
  }

  void deactivate() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
    opening.cancel();
    counting.cancel();
  }

  /** Opens the list from its beginning. */
  void open() {
    picks.clear();
    picks.cursorProperty().set(-1);
    beginning = true;
    read();
  }

  /** Reads anew what is shown; the place in the list stays. */
  void refresh() {
    read();
  }

  /** A list that was asked for and not shown yet begins, whatever is asked for meanwhile. */
  private void read() {
    LibraryQuery query = sought.query();
    StatusFilter shownOnly = sought.shownOnly();
    boolean first = beginning || state.get() != State.READY;
    opening.run(
        cancel -> shelf.open(query, shownOnly, first),
        opened -> {
          beginning = false;
          show(opened, first);
        },
        this::failed);
    count();
  }

  /** Looks at everything again. */
  void showAll() {
    sought.everything();
  }

  /** Goes to where packages are made. */
  void create() {
    navigator.open(Section.NEW);
  }

  /** Opens a package, or says what can be done when its files are gone. */
  void open(LibraryItem item) {
    if (sought.binProperty().get()) {
      actions.offerRestore(item);
    } else if (item.missing()) {
      actions.explainMissing(item);
    } else {
      navigator.openPackage(item.id());
    }
  }

  /** The person is done with the latest queue. */
  void endBatch() {
    batch.end();
    sought.onlyBatchProperty().set(false);
    count();
  }

  private void show(Shelf.Opened opened, boolean fromTheBeginning) {
    counts.set(opened.counts());
    inBin.set(opened.inBin());
    if (fromTheBeginning) {
      pages.begin(opened.query(), opened.matching(), opened.first());
    } else {
      pages.refresh(opened.matching());
      picks.within(opened.matching());
    }
    trouble.set(null);
    if (opened.matching() > 0) {
      state.set(State.READY);
    } else if (sought.binProperty().get() && opened.inBin() == 0) {
      state.set(State.BIN_EMPTY);
    } else {
      state.set(
          !sought.binProperty().get() && opened.all() == 0 ? State.EMPTY : State.NOTHING_FOUND);
    }
  }

  private void failed(Exception why) {
    trouble.set(troubles.said(why));
    state.set(State.FAILED);
  }

  private void count() {
    List<UUID> ids = batch.packagesProperty().get();
    counting.run(cancel -> shelf.queue(ids), queue::set, this::failed);
  }

  private void follow(List<PackageFeed.News> news) {
    Set<UUID> told = new HashSet<>();
    for (PackageFeed.News each : news.reversed()) {
      if (told.add(each.after().id())) {
        pages.touch(each.after().id(), item -> item.after(each.after()));
      }
    }
    if (news.stream().anyMatch(each -> changesList(each.event().body()))) {
      refresh();
    }
  }

  private static boolean changesList(EventBody body) {
    return switch (body) {
      case EventBody.RunStarted ignored -> true;
      case EventBody.StageStarted ignored -> true;
      case EventBody.RunCompleted ignored -> true;
      case EventBody.RunFailed ignored -> true;
      case EventBody.RunCancelled ignored -> true;
      case EventBody.Approved ignored -> true;
      case EventBody.Rejected ignored -> true;
      default -> false;
    };
  }

  private void ids(Desk desk, int from, int to, Consumer<List<UUID>> found) {
    if (slots().subList(from, to).stream().allMatch(slot -> slot.itemProperty().get() != null)) {
      found.accept(
          slots().subList(from, to).stream()
              .flatMap(slot -> java.util.Optional.ofNullable(slot.itemProperty().get()).stream())
              .map(LibraryItem::id)
              .toList());
      return;
    }
    LibraryQuery query = sought.shownOnly().of(sought.query()).page(from, to - from);
    bridge.work(() -> desk.library().ids(query), found, this::failed);
  }
}
