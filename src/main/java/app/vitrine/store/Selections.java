package app.vitrine.store;

import app.vitrine.domain.state.Target;
import app.vitrine.store.db.Database;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.SelectionRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which of several variants people chose. */
public final class Selections {
  private final Database database;

  public Selections(Database database) {
    this.database = database;
  }

  /**
   * A choice.
   *
   * @param target the part it is about
   * @param chosen label or id of the variant
   * @param offered labels or ids of all variants there were
   * @param reason what the person said; empty for nothing
   */
  public record Selection(
      UUID packageId,
      UUID userId,
      Target target,
      String chosen,
      List<String> offered,
      String reason,
      Instant time) {
    public Selection {
      offered = List.copyOf(offered);
    }
  }

  private record Offered(List<String> variants) {}

  /** Keeps the choice. */
  public void record(Selection selection) {
    SelectionRow row = new SelectionRow();
    row.id = UUID.randomUUID();
    row.packageId = selection.packageId();
    row.userId = selection.userId();
    row.target = WireNames.of(selection.target());
    row.chosen = selection.chosen();
    row.offered = Json.document(new Offered(selection.offered()));
    row.reason = selection.reason();
    row.createdAt = selection.time();
    database.run(session -> session.insert(row));
  }

  /** A package's choices, oldest first; the last about a target holds. */
  public List<Selection> of(UUID packageId) {
    return database.inTransaction(
        session ->
            session
                .createSelectionQuery(
                    "from SelectionRow where packageId = :id order by createdAt, id",
                    SelectionRow.class)
                .setParameter("id", packageId)
                .getResultList()
                .stream()
                .map(Selections::selection)
                .toList());
  }

  private static Selection selection(SelectionRow row) {
    return new Selection(
        row.packageId,
        row.userId,
        WireNames.parse(Target.class, row.target),
        row.chosen,
        Json.read(row.offered, Offered.class).variants(),
        row.reason,
        row.createdAt);
  }
}
