package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A job a provider was paid for. */
@Entity
@Table(name = "provider_jobs")
@SuppressWarnings("NullAway.Init")
public class JobRow {
  @Id public String idempotencyKey;
  public String provider;
  public String jobId;
  public Instant createdAt;
}
