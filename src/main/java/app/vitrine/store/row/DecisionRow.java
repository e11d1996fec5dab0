package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's approval or rejection. */
@Entity
@Table(name = "decisions")
@SuppressWarnings("NullAway.Init")
public class DecisionRow {
  @Id public UUID id;
  public UUID packageId;
  public UUID runId;
  public long seq;
  public String decision;

  public String actor;

  public String comment;

  public @Nullable Double qaScore;
  public Instant createdAt;
}
