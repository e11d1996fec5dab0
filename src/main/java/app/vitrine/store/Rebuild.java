package app.vitrine.store;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.row.PackageRow;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Writes everything that follows from a package's log anew, after {@link LogCheck} found it off.
 */
public final class Rebuild {
  /** Tables derived from the log, those that refer to others first. */
  private static final List<String> DERIVED =
      List.of("StoryboardRow", "ScriptRow", "AssetRow", "DecisionRow", "RunRow");

  private final PackageStore packages;

  public Rebuild(PackageStore packages) {
    this.packages = packages;
  }

  /**
   * Rebuilds one package from its log, in one transaction.
   *
   * @throws app.vitrine.domain.error.VitrineException when there is no such package, or its log
   *     itself is damaged; nothing is changed
   */
  public void run(UUID packageId) {
    List<Event> log = packages.events(packageId, 0);
    if (log.isEmpty()) {
      throw PackageStore.unknown(packageId);
    }
    packages.changing(
        packageId,
        session -> {
          List<Event> current = EventLog.read(session, packageId, 0);
          PackageView view = PackageFold.fold(current);
          row(session, view);
          DERIVED.forEach(table -> clear(session, table, packageId));
          DerivedRows rows = DerivedRows.of(current);
          session.insertMultiple(rows.runs());
          session.insertMultiple(rows.scripts());
          session.insertMultiple(rows.storyboards());
          session.insertMultiple(rows.assets());
          session.insertMultiple(rows.decisions());
          Snapshots.save(session, view);
          return view;
        });
  }

  private static void row(StatelessSession session, PackageView view) {
    PackageRow stored = session.get(PackageRow.class, view.id());
    PackageRow rebuilt = PackageRows.of(view, null);
    if (stored != null) {
      rebuilt.version = stored.version;
      rebuilt.deletedAt = stored.deletedAt;
    }
    session.update(rebuilt);
  }

  private static void clear(StatelessSession session, String table, UUID packageId) {
    session
        .createMutationQuery("delete from " + table + " where packageId = :id")
        .setParameter("id", packageId)
        .executeUpdate();
  }
}
