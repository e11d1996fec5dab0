package app.vitrine.store;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.PackageRows.Stored;
import app.vitrine.store.row.AssetRow;
import app.vitrine.store.row.PackageRow;
import app.vitrine.store.row.RunRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Writes what follows from events, beside the log and in its transaction. */
final class Projection {
  private Projection() {}

  /**
   * Brings the package's row and everything derived up to date with events just appended.
   *
   * @param before what is stored; null for a new package, whose row is made here
   */
  static Stored write(StatelessSession session, @Nullable Stored before, List<Event> events) {
    PackageView view = before == null ? null : before.view();
    boolean snapshotDue = false;
    for (Event event : events) {
      view = PackageFold.apply(view, event);
      snapshotDue |= isMilestone(event) || event.seq() % Snapshots.EVENTS_BETWEEN == 0;
    }
    if (view == null) {
      throw new IllegalArgumentException("a package has at least one event");
    }
    PackageRow row = PackageRows.of(view, before);
    if (before == null) {
      session.insert(row);
    } else {
      session.update(row);
    }
    EventLog.append(session, events);
    derive(session, before == null ? null : before.view(), events);
    if (snapshotDue) {
      Snapshots.save(session, view);
    }
    return new Stored(view, row);
  }

  private static void derive(
      StatelessSession session, @Nullable PackageView before, List<Event> events) {
    PackageView view = before;
    for (Event event : events) {
      view = PackageFold.apply(view, event);
      StageRows made = StageRows.of(event, view);
      if (made.script() != null) {
        session.insert(made.script());
      }
      if (made.storyboard() != null) {
        session.insert(made.storyboard());
      }
      if (!made.assets().isEmpty()) {
        session.insertMultiple(unknown(session, made.assets()));
      }
      if (RunRows.concerns(event)) {
        run(session, event);
      }
      VerdictRows.decision(event, view).ifPresent(session::insert);
      VerdictRows.audit(event, view).ifPresent(session::insert);
    }
  }

  /** An asset a later revision shows again keeps the row of the event that brought it. */
  private static List<AssetRow> unknown(StatelessSession session, List<AssetRow> assets) {
    Set<UUID> known =
        new HashSet<>(
            session
                .createSelectionQuery("select id from AssetRow where id in :ids", UUID.class)
                .setParameter("ids", assets.stream().map(asset -> asset.id).toList())
                .getResultList());
    return assets.stream().filter(asset -> !known.contains(asset.id)).toList();
  }

  private static void run(StatelessSession session, Event event) {
    if (event.body() instanceof EventBody.RunStarted) {
      session.insert(RunRows.apply(null, event));
    } else {
      session.update(RunRows.apply(session.get(RunRow.class, event.runId()), event));
    }
  }

  /** Whether the event ends something: a stage's work, a run, a person's review. */
  static boolean isMilestone(Event event) {
    return switch (event.body()) {
      case EventBody.StageCompleted completed ->
          !(completed.result() instanceof StageResult.Skipped);
      case EventBody.RunCompleted ignored -> true;
      case EventBody.RunFailed ignored -> true;
      case EventBody.RunCancelled ignored -> true;
      case EventBody.Approved ignored -> true;
      case EventBody.Rejected ignored -> true;
      default -> false;
    };
  }
}
