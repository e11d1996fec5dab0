package app.vitrine.store;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.state.PackageStatus;
import app.vitrine.store.files.Projects;
import app.vitrine.store.json.WireNames;
import app.vitrine.store.row.PackageRow;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Deletes packages in two steps: into the bin, from which they come back, and for good. */
public final class Bin {
  /** What the audit log calls the two steps and the way back. */
  static final String DELETE = "delete";

  static final String RESTORE = "restore";
  static final String PURGE = "purge";

  private final PackageStore packages;
  private final Projects projects;
  private final Clock clock;

  public Bin(PackageStore packages, Projects projects, Clock clock) {
    this.packages = packages;
    this.projects = projects;
    this.clock = clock;
  }

  /**
   * Puts a package with its files into the bin.
   *
   * @throws VitrineException when it is still being made, or is not there
   */
  public void put(UUID packageId, String actor) {
    packages.changing(
        packageId,
        session -> {
          PackageRow row = row(session, packageId);
          if (WireNames.parse(PackageStatus.class, row.status).isActive()) {
            throw VitrineException.conflict(
                "The package " + row.workflowId + " is still being made.",
                "Cancel it first, then delete it.");
          }
          if (row.deletedAt == null) {
            row.deletedAt = clock.instant();
            forgetRequest(session, packageId);
            session.update(row);
            session.insert(VerdictRows.audit(packageId, actor, DELETE, clock.instant()));
          }
          return row;
        });
    projects.bin(EventLog.workflowId(packageId));
  }

  /** Takes a package with its files out of the bin. */
  public void restore(UUID packageId, String actor) {
    projects.restore(EventLog.workflowId(packageId));
    packages.changing(
        packageId,
        session -> {
          PackageRow row = row(session, packageId);
          if (row.deletedAt != null) {
            row.deletedAt = null;
            session.update(row);
            session.insert(VerdictRows.audit(packageId, actor, RESTORE, clock.instant()));
          }
          return row;
        });
  }

  /**
   * Deletes a package that is in the bin for good, files first; what the audit log says of it
   * stays.
   *
   * @throws VitrineException when it is not in the bin
   */
  public void purge(UUID packageId, String actor) {
    packages.changing(
        packageId,
        session -> {
          PackageRow row = row(session, packageId);
          if (row.deletedAt == null) {
            throw VitrineException.conflict(
                "The package " + row.workflowId + " is not in the bin.", "Delete it first.");
          }
          projects.purge(row.workflowId);
          session.delete(row);
          session.insert(VerdictRows.audit(packageId, actor, PURGE, clock.instant()));
          return row;
        });
  }

  /** The same request may make the package anew. */
  private static void forgetRequest(StatelessSession session, UUID packageId) {
    session
        .createMutationQuery("delete from RequestRow where packageId = :id")
        .setParameter("id", packageId)
        .executeUpdate();
  }

  private static PackageRow row(StatelessSession session, UUID packageId) {
    PackageRow row = session.get(PackageRow.class, packageId);
    if (row == null) {
      throw PackageStore.unknown(packageId);
    }
    return row;
  }
}
