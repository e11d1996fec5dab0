package app.vitrine.store.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pass of the pipeline over a package. */
@Entity
@Table(name = "runs")
@SuppressWarnings("NullAway.Init")
public class RunRow {
  @Id public UUID id;
  public UUID packageId;
  public String target;
  public String skipped;

  public String reason;

  public String status;
  public @Nullable String errorCode;

  public @Nullable String errorMessage;

  public int resumed;
  public long firstSeq;
  public long lastSeq;
  public Instant startedAt;
  public @Nullable Instant endedAt;
}
