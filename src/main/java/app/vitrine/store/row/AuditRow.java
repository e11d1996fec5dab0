package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who did what to a package; outlives the package. */
@Entity
@Table(name = "audit_logs")
@SuppressWarnings("NullAway.Init")
public class AuditRow {
  @Id public UUID id;
  public UUID packageId;
  public String workflowId;

  public String actor;

  public String action;

  public String detail;

  public String traceId;
  public Instant createdAt;
}
