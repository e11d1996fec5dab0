package app.vitrine.studio.review;

import app.vitrine.domain.view.PackageView;
import app.vitrine.store.LibraryQuery;
import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Notices;
import app.vitrine.studio.control.Troubles;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fx.FxBridge;
import app.vitrine.studio.fx.LatestWork;
import app.vitrine.studio.packages.HeldDecisions;
import app.vitrine.studio.packages.Move;
import app.vitrine.studio.text.Said;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Goes through packages and decides about each; a decision can be taken back for ten seconds. */
public final class ReviewViewModel {
  /** What the screen shows. */
  public enum State {
    LOADING,
    /** Nothing waits for approval. */
    EMPTY,
    REVIEWING,
    /** What waits cannot be read; {@link #troubleProperty} says why. */
    FAILED
  }

  private final Desk desk;
  private final HeldDecisions decisions;
  private final Dialogs dialogs;
  private final Function<UUID, Reviewed> opened;
  private final Troubles troubles;
  private final LatestWork listing;
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.LOADING);
  private final ObjectProperty<@Nullable Said> trouble = new SimpleObjectProperty<>();
  private final IntegerProperty at = new SimpleIntegerProperty();
  private final IntegerProperty size = new SimpleIntegerProperty();
  private final ObjectProperty<@Nullable Reviewed> current = new SimpleObjectProperty<>();
  private final Looking looking;
  private final LatestDecision latest;
  private final Deciding deciding;
  private List<UUID> ids;
  private Subscription following = Subscription.EMPTY;

  /**
   * A review.
   *
   * @param ids packages in order; empty for all that wait for approval
   * @param opened opens one of them
   * @param notices offer to take the last decision back once the review is left
   */
  public ReviewViewModel(
      List<UUID> ids,
      Desk desk,
      FxBridge bridge,
      HeldDecisions decisions,
      Dialogs dialogs,
      InstantSource clock,
      Function<UUID, Reviewed> opened,
      Troubles troubles,
      Notices notices) {
    this.ids = List.copyOf(ids);
    this.desk = desk;
    this.decisions = decisions;
    this.latest = new LatestDecision(decisions, clock, notices, this::rejected);
    this.deciding = new Deciding(current, decisions);
    this.dialogs = dialogs;
    this.opened = opened;
    this.troubles = troubles;
    this.listing = new LatestWork(bridge);
    this.looking = new Looking(desk, bridge);
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state;
  }

  /** Why nothing can be reviewed; null unless that failed. */
  public ReadOnlyObjectProperty<@Nullable Said> troubleProperty() {
    return trouble;
  }

  /** Number of the package looked at, 1-based. */
  public ReadOnlyIntegerProperty atProperty() {
    return at;
  }

  /** How many packages there are. */
  public ReadOnlyIntegerProperty sizeProperty() {
    return size;
  }

  /** The package looked at; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Reviewed> currentProperty() {
    return current;
  }

  /** What it is called; empty before it was read. */
  public ObservableValue<String> title() {
    return current
        .flatMap(reviewed -> reviewed.model().viewProperty())
        .map(PackageView::title)
        .orElse("");
  }

  /** Its pictures. */
  public ReadOnlyObjectProperty<Looking.Look> lookProperty() {
    return looking.lookProperty();
  }

  /** The latest decision that can be taken back; null for none. */
  public ReadOnlyObjectProperty<LatestDecision.@Nullable Pending> pendingProperty() {
    return latest.pendingProperty();
  }

  /** What can be decided about the package looked at. */
  public Deciding deciding() {
    return deciding;
  }

  /** What was decided about the package looked at and is not stored yet; null for nothing. */
  public HeldDecisions.@Nullable Kind decision() {
    Reviewed now = current.get();
    return now == null ? null : decisions.of(now.model().id());
  }

  void activate() {
    latest.activate();
    deciding.activate();
    list();
  }

  /** Looks for the packages again, after that had failed. */
  public void tryAgain() {
    list();
  }

  private void list() {
    if (!ids.isEmpty()) {
      begin(ids);
      return;
    }
    state.set(State.LOADING);
    listing.run(
        cancel -> desk.library().ids(LibraryQuery.waitingForApproval()).reversed(),
        this::begin,
        why -> {
          trouble.set(troubles.said(why));
          state.set(State.FAILED);
        });
  }

  private void begin(List<UUID> found) {
    ids = List.copyOf(found);
    size.set(ids.size());
    if (ids.isEmpty()) {
      state.set(State.EMPTY);
    } else {
      state.set(State.REVIEWING);
      show(Math.max(1, at.get()));
    }
  }

  /** Ends the review; what was decided is stored when it can no longer be taken back. */
  void deactivate() {
    leave();
    listing.cancel();
    looking.end();
    deciding.deactivate();
    latest.deactivate();
  }

  private void show(int number) {
    leave();
    at.set(number);
    looking.end();
    Reviewed reviewed = opened.apply(ids.get(number - 1));
    reviewed.model().activate();
    current.set(reviewed);
    following = reviewed.model().viewProperty().subscribe(this::look);
  }

  private void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    Reviewed last = current.get();
    if (last != null) {
      current.set(null);
      last.model().deactivate();
    }
  }

  private void look(@Nullable PackageView view) {
    deciding.refresh();
    if (view == null) {
      return;
    }
    latest.name(view.id(), view.title());
    looking.at(view);
  }

  /** Goes to the next package, unless this is the last. */
  public void next() {
    if (at.get() < size.get()) {
      show(at.get() + 1);
    }
  }

  /** Goes to the package before, unless this is the first. */
  public void previous() {
    if (at.get() > 1) {
      show(at.get() - 1);
    }
  }

  /** Approves the package looked at and goes on. */
  public void approve() {
    deciding
        .allowing(Move.APPROVE)
        .ifPresent(
            now -> {
              now.actions().approve();
              next();
            });
  }

  /** Asks why, rejects the package looked at and goes on. */
  public void reject() {
    deciding.allowing(Move.REJECT).ifPresent(now -> now.actions().reject());
  }

  private void rejected(UUID id) {
    Reviewed now = current.get();
    if (now != null && now.model().id().equals(id)) {
      next();
    }
  }

  /** Asks which part, and makes it anew. */
  public void regenerate() {
    deciding.regenerate(dialogs);
  }

  /** Takes the latest decision back and shows its package. */
  public void undo() {
    LatestDecision.Pending last = latest.pendingProperty().get();
    if (last != null) {
      decisions.takeBack(last.id());
      int number = ids.indexOf(last.id()) + 1;
      if (number > 0 && number != at.get()) {
        show(number);
      }
    }
  }

  /** Counts down; to be called a few times a second. */
  public void tick() {
    latest.tick();
  }
}
