package app.vitrine.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call of a model. */
@Entity
@Table(name = "llm_call_logs")
@SuppressWarnings("NullAway.Init")
public class CallRow {
  @Id public UUID id;
  public @Nullable String workflowId;
  public String idempotencyKey;
  public String task;
  public String provider;
  public String model;
  public long tokensIn;
  public long tokensOut;

  @Column(precision = 18, scale = 8)
  public BigDecimal cost;

  public String currency;
  public long latencyMs;
  public String status;
  public @Nullable String fallbackFrom;

  public @Nullable String message;

  public Instant createdAt;
}
