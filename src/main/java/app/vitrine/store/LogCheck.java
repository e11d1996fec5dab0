package app.vitrine.store;

import app.vitrine.domain.event.Event;
import app.vitrine.domain.view.PackageFold;
import app.vitrine.domain.view.PackageView;
import app.vitrine.store.db.Database;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.UnreadableJsonException;
import app.vitrine.store.row.AssetRow;
import app.vitrine.store.row.AuditRow;
import app.vitrine.store.row.DecisionRow;
import app.vitrine.store.row.PackageRow;
import app.vitrine.store.row.RunRow;
import app.vitrine.store.row.ScriptRow;
import app.vitrine.store.row.StoryboardRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Folds every log again and compares with what is stored beside it. What is stored of the bin does
 * not follow from a log; there the audit log is held against where the packages are.
 */
public final class LogCheck {
  private final Database database;

  public LogCheck(Database database) {
    this.database = database;
  }

  /**
   * Something stored that does not follow from the log.
   *
   * @param what the table and column, or what else is wrong
   * @param stored as it is
   * @param expected as the log tells it
   */
  public record Difference(UUID packageId, String what, String stored, String expected) {}

  /**
   * What was found.
   *
   * @param packages logs read
   * @param events events read
   */
  public record Report(int packages, long events, List<Difference> differences) {
    public Report {
      differences = List.copyOf(differences);
    }

    /** Whether everything stored follows from the logs. */
    public boolean isSound() {
      return differences.isEmpty();
    }
  }

  /** Checks every package, one at a time; {@code progress} hears how many of how many are done. */
  public Report run(BiConsumer<Integer, Integer> progress) {
    List<UUID> ids =
        database.inTransaction(
            session ->
                session
                    .createSelectionQuery(
                        "select id from PackageRow order by createdAt, id", UUID.class)
                    .getResultList());
    List<Difference> differences = new ArrayList<>();
    long events = 0;
    for (int i = 0; i < ids.size(); i++) {
      UUID id = ids.get(i);
      events += database.inTransaction(session -> check(session, id, differences));
      progress.accept(i + 1, ids.size());
    }
    differences.addAll(database.inTransaction(BinCheck::vanished));
    return new Report(ids.size(), events, differences);
  }

  private static long check(StatelessSession session, UUID id, List<Difference> differences) {
    List<Event> log;
    PackageView view;
    try {
      log = EventLog.read(session, id, 0);
      view = PackageFold.fold(log);
    } catch (UnreadableJsonException | IllegalArgumentException damaged) {
      differences.add(new Difference(id, "log", String.valueOf(damaged.getMessage()), "readable"));
      return 0;
    }
    PackageRow stored = session.get(PackageRow.class, id);
    PackageRow expected = PackageRows.of(view, null);
    expected.deletedAt = stored == null ? null : stored.deletedAt;
    RowComparison comparison = new RowComparison(id, differences);
    comparison.row("product_packages", stored, expected);
    Optional<PackageView> snapshot = Snapshots.latest(session, id);
    if (snapshot.isPresent()) {
      PackageView then =
          PackageFold.fold(log.subList(0, Math.toIntExact(snapshot.get().lastSeq())));
      comparison.text("checkpoint_snapshots", Json.write(snapshot.get()), Json.write(then));
    }
    DerivedRows derived = DerivedRows.of(log);
    compare(session, id, derived, comparison);
    Map<Boolean, List<AuditRow>> entries =
        stored(session, AuditRow.class, id).stream()
            .collect(Collectors.partitioningBy(BinCheck::concerns));
    comparison.rows(
        "audit_logs", entries.getOrDefault(false, List.of()), derived.audit(), entry -> entry.id);
    BinCheck.compare(entries.getOrDefault(true, List.of()), expected.deletedAt != null, comparison);
    return log.size();
  }

  private static void compare(
      StatelessSession session, UUID id, DerivedRows expected, RowComparison comparison) {
    comparison.rows("runs", stored(session, RunRow.class, id), expected.runs(), run -> run.id);
    comparison.rows(
        "scripts", stored(session, ScriptRow.class, id), expected.scripts(), script -> script.id);
    comparison.rows(
        "storyboards",
        stored(session, StoryboardRow.class, id),
        expected.storyboards(),
        storyboard -> storyboard.id);
    comparison.rows(
        "video_assets", stored(session, AssetRow.class, id), expected.assets(), asset -> asset.id);
    comparison.rows(
        "decisions",
        stored(session, DecisionRow.class, id),
        expected.decisions(),
        decision -> decision.id);
  }

  private static <R> List<R> stored(StatelessSession session, Class<R> rows, UUID packageId) {
    return session
        .createSelectionQuery("from " + rows.getSimpleName() + " where packageId = :id", rows)
        .setParameter("id", packageId)
        .getResultList();
  }
}
