package app.vitrine.store;

import app.vitrine.store.db.Database;
import app.vitrine.store.row.AuditRow;
import app.vitrine.store.row.DecisionRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what to a package. Entries outlive the package; decisions go with it. */
public final class AuditLog {
  private final Database database;

  public AuditLog(Database database) {
    this.database = database;
  }

  /**
   * An entry.
   *
   * @param action {@code approve}, {@code reject}, {@code revise}, {@code cancel}, {@code delete},
   *     {@code restore} or {@code purge}
   * @param detail what was said with it; empty for nothing
   */
  public record Entry(UUID packageId, String actor, String action, String detail, Instant time) {}

  /**
   * A person's verdict.
   *
   * @param verdict {@code approved} or {@code rejected}
   * @param comment empty for an approval
   * @param qaScore of what was judged; null when it was not reviewed
   */
  public record Decision(
      UUID packageId,
      UUID runId,
      String verdict,
      String actor,
      String comment,
      @Nullable Double qaScore,
      Instant time) {}

  /** A package's entries, oldest first. */
  public List<Entry> of(UUID packageId) {
    return database.inTransaction(
        session ->
            session
                .createSelectionQuery(
                    "from AuditRow where packageId = :id order by createdAt, id", AuditRow.class)
                .setParameter("id", packageId)
                .getResultList()
                .stream()
                .map(r -> new Entry(r.packageId, r.actor, r.action, r.detail, r.createdAt))
                .toList());
  }

  /** The verdicts on a package, oldest first. */
  public List<Decision> decisions(UUID packageId) {
    return database.inTransaction(
        session ->
            session
                .createSelectionQuery(
                    "from DecisionRow where packageId = :id order by seq", DecisionRow.class)
                .setParameter("id", packageId)
                .getResultList()
                .stream()
                .map(
                    r ->
                        new Decision(
                            r.packageId,
                            r.runId,
                            r.decision,
                            r.actor,
                            r.comment,
                            r.qaScore,
                            r.createdAt))
                .toList());
  }
}
