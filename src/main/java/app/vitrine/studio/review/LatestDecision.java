package app.vitrine.studio.review;

import app.vitrine.studio.control.Notices;
import app.vitrine.studio.packages.DecisionNotice;
import app.vitrine.studio.packages.HeldDecisions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** The decisions of a review that can still be taken back; the latest of them, counting down. */
public final class LatestDecision {
  private final HeldDecisions decisions;
  private final InstantSource clock;
  private final Notices notices;
  private final Consumer<UUID> rejected;
  private final ObjectProperty<@Nullable Pending> pending = new SimpleObjectProperty<>();
  private final Map<UUID, Instant> since = new LinkedHashMap<>();
  private final Map<UUID, String> titles = new LinkedHashMap<>();
  private final MapChangeListener<UUID, HeldDecisions.Held> deciding = this::decided;

  /** Kept here because a view of a map that nobody keeps hears nothing any more. */
  private final ObservableMap<UUID, HeldDecisions.Held> held;

  /**
   * A decision that can still be taken back.
   *
   * @param seconds left for it
   */
  public record Pending(UUID id, HeldDecisions.Kind kind, String title, int seconds) {}

  /**
   * The latest decision.
   *
   * @param notices offer to take it back when the review is left
   * @param rejected is told which package was rejected
   */
  LatestDecision(
      HeldDecisions decisions, InstantSource clock, Notices notices, Consumer<UUID> rejected) {
    this.decisions = decisions;
    this.notices = notices;
    this.clock = clock;
    this.rejected = rejected;
    this.held = decisions.held();
  }

  /** Null while there is none. */
  ReadOnlyObjectProperty<@Nullable Pending> pendingProperty() {
    return pending;
  }

  /** Remembers what a package is called. */
  void name(UUID id, String title) {
    titles.put(id, title);
  }

  void activate() {
    held.addListener(deciding);
  }

  /** What was decided can be taken back for as long again, by notices from now on. */
  void deactivate() {
    held.removeListener(deciding);
    for (UUID id : since.keySet()) {
      HeldDecisions.Kind kind = decisions.of(id);
      if (kind != null && decisions.canTakeBack(id)) {
        decisions.holdLonger(id);
        notices.tell(DecisionNotice.of(decisions, id, kind, titles.getOrDefault(id, "")));
      }
    }
    since.clear();
    pending.set(null);
  }

  private void decided(
      MapChangeListener.Change<? extends UUID, ? extends HeldDecisions.Held> change) {
    UUID id = change.getKey();
    since.remove(id);
    if (change.wasAdded()) {
      since.put(id, clock.instant());
      if (change.getValueAdded().kind() == HeldDecisions.Kind.REJECTED) {
        rejected.accept(id);
      }
    }
    tick();
  }

  /** Counts down. */
  void tick() {
    UUID latest = null;
    for (UUID id : since.keySet()) {
      if (decisions.canTakeBack(id)) {
        latest = id;
      }
    }
    HeldDecisions.Kind kind = latest == null ? null : decisions.of(latest);
    Instant from = latest == null ? null : since.get(latest);
    if (latest == null || kind == null || from == null) {
      pending.set(null);
      return;
    }
    Duration left = HeldDecisions.HELD.minus(Duration.between(from, clock.instant()));
    int seconds = (int) Math.max(0, Math.ceilDiv(left.toMillis(), 1000L));
    pending.set(new Pending(latest, kind, titles.getOrDefault(latest, ""), seconds));
  }
}
