package app.vitrine.store;

import app.vitrine.domain.view.PackageView;
import app.vitrine.store.files.Sha256;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.UnreadableJsonException;
import app.vitrine.store.row.SeqKey;
import app.vitrine.store.row.SnapshotRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views kept beside the log, so that a package is read without folding all of it. A snapshot that
 * is damaged, or was made by another pipeline, is not used.
 */
final class Snapshots {
  /** Raised when {@code PackageFold} or {@code PackageView} change their meaning. */
  static final int PIPELINE_VERSION = 3;

  /** A snapshot is due after this many events, besides those at the end of a stage. */
  static final int EVENTS_BETWEEN = 200;

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private Snapshots() {}

  /** Keeps the view, in place of the package's older snapshots. */
  static void save(StatelessSession session, PackageView view) {
    session
        .createMutationQuery("delete from SnapshotRow where key.packageId = :id")
        .setParameter("id", view.id())
        .executeUpdate();
    SnapshotRow row = new SnapshotRow();
    row.key = new SeqKey(view.id(), view.lastSeq());
    row.pipelineVersion = PIPELINE_VERSION;
    row.body = Json.document(view);
    row.checksum = Sha256.of(row.body);
    row.createdAt = view.updatedAt();
    session.insert(row);
  }

  /** The latest usable snapshot. */
  static Optional<PackageView> latest(StatelessSession session, UUID packageId) {
    List<SnapshotRow> rows =
        session
            .createSelectionQuery(
                "from SnapshotRow where key.packageId = :id order by key.seq desc",
                SnapshotRow.class)
            .setParameter("id", packageId)
            .getResultList();
    return rows.stream().flatMap(row -> view(row).stream()).findFirst();
  }

  private static Optional<PackageView> view(SnapshotRow row) {
    if (row.pipelineVersion != PIPELINE_VERSION || !Sha256.of(row.body).equals(row.checksum)) {
      LOG.warn("snapshot {} of {} is not used", row.key.seq(), row.key.packageId());
      return Optional.empty();
    }
    try {
      PackageView view = Json.read(row.body, PackageView.class);
      boolean own = view.id().equals(row.key.packageId()) && view.lastSeq() == row.key.seq();
      return own ? Optional.of(view) : Optional.empty();
    } catch (UnreadableJsonException unreadable) {
      LOG.warn("snapshot {} of {} is not used", row.key.seq(), row.key.packageId(), unreadable);
      return Optional.empty();
    }
  }
}
