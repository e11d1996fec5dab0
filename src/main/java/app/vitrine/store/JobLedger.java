package app.vitrine.store;

import app.vitrine.store.db.Database;
import app.vitrine.store.row.JobRow;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * The jobs providers were asked for and may have charged, so that a run that goes on after a crash
 * waits for them and does not ask again.
 */
public final class JobLedger {
  private final Database database;

  public JobLedger(Database database) {
    this.database = database;
  }

  /** A job, under the key of the work it does. */
  public record Job(String idempotencyKey, String provider, String jobId, Instant time) {}

  /** The job that was submitted for this work. */
  public Optional<Job> find(String idempotencyKey) {
    return database.inTransaction(session -> find(session, idempotencyKey));
  }

  /**
   * Keeps the job, on the disk when this returns. The first job of a key stays: when there is one
   * already, it is returned and nothing is written.
   */
  public Job record(Job job) {
    Job kept =
        database.inTransaction(
            session ->
                find(session, job.idempotencyKey())
                    .orElseGet(
                        () -> {
                          session.insert(row(job));
                          return job;
                        }));
    database.force();
    return kept;
  }

  private static Optional<Job> find(StatelessSession session, String key) {
    return Optional.ofNullable(session.get(JobRow.class, key))
        .map(row -> new Job(row.idempotencyKey, row.provider, row.jobId, row.createdAt));
  }

  private static JobRow row(Job job) {
    JobRow row = new JobRow();
    row.idempotencyKey = job.idempotencyKey();
    row.provider = job.provider();
    row.jobId = job.jobId();
    row.createdAt = job.time();
    return row;
  }
}
