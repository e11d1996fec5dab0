package app.vitrine.store.row;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event of the log. */
@Entity
@Table(name = "checkpoint_events")
@SuppressWarnings("NullAway.Init")
public class EventRow {
  @EmbeddedId public SeqKey key;
  public UUID runId;
  public String stage;
  public String family;
  public String type;
  public Instant time;
  public String traceId;

  public String body;
}
